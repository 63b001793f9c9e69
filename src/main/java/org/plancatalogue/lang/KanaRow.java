/* The ten rows of the kana table. */
package org.plancatalogue.lang;

import java.text.Normalizer;
import java.util.Optional;

/** A row of the kana table, under which a Japanese index files a reading: あ か さ た な は ま や ら わ. */
public enum KanaRow {
    A("あ", "あいうえお"),
    KA("か", "かきくけこ"),
    SA("さ", "さしすせそ"),
    TA("た", "たちつてと"),
    NA("な", "なにぬねの"),
    HA("は", "はひふへほ"),
    MA("ま", "まみむめも"),
    YA("や", "やゆよ"),
    RA("ら", "らりるれろ"),
    WA("わ", "わゐゑをん");

    private final String label;
    private final String members;

    KanaRow(String label, String members) {
        this.label = label;
        this.members = members;
    }

    public String label() {
        return label;
    }

    /** The row of a base kana, voicing marks and small forms removed; empty for any other character. */
    static Optional<KanaRow> of(char kana) {
        String base = Normalizer.normalize(String.valueOf(Reading.full(kana)), Normalizer.Form.NFD);
        for (KanaRow row : values()) {
            if (row.members.indexOf(base.charAt(0)) >= 0) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }
}
