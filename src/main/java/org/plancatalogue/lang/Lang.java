/* The languages a catalogue is written in. */
package org.plancatalogue.lang;

import java.util.Arrays;
import java.util.Optional;

/** A language of the catalogue. The order is the order of presentation, the first being the usual original. */
public enum Lang {
    JA("ja", "日本語"),
    EN("en", "English");

    private final String tag;
    private final String ownName;

    Lang(String tag, String ownName) {
        this.tag = tag;
        this.ownName = ownName;
    }

    /** The language tag of BCP 47, such as {@code ja}: used in addresses, file names and {@code lang} attributes. */
    public String tag() {
        return tag;
    }

    /** The language's name in itself, such as 日本語. */
    public String ownName() {
        return ownName;
    }

    /** The other language of the pair. */
    public Lang other() {
        return this == JA ? EN : JA;
    }

    /** The language with the given tag, if the catalogue has it. */
    public static Optional<Lang> of(String tag) {
        return Arrays.stream(values()).filter(lang -> lang.tag.equals(tag)).findFirst();
    }
}
