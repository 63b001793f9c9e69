/* The part of a line that is shown with a problem. */
package org.plancatalogue.report;

import org.plancatalogue.lang.Width;

/**
 * A stretch of the line around the spot, and how much of it stands before the spot.
 *
 * @param indent in columns of a terminal
 * @param before in Java characters
 */
public record Excerpt(String text, int indent, int before) {
    private static final String CUT = "…";

    /** Cuts a line to about {@code widest} columns around a column of the text, counted in code points from 1. */
    public static Excerpt of(String line, int column, int widest) {
        int[] shown = shown(line);
        int spot = Math.min(column - 1, shown.length);
        int from = spot;
        int to = spot;
        int width = 0;
        while (from > 0 && width < widest / 2) {
            width += Width.columns(shown[--from]);
        }
        while (to < shown.length && width < widest) {
            width += Width.columns(shown[to++]);
        }
        while (from > 0 && width < widest) {
            width += Width.columns(shown[--from]);
        }
        String head = from > 0 ? CUT : "";
        String tail = to < shown.length ? CUT : "";
        String before = head + new String(shown, from, spot - from);
        return new Excerpt(before + new String(shown, spot, to - spot) + tail, Width.columns(before), before.length());
    }

    /** The characters of a line as they are shown, without a carriage return at its end. */
    private static int[] shown(String line) {
        String whole = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
        return Visible.of(whole).codePoints().toArray();
    }
}
