/* What a translation was made from. */
package org.plancatalogue.content;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.plancatalogue.markdown.Section;

/**
 * The stamps of a translation: for each part of the original the digest of its text when the translation was accepted.
 * Parts are sections by their ids, {@link #FRONT} and {@link #LEAD}.
 *
 * @param stamps in the order of the file; {@link #TODO} where a part is still to be translated, {@link #SAME} before the
 *     digest of a part that reads the same in both languages
 */
public record Origin(Map<String, String> stamps) {
    /** The texts above the fence: title, name and summary. */
    public static final String FRONT = "_front";

    /** The text before the first heading. */
    public static final String LEAD = "_lead";

    /** Stands in place of a digest where nothing has been accepted yet. */
    public static final String TODO = "todo";

    /** Begins the stamp of a part that was accepted though it is a copy: a code or a name that nobody translates. */
    public static final String SAME = "same-";

    /** Of an original, and of a translation that nobody has accepted. */
    public static final Origin NONE = new Origin(Map.of());

    public Origin {
        stamps = Collections.unmodifiableMap(new LinkedHashMap<>(stamps));
    }

    /** The name of a section as a part. */
    public static String part(Section section) {
        return section.id().isEmpty() ? LEAD : section.id();
    }

    /** The digest of the original's part when it was accepted. */
    public Optional<String> digest(String part) {
        return Optional.ofNullable(stamps.get(part))
                .filter(it -> !it.equals(TODO))
                .map(it -> it.startsWith(SAME) ? it.substring(SAME.length()) : it);
    }

    /** Whether a part was accepted as a copy of its original. */
    public boolean isSame(String part) {
        return Optional.ofNullable(stamps.get(part))
                .filter(it -> it.startsWith(SAME))
                .isPresent();
    }
}
