/* A text file as read, with the positions of its characters. */
package org.plancatalogue.problem;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/** The path and decoded text of a source file. Offsets are Java characters (UTF-16 code units) from the start. */
public final class SourceText {
    private final String path;
    private final String text;
    private final int[] lineStarts;
    private final int[] pairs;

    public SourceText(String path, String text) {
        this.path = path;
        this.text = text;
        this.lineStarts = lineStarts(text);
        this.pairs = pairs(text);
    }

    public String path() {
        return path;
    }

    public String text() {
        return text;
    }

    /** The place of a character; the column counts code points, so that a surrogate pair is one. */
    public Place at(int offset) {
        int end = Math.max(0, Math.min(offset, text.length()));
        int found = Arrays.binarySearch(lineStarts, end);
        int line = found >= 0 ? found : -found - 2;
        int column = end - lineStarts[line] - (pairsBefore(end) - pairsBefore(lineStarts[line]));
        return new Place(path, new Position(line + 1, column + 1));
    }

    /** The offset of the character at a position; empty when the text does not reach it. */
    public Optional<Integer> offset(Position position) {
        int before = position.column() - 1;
        return line(position.line())
                .filter(it -> before <= it.codePointCount(0, it.length()))
                .map(it -> lineStarts[position.line() - 1] + it.offsetByCodePoints(0, before));
    }

    /** The offset of the nth Java character from the beginning of a line, both counted from 1. */
    public int offset(int line, int character) {
        int start = lineStarts[Math.max(1, Math.min(line, lineStarts.length)) - 1];
        return Math.max(0, Math.min(start + character - 1, text.length()));
    }

    /** The text of a line without its end, counted from 1; empty when the file is shorter. */
    public Optional<String> line(int number) {
        if (number < 1 || number > lineStarts.length) {
            return Optional.empty();
        }
        int end = number == lineStarts.length ? text.length() : lineStarts[number] - 1;
        return Optional.of(text.substring(lineStarts[number - 1], end));
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

    private static int[] lineStarts(String text) {
        int[] starts = new int[(int) text.chars().filter(c -> c == '\n').count() + 1];
        int line = 1;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                starts[line++] = i + 1;
            }
        }
        return starts;
    }

    @Override
    public boolean equals(Object that) {
        return that instanceof SourceText other && path.equals(other.path) && text.equals(other.text);
    }

    @Override
    public int hashCode() {
        return path.hashCode() * 31 + text.hashCode();
    }

    @Override
    public String toString() {
        return path;
    }
}
