/* The lines of a text. */
package org.plancatalogue.problem;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/** Tells offsets, which count Java characters (UTF-16 code units), and positions, which count code points, apart. */
final class Lines {
    private final String text;
    private final int[] starts;
    private final int[] pairs;

    Lines(String text) {
        this.text = text;
        this.starts = starts(text);
        this.pairs = pairs(text);
    }

    /** The position of an offset. */
    Position at(int offset) {
        int end = Math.max(0, Math.min(offset, text.length()));
        int found = Arrays.binarySearch(starts, end);
        int line = found >= 0 ? found : -found - 2;
        int column = end - starts[line] - (pairsBefore(end) - pairsBefore(starts[line]));
        return new Position(line + 1, column + 1);
    }

    /** The offset of the character at a position; empty when the text does not reach it. */
    Optional<Integer> offset(Position position) {
        int before = position.column() - 1;
        return line(position.line())
                .filter(it -> before <= it.codePointCount(0, it.length()))
                .map(it -> starts[position.line() - 1] + it.offsetByCodePoints(0, before));
    }

    /** The offset of the nth Java character from the beginning of a line, both counted from 1. */
    int offset(int line, int character) {
        int start = starts[Math.max(1, Math.min(line, starts.length)) - 1];
        return Math.max(0, Math.min(start + character - 1, text.length()));
    }

    /** The text of a line without its end, counted from 1; empty when the text is shorter. */
    Optional<String> line(int number) {
        if (number < 1 || number > starts.length) {
            return Optional.empty();
        }
        int end = number == starts.length ? text.length() : starts[number] - 1;
        return Optional.of(text.substring(starts[number - 1], end));
    }

    /** How many surrogate pairs end before an offset: counted once, so that a long line costs no more than a short one. */
    private int pairsBefore(int offset) {
        int found = Arrays.binarySearch(pairs, offset);
        return found >= 0 ? found : -found - 1;
    }

    /** The offsets of the second halves of all surrogate pairs. */
    private static int[] pairs(String text) {
        return IntStream.range(1, text.length())
                .filter(i -> Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1)))
                .toArray();
    }

    private static int[] starts(String text) {
        int[] starts = new int[(int) text.chars().filter(c -> c == '\n').count() + 1];
        int line = 1;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                starts[line++] = i + 1;
            }
        }
        return starts;
    }
}
