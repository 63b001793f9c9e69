/* Tables of the keys of files. */
package org.plancatalogue.docs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.lang.Names;
import org.plancatalogue.shape.FileShape;
import org.plancatalogue.shape.Form;
import org.plancatalogue.shape.Key;
import org.plancatalogue.shape.Shape;

/** Writes a table for a file, or for an original with its translation, and one for each mapping within. */
final class KeyTables {
    private final Lang lang;
    private final StringBuilder out = new StringBuilder();

    private KeyTables(Lang lang) {
        this.lang = lang;
    }

    /** @param names such as {@code plan plan-translation} */
    static String of(String names, Lang lang) {
        KeyTables tables = new KeyTables(lang);
        List<FileShape> files = Stream.of(names.split(" ", -1))
                .map(name -> FileShape.all().stream()
                        .filter(it -> it.name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException(name)))
                .toList();
        if (files.get(0).form() instanceof Form.Keyed keyed) {
            tables.lines(keyed, files.get(0).example());
        } else if (files.size() == 2) {
            tables.pair((Shape) files.get(0).form(), (Shape) files.get(1).form());
        } else {
            tables.table((Shape) files.get(0).form());
        }
        Map<String, Shape> inner = new LinkedHashMap<>();
        files.forEach(it -> collect(it.form(), "", inner));
        inner.forEach((path, shape) -> {
            boolean told = shape.name().equals("difference") && !names.startsWith("plan");
            if (told) {
                tables.line("`" + path + "`" + tables.say("：計画と同じです。", ": as in plans."));
                return;
            }
            tables.line("`" + path + "`"
                    + tables.say(
                            "（" + shape.word().ja() + "）", " (" + shape.word().en() + ")"));
            tables.table(shape);
        });
        return tables.out.toString();
    }

    /** The mappings within, each where it stands first; a text in both languages needs no table. */
    private static void collect(Form form, String path, Map<String, Shape> found) {
        if (form instanceof Form.Keyed keyed) {
            collect(
                    keyed.value(),
                    path + keyed.keys().word().en().replaceFirst(".* ", "").toUpperCase(Locale.ROOT) + ": ",
                    found);
        } else if (form instanceof Shape shape && !shape.name().equals("both") && !found.containsValue(shape)) {
            if (!path.isEmpty()) {
                found.put(path.strip(), shape);
            }
            long alike = shape.keys().stream().map(Key::form).distinct().count();
            String any = alike == 1 && shape.keys().size() > 2 ? "KEY" : "";
            shape.keys().forEach(it -> collect(it.form(), path + (any.isEmpty() ? it.name() : any) + ": ", found));
        }
    }

    private void pair(Shape original, Shape translation) {
        head(
                say("キー", "key"),
                say("原文", "original"),
                say("訳文", "translation"),
                say("値", "value"),
                say("意味", "meaning"));
        List<Key> keys = new ArrayList<>(original.keys());
        translation.keys().stream()
                .filter(it -> original.key(it.name()).isEmpty())
                .forEach(keys::add);
        for (Key key : keys) {
            row("`" + key.name() + "`", needed(original, key), needed(translation, key), value(key), meaning(key));
        }
        out.append("\n");
    }

    private void table(Shape shape) {
        head(say("キー", "key"), say("要否", "needed?"), say("値", "value"), say("意味", "meaning"));
        shape.keys().forEach(it -> row("`" + it.name() + "`", needed(shape, it), value(it), meaning(it)));
        out.append("\n");
    }

    private void lines(Form.Keyed keyed, String example) {
        line(say(
                "1行に1つ、" + keyed.keys().word().ja() + "、`:`、値（"
                        + keyed.value().word().ja() + "）の順に書きます。例：`" + example + "`",
                "A line each: the " + keyed.keys().word().en() + ", a colon, and its value: "
                        + keyed.value().word().en() + ". Example: `" + example + "`"));
    }

    private String needed(Shape shape, Key key) {
        return shape.key(key.name())
                .map(it -> it.required() ? say("必須", "needed") : say("任意", "optional"))
                .orElse("–");
    }

    private String value(Key key) {
        return in(key.form().word());
    }

    private String meaning(Key key) {
        String example = key.example().isEmpty() ? "" : say("例：", " Example: ") + "`" + key.example() + "`";
        return in(key.meaning()) + example;
    }

    private void head(String... cells) {
        row(cells);
        out.append("|").append("---|".repeat(cells.length)).append("\n");
    }

    private void row(String... cells) {
        out.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private void line(String text) {
        out.append(text).append("\n\n");
    }

    private String say(String ja, String en) {
        return in(new Names(ja, en));
    }

    private String in(Names names) {
        return names.in(lang);
    }
}
