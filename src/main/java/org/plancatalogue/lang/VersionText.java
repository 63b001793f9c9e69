/* Versions as each language writes them. */
package org.plancatalogue.lang;

/** Writes the number of a version: 第1.0版, version 1.0. */
public final class VersionText {
    private VersionText() {}

    public static String of(String number, Lang lang) {
        return lang == Lang.JA ? "第" + number + "版" : "version " + number;
    }
}
