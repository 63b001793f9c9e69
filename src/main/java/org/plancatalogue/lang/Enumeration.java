/* Names in a row, as a sentence of the language writes them. */
package org.plancatalogue.lang;

import java.util.List;
import java.util.stream.Collectors;

public final class Enumeration {
    private Enumeration() {}

    /**
     * The names in quotation marks, which keep a comma within a name apart from those between names.
     *
     * <p>Example: 「教育」「金融」, and “Skills”, “Finance” and “Product”.
     */
    public static String quoted(List<String> names, Lang lang) {
        if (lang == Lang.JA) {
            return names.stream().map(it -> "「" + it + "」").collect(Collectors.joining());
        }
        List<String> quoted = names.stream().map(it -> "“" + it + "”").toList();
        int last = quoted.size() - 1;
        return last < 1
                ? String.join("", quoted)
                : String.join(", ", quoted.subList(0, last)) + " and " + quoted.get(last);
    }
}
