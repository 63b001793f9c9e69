/* A work as an entry of BibTeX. */
package org.plancatalogue.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.Collectors;
import org.plancatalogue.lang.Lang;

/**
 * Writes {@code @misc} entries, which both BibTeX and BibLaTeX know; {@code langid} is BibLaTeX's. In UTF-8.
 *
 * <p>Rules: the BibTeX manual (Patashnik, 1988); English titles stand in double braces, so that no style changes their case.
 */
public final class BibTex {
    /** What TeX takes for commands, and how it is written. */
    private static final Map<Character, String> ESCAPED = Map.of(
            '&', "\\&",
            '%', "\\%",
            '$', "\\$",
            '#', "\\#",
            '_', "\\_",
            '{', "\\{",
            '}', "\\}",
            '~', "\\textasciitilde{}",
            '^', "\\textasciicircum{}",
            '\\', "\\textbackslash{}");

    private BibTex() {}

    /** The entry, a field a line, without a last line end. */
    public static String of(Work work) {
        List<Entry<String, String>> fields = new ArrayList<>();
        fields.add(Map.entry("title", title(work)));
        fields.add(Map.entry("howpublished", escape(work.catalogue())));
        work.version().ifPresent(it -> {
            fields.add(Map.entry("edition", escape(it.number())));
            fields.add(Map.entry("year", String.valueOf(it.date().getYear())));
            fields.add(Map.entry("month", String.valueOf(it.date().getMonthValue())));
            fields.add(Map.entry("day", String.valueOf(it.date().getDayOfMonth())));
        });
        fields.add(Map.entry("note", escape(work.note())));
        fields.add(Map.entry("langid", work.lang() == Lang.JA ? "japanese" : "english"));
        fields.add(Map.entry("url", work.address()));
        return fields.stream()
                .map(it -> "  " + it.getKey() + " = {" + it.getValue() + "}")
                .collect(Collectors.joining(",\n", "@misc{" + work.key() + ",\n", "\n}"));
    }

    private static String title(Work work) {
        String title = escape(work.title());
        return work.lang() == Lang.EN ? "{" + title + "}" : title;
    }

    private static String escape(String text) {
        return text.chars()
                .mapToObj(c -> ESCAPED.getOrDefault((char) c, String.valueOf((char) c)))
                .collect(Collectors.joining());
    }
}
