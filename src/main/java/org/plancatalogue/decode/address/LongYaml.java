/* Reads a long file of YAML in parts. */
package org.plancatalogue.decode.address;

import java.util.ArrayList;
import java.util.List;
import org.plancatalogue.problem.Problems;
import org.plancatalogue.problem.SourceText;
import org.plancatalogue.yaml.Mapping;
import org.plancatalogue.yaml.YamlReader;

/**
 * Cuts a mapping before keys that begin a line, so that a register of any length is read in a time that grows with it,
 * and not with its square. A file in which only comments stand says nothing.
 */
final class LongYaml {
    private static final int LONGEST = 8 * 1024;

    private LongYaml() {}

    static List<Mapping> read(SourceText file, Problems problems) {
        List<Mapping> parts = new ArrayList<>();
        int end;
        for (int start = 0; start < file.text().length(); start = end) {
            end = end(file.text(), start);
            if (says(file.text().substring(start, end))) {
                parts.add(YamlReader.read(file, start, end, problems));
            }
        }
        return parts;
    }

    /** The beginning of the last line with a key within the length; the first one behind it where there is none. */
    private static int end(String text, int start) {
        if (text.length() - start <= LONGEST) {
            return text.length();
        }
        for (int i = start + LONGEST; i > start; i--) {
            if (begins(text, i)) {
                return i;
            }
        }
        int end = start + LONGEST;
        while (end < text.length() && !begins(text, end)) {
            end++;
        }
        return end;
    }

    private static boolean begins(String text, int at) {
        return text.charAt(at - 1) == '\n' && Character.isLetterOrDigit(text.charAt(at));
    }

    private static boolean says(String part) {
        return part.lines().anyMatch(it -> !it.isBlank() && !it.stripLeading().startsWith("#"));
    }
}
