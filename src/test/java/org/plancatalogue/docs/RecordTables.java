/* Tables of the records that templates see. */
package org.plancatalogue.docs;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.lang.Names;
import org.plancatalogue.page.Page;
import org.plancatalogue.web.Html;
import org.plancatalogue.web.SitePath;

/** One heading a record, one row a component: pages first, in the order in which {@code Page} names them. */
final class RecordTables {
    private final Lang lang;
    private final Meanings meanings;
    private final StringBuilder out = new StringBuilder();

    RecordTables(Lang lang, Meanings meanings) {
        this.lang = lang;
        this.meanings = meanings;
    }

    /** Every record that a template can reach, pages left out or alone. */
    static List<Class<?>> records(boolean pages) {
        Set<Class<?>> found = new LinkedHashSet<>();
        for (Class<?> page : Page.class.getPermittedSubclasses()) {
            collect(page, found);
        }
        return found.stream()
                .filter(it -> Page.class.isAssignableFrom(it) == pages)
                .sorted((one, other) -> pages ? 0 : name(one).compareTo(name(other)))
                .toList();
    }

    /** Such as {@code PlanPage.Facts}. */
    static String name(Class<?> record) {
        Class<?> outer = record.getEnclosingClass();
        return (outer == null ? "" : name(outer) + ".") + record.getSimpleName();
    }

    String of(List<Class<?>> records) {
        records.forEach(this::table);
        return out.toString();
    }

    private void table(Class<?> record) {
        out.append("### ").append(name(record)).append("\n\n");
        out.append(in(meanings.of(name(record)))).append("\n\n");
        out.append(say("| 項目 | 型 | 意味 |\n", "| field | type | meaning |\n")).append("|---|---|---|\n");
        for (RecordComponent component : record.getRecordComponents()) {
            out.append("| `").append(component.getName()).append("` | ").append(type(component.getGenericType()));
            out.append(" | ")
                    .append(in(meanings.of(name(record) + "." + component.getName())))
                    .append(" |\n");
        }
        out.append("\n");
    }

    private String type(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            String inner = type(parameterized.getActualTypeArguments()[0]);
            return parameterized.getRawType() == Optional.class
                    ? say(inner + "（ないことも）", inner + ", or missing")
                    : say(inner + "の一覧", "list: " + inner);
        }
        Class<?> raw = (Class<?>) type;
        if (raw == Html.class) {
            return say("マークアップ", "markup");
        } else if (raw == int.class) {
            return say("整数", "number");
        } else if (raw == boolean.class) {
            return say("真偽", "true or false");
        } else if (raw == String.class || raw == Lang.class) {
            return say("文字列", "text");
        } else if (raw == SitePath.class) {
            return say("パス（`.value`が文字列）", "path (its text is `.value`)");
        }
        String name = name(raw);
        return "[`" + name + "`](#" + name.toLowerCase(Locale.ROOT).replace(".", "") + ")";
    }

    private static void collect(Type type, Set<Class<?>> found) {
        if (type instanceof ParameterizedType parameterized) {
            List.of(parameterized.getActualTypeArguments()).forEach(it -> collect(it, found));
        } else if (type instanceof Class<?> raw && raw.isRecord() && isShown(raw) && found.add(raw)) {
            List.of(raw.getRecordComponents()).forEach(it -> collect(it.getGenericType(), found));
        }
    }

    private static boolean isShown(Class<?> record) {
        return record != Html.class && record != SitePath.class;
    }

    private String say(String ja, String en) {
        return in(new Names(ja, en));
    }

    private String in(Names names) {
        return names.in(lang);
    }
}
