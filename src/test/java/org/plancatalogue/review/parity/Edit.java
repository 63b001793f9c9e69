/* One change in one language of the real content. */
package org.plancatalogue.review.parity;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The content with one difference between its languages.
 *
 * @param document such as {@code plans/ome}
 * @param part where the languages now differ
 * @param ids the ids that are now another, before and after
 * @param texts the files by path
 * @param words the change for the reader of a failed test
 */
record Edit(String document, String part, List<String> ids, Map<String, String> texts, String words) {
    /** A file with another passage in place of one. */
    static Edit of(Map<String, String> texts, String file, PlainPart part, int at, String was, String is) {
        Map<String, String> changed = new TreeMap<>(texts);
        String text = texts.getOrDefault(file, "");
        int start = part.start() + at;
        changed.put(file, text.substring(0, start) + is + text.substring(start + was.length()));
        return new Edit(
                file.replaceFirst("\\.[a-z]{2}\\.md$", ""),
                part.name(),
                List.of(),
                changed,
                file + "#" + part.name() + " [" + was.strip() + " → " + is.strip() + "]");
    }

    Edit renaming(String id, String other) {
        return new Edit(document, part, List.of(id, other), texts, words);
    }

    boolean isIn(String file) {
        return file.replaceFirst("\\.[a-z]{2}\\.md$", "").equals(document);
    }
}
