/* One name in both languages. */
package org.plancatalogue.lang;

/** A name or short text that exists in both languages, such as 事業承継 and "Business succession". */
public record Names(String ja, String en) {
    public String in(Lang lang) {
        return lang == Lang.JA ? ja : en;
    }
}
