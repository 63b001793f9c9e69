/* How a part of a text stands to its counterpart. */
package org.plancatalogue.catalogue.translation;

import java.util.Locale;

/** The state of a section in one language. */
public enum State {
    /** Written in this language; the translation follows it. */
    ORIGINAL,
    /** Translated from the original as it is now. */
    CURRENT,
    /** Translated, but the original has changed since, or nobody has said which original was translated. */
    STALE,
    /** Not translated. */
    MISSING,
    /** Only in the translation. */
    EXTRA;

    /** The word in machine output and messages, such as {@code stale}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the language has a text of its own for the section. */
    public boolean isWritten() {
        return this != MISSING;
    }
}
