/* The colour of a municipality. */
package org.plancatalogue.content;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A set of colours of the style sheet, which sees that each can be read on light and on dark paper. */
public enum Accent {
    INDIGO("#27447a"),
    ROSE("#a8324f"),
    TEAL("#0f6f73"),
    PLUM("#5a6b12"),
    VIOLET("#5f3d94"),
    BRICK("#9a3b1a"),
    OCHRE("#7a5400"),
    SLATE("#3f5560");

    private final String onWhite;

    Accent(String onWhite) {
        this.onWhite = onWhite;
    }

    /** The colour on white paper, for drawings that no style sheet reaches. */
    public String onWhite() {
        return onWhite;
    }

    /** The word in front matter and in the style sheet, such as {@code indigo}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Accent> named(String key) {
        return Arrays.stream(values()).filter(it -> it.key().equals(key)).findFirst();
    }

    public static List<String> keys() {
        return Arrays.stream(values()).map(Accent::key).toList();
    }

    /** The accent of a municipality that names none: by its code, so that it stays when others come. */
    public static Accent of(MunicipalityCode code) {
        return values()[Integer.parseInt(code.digits()) / 10 % values().length];
    }
}
