/* The keys of a mapping that are no fixed words. */
package org.plancatalogue.shape;

import org.plancatalogue.lang.Names;

/**
 * How such keys are written.
 *
 * @param pattern a regular expression for a whole key; empty for any
 * @param example a key as the catalogue has it
 */
public record Spot(Names word, String pattern, String example) {
    private static final String ID = "[a-z0-9]([a-z0-9-]{0,62})?";

    /** An id, such as a pillar's. */
    public static Spot id(String example) {
        return new Spot(new Names("id", "id"), ID, example);
    }

    /** A part of a text: the id of a section, {@code _front} or {@code _lead}. */
    static final Spot PART = new Spot(new Names("部分", "part"), "", "s1-1");

    static final Spot CODE = new Spot(new Names("全国地方公共団体コード", "municipality code"), "[0-9]{6}", "131075");

    static final Spot WORD = new Spot(new Names("言葉", "word"), "", "組む");

    static final Spot DOCUMENT = new Spot(new Names("文書", "document"), Forms.DOCUMENT, "plans/sumida");

    static final Spot ADDRESS = new Spot(new Names("アドレス", "address"), Forms.ADDRESS, "plans/sumidaku");
}
