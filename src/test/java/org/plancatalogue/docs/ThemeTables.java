/* Tables of what the template folder holds. */
package org.plancatalogue.docs;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plancatalogue.RealPages;
import org.plancatalogue.World;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.lang.Names;
import org.plancatalogue.page.Page;

/** The pages with their templates, the macros of the components, the tokens of the style sheet. */
final class ThemeTables {
    private static final Path TEMPLATES = Path.of("templates");
    private static final Pattern MACRO = Pattern.compile("<#macro (\\S+?)((?: [^>]+)?)>(?s:(.*?))</#macro>");
    private static final Pattern TOKEN = Pattern.compile("(?:^|[ {]) *(--[a-z0-9-]+): ([^;]+);");

    private final Lang lang;

    ThemeTables(Lang lang) {
        this.lang = lang;
    }

    /** Each kind of page with its template and the first page of the real site that it makes. */
    String pages() {
        Map<String, String> examples = new LinkedHashMap<>();
        List<Page> pages = RealPages.read();
        for (Class<?> record : Page.class.getPermittedSubclasses()) {
            String path = pages.stream()
                    .filter(record::isInstance)
                    .filter(it -> it.frame().lang() == lang)
                    .map(it -> it.frame().path().value())
                    .findFirst()
                    .or(() -> pages.stream()
                            .filter(record::isInstance)
                            .map(it -> it.frame().path().value())
                            .findFirst())
                    .orElse("–");
            examples.put(record.getSimpleName(), path);
        }
        StringBuilder out = new StringBuilder(
                say("| テンプレート | 記録 | たとえば |\n", "| template | record | for example |\n") + "|---|---|---|\n");
        examples.forEach((record, path) -> out.append("| `")
                .append(template(record))
                .append("` | [`" + record + "`](#" + record.toLowerCase(Locale.ROOT) + ") | `")
                .append(path)
                .append("` |\n"));
        return out.toString();
    }

    static String template(String record) {
        return "pages/"
                + record.replaceFirst("Page$", "")
                        .replaceAll("(?<=.)(?=[A-Z])", "-")
                        .toLowerCase(Locale.ROOT)
                + ".ftlh";
    }

    /** Each component with what it is for, and how each of its macros is called. */
    String parts() {
        StringBuilder out = new StringBuilder(
                say("| 部品 | 使い道 | 呼び方 |\n", "| component | what it is for | calls |\n") + "|---|---|---|\n");
        Properties words = words();
        for (String part : folders()) {
            Path template = TEMPLATES.resolve("parts/" + part + "/" + part + ".ftlh");
            String calls = Files.exists(template) ? calls(part, World.read(template)) : say("（CSSだけ）", "(CSS alone)");
            out.append("| `" + part + "` | ")
                    .append(words.getProperty("component." + part, "–"))
                    .append(" | " + calls + " |\n");
        }
        return out.toString();
    }

    private static String calls(String name, String text) {
        return MACRO.matcher(text)
                .results()
                .map(it -> call(
                        name.replaceFirst(".*-", "") + "." + it.group(1),
                        it.group(2),
                        it.group(3).contains("<#nested")))
                .collect(Collectors.joining("<br>"));
    }

    private static String call(String macro, String parameters, boolean nested) {
        String open = "<@" + macro + parameters;
        return "`" + open.replace("|", "\\|") + (nested ? ">…</@" + macro + ">" : "/>") + "`";
    }

    /** Every custom property with its value, and what it is elsewhere. */
    String tokens() {
        String css = World.read(TEMPLATES.resolve("base/tokens.css"));
        Map<String, String> first = new LinkedHashMap<>();
        Map<String, String> elsewhere = new LinkedHashMap<>();
        String where = "";
        for (String line : css.lines().toList()) {
            if (line.contains("prefers-color-scheme: dark")) {
                where = say("暗い画面：", "dark: ");
            } else if (line.contains("min-width")) {
                String width = line.replaceAll(".*min-width: ([0-9a-z.]+).*", "$1");
                where = say(width + "以上：", "from " + width + ": ");
            } else if (line.contains(":lang(en)")) {
                where = say("英語：", "English: ");
            } else if (line.equals("  }") || line.startsWith("  [data-accent")) {
                where = "";
            }
            String at = where;
            if (!line.startsWith("  [")) {
                TOKEN.matcher(line).results().forEach(it -> {
                    String value = "`" + it.group(2) + "`";
                    if (first.putIfAbsent(it.group(1), value) != null) {
                        elsewhere.merge(it.group(1), at + value, (a, b) -> a + say("、", "; ") + b);
                    }
                });
            }
        }
        StringBuilder out =
                new StringBuilder(say("| 名前 | 値 | ほかの場合 |\n", "| name | value | elsewhere |\n") + "|---|---|---|\n");
        first.forEach((token, value) ->
                out.append("| `" + token + "` | " + value + " | ").append(elsewhere.getOrDefault(token, "") + " |\n"));
        return out.toString();
    }

    private static List<String> folders() {
        try (Stream<Path> parts = Files.list(TEMPLATES.resolve("parts"))) {
            return parts.map(it -> it.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Properties words() {
        Properties words = new Properties();
        try {
            words.load(new StringReader(World.read(TEMPLATES.resolve("messages/" + lang.tag() + ".properties"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private String say(String ja, String en) {
        return new Names(ja, en).in(lang);
    }
}
