/* The three ways an initiative is classified. */
package org.plancatalogue.content;

import java.util.Locale;

/** A controlled vocabulary: what an initiative is about, how it helps, and whom. */
public enum Facet {
    THEME,
    INSTRUMENT,
    AUDIENCE;

    /** The singular, such as {@code theme}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The plural, as files and addresses write it: {@code themes}. */
    public String plural() {
        return key() + "s";
    }
}
