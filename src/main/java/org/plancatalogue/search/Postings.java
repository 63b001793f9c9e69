/* Lists of numbers, written short. */
package org.plancatalogue.search;

import java.util.BitSet;

/**
 * A set of shelf numbers as letters. Runs of numbers follow each other: the gap since the last run, doubled, one added
 * where the run is longer than one; then, if so, its length less two. A number is written in base 32, low digits first,
 * with 32 added to each digit that another one follows.
 *
 * <p>Example: 0, 1, 2, 9 is {@code BBM}: gap 0 and a run (1), of three (1), gap 6 without one (12).
 */
final class Postings {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    private Postings() {}

    static String encode(BitSet numbers) {
        StringBuilder out = new StringBuilder();
        int last = 0;
        for (int from = numbers.nextSetBit(0); from >= 0; from = numbers.nextSetBit(last)) {
            int until = numbers.nextClearBit(from);
            boolean run = until - from > 1;
            write(out, (from - last) * 2 + (run ? 1 : 0));
            if (run) {
                write(out, until - from - 2);
            }
            last = until;
        }
        return out.toString();
    }

    private static void write(StringBuilder out, int number) {
        int rest = number;
        while (rest >= 32) {
            out.append(LETTERS.charAt(rest % 32 + 32));
            rest /= 32;
        }
        out.append(LETTERS.charAt(rest));
    }
}
