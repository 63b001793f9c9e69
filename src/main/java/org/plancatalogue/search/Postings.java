/* Lists of numbers, written short. */
package org.plancatalogue.search;

/**
 * A set of shelf numbers as letters, written as they are added. Runs of numbers follow each other: the gap since the last
 * run, doubled, one added where the run is longer than one; then, if so, its length less two. A number is written in base
 * 32, low digits first, with 32 added to each digit that another one follows.
 *
 * <p>Example: 0, 1, 2, 9 is {@code BBM}: gap 0 and a run (1), of three (1), gap 6 without one (12).
 */
final class Postings {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    private final StringBuilder out = new StringBuilder();
    private int end;
    private int from;
    private int until;

    /** Adds a number that is none of those before, or the last of them once more; they come in order. */
    void add(int number) {
        if (number < until - 1) {
            throw new IllegalArgumentException(number + " comes after " + (until - 1));
        }
        if (number > until) {
            close();
            from = number;
        }
        until = number + 1;
    }

    private void close() {
        if (until > from) {
            boolean run = until - from > 1;
            write((from - end) * 2 + (run ? 1 : 0));
            if (run) {
                write(until - from - 2);
            }
            end = until;
        }
    }

    private void write(int number) {
        int rest = number;
        while (rest >= 32) {
            out.append(LETTERS.charAt(rest % 32 + 32));
            rest /= 32;
        }
        out.append(LETTERS.charAt(rest));
    }

    /** The letters of all that was added; nothing is added after. */
    String letters() {
        close();
        from = until;
        return out.toString();
    }
}
