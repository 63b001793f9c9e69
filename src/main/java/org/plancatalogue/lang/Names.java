/* One name in both languages. */
package org.plancatalogue.lang;

/** A name or short text that exists in both languages, such as 事業承継 and "Business succession". */
public record Names(String ja, String en) {
    public String in(Lang lang) {
        return lang == Lang.JA ? ja : en;
    }

    /** A pattern with its blanks {@code {0}}, {@code {1}} … filled by other names in the same language. */
    public Names filled(Names... names) {
        String japanese = ja;
        String english = en;
        for (int i = 0; i < names.length; i++) {
            japanese = japanese.replace("{" + i + "}", names[i].ja());
            english = english.replace("{" + i + "}", names[i].en());
        }
        return new Names(japanese, english);
    }
}
