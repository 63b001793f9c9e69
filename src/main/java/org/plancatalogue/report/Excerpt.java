/* The part of a line that is shown with a problem. */
package org.plancatalogue.cli;

/** A stretch of the line around the spot, and the part of it before the spot; tabs are shown as spaces. */
record Excerpt(String text, String before) {
    /** Cuts a line to at most {@code longest} characters around a column, which is counted in code points from 1. */
    static Excerpt of(String line, int column, int longest) {
        String flat = line.replace('\t', ' ');
        int spot = flat.offsetByCodePoints(0, Math.min(column - 1, flat.codePointCount(0, flat.length())));
        int from = Math.max(0, Math.min(spot - longest / 2, flat.length() - longest));
        int to = Math.min(flat.length(), from + longest);
        String head = from > 0 ? "…" : "";
        String tail = to < flat.length() ? "…" : "";
        return new Excerpt(head + flat.substring(from, to) + tail, head + flat.substring(from, spot));
    }
}
