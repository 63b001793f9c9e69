/* What a text quotes from the source document. */
package org.plancatalogue.review.prose;

import java.util.regex.Pattern;
import org.plancatalogue.lang.Lang;

/**
 * Tells our own words from those of the source. Words in quotation marks are the source's in a note on the source or on
 * a photograph, and in a sentence or table column that names it: 原文は「平成33年度」と書いています.
 *
 * @param note whether the text is a note on the source
 * @param column the heading of the table column
 */
record Quotation(String text, Lang lang, boolean note, String column) {
    private static final Pattern JAPANESE = Pattern.compile("原文|原資料|原典|引用|表記");
    private static final Pattern ENGLISH = Pattern.compile("\\b[Ss]ources?\\b|\\bquot|\\bprint(?:s|ed)\\b");

    /** Whether the words at a position are quoted from the source. */
    boolean isOfSource(int index) {
        return isQuoted(index) && (note || namesSource(index));
    }

    /** Whether a year at a position is shown as another's way of writing: in quotation marks or named as the source's. */
    boolean isNotation(int index) {
        return isQuoted(index) || namesSource(index);
    }

    private boolean isQuoted(int index) {
        return lang == Lang.JA ? isWithin("「『", "」』", index) : isWithin("“", "”", index);
    }

    private boolean isWithin(String opening, String closing, int index) {
        int depth = 0;
        for (int i = 0; i < index; i++) {
            char c = text.charAt(i);
            depth += opening.indexOf(c) >= 0 ? 1 : closing.indexOf(c) >= 0 ? -1 : 0;
            depth = Math.max(0, depth);
        }
        boolean closes = text.substring(index).chars().anyMatch(c -> closing.indexOf(c) >= 0);
        return depth > 0 && closes;
    }

    private boolean namesSource(int index) {
        Pattern name = lang == Lang.JA ? JAPANESE : ENGLISH;
        return name.matcher(column).find() || name.matcher(sentence(index)).find();
    }

    private String sentence(int index) {
        String end = lang == Lang.JA ? "。" : ". ";
        int start = text.lastIndexOf(end, index - 1);
        int stop = text.indexOf(end, index);
        return text.substring(start + 1, stop < 0 ? text.length() : stop);
    }
}
