/* Writes a text's figures with the characters that the rules expect, each at its place. */
package org.plancatalogue.figure.read;

/** Folds forms of one width to the other without moving an offset. */
final class Folding {
    private static final int FULL_WIDTH = '！' - '!';
    private static final String BEGINNINGS = "¥$€£〇零一二三四五六七八九十百千第明大昭平令午後両双複半元";

    private Folding() {}

    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        text.chars().map(Folding::fold).forEach(it -> folded.append((char) it));
        return folded.toString();
    }

    private static int fold(int c) {
        return switch (c) {
            case '〜' -> '~';
            case '￥' -> '¥';
            case '‐', '‑', '−' -> '-';
            case '—' -> '–';
            case '\u00A0', '\u2009', '\u202F', '\u3000', '\n' -> ' ';
            default -> c >= '！' && c <= '～' ? c - FULL_WIDTH : c;
        };
    }

    /** Whether a figure may begin here: at a digit or sign, or at the beginning of a word. */
    static boolean mayBegin(String folded, int at) {
        char c = folded.charAt(at);
        char before = at == 0 ? ' ' : folded.charAt(at - 1);
        return isLetter(c) ? !isLetter(before) && !isDigit(before) : isDigit(c) || BEGINNINGS.indexOf(c) >= 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
