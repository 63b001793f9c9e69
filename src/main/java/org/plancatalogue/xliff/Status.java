/* How far a unit is. */
package org.plancatalogue.xliff;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The states of a segment in XLIFF, in their order. */
public enum Status {
    /** Not translated. */
    INITIAL,
    /** Translated, and not known to say what the original says now. */
    TRANSLATED,
    REVIEWED,
    /** Says what the original says now. */
    FINAL;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Status> named(String key) {
        return Arrays.stream(values()).filter(it -> it.key().equals(key)).findFirst();
    }
}
