/* Texts as YAML writes them. */
package org.plancatalogue.edit.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Values of front matter, in quotes only where they need them. */
public final class YamlText {
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}“‘「『（][^\\p{Cc}]*");
    private static final Pattern UNSAFE = Pattern.compile(":(?= |$)| #|^(?i:null)$|\\s$|\uFEFF");

    private YamlText() {}

    public static String of(String value) {
        boolean plain = PLAIN.matcher(value).matches() && !UNSAFE.matcher(value).find();
        return plain ? value : "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    /** The text of a file with another value for a key of its front matter; all else stays. */
    public static String replaced(String file, String key, String value) {
        boolean lone = !file.contains("\n");
        String end = file.contains("\r\n") ? "\r\n" : lone ? "\r" : "\n";
        List<String> lines = new ArrayList<>(List.of(file.split(lone ? "\r" : "\r\n|\n", -1)));
        int at = 1;
        while (at < lines.size() && !lines.get(at).startsWith(key + ":")) {
            at++;
        }
        int after = Math.min(at + 1, lines.size());
        while (after < lines.size() && lines.get(after).matches("[ \t].*|")) {
            after++;
        }
        lines.subList(at, after).clear();
        lines.add(at, key + ": " + of(value));
        return String.join(end, lines);
    }
}
