/* A text file as read, with the positions of its characters. */
package org.plancatalogue.problem;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plancatalogue.lang.Composition;

/**
 * The path and decoded text of a source file. Offsets are Java characters (UTF-16 code units) from the start of the
 * text; places and lines are those of the file as it is written, where marks may stand apart from their letters.
 */
public final class SourceText {
    private final String path;
    private final String written;
    private final Composition composition;
    private final Lines lines;
    private final Lines readLines;

    private SourceText(String path, String written, Composition composition) {
        this.path = path;
        this.written = written;
        this.composition = composition;
        this.lines = new Lines(written);
        this.readLines = composition.passages().isEmpty() ? lines : new Lines(composition.text());
    }

    /** A file whose text is taken as it is written. */
    public SourceText(String path, String text) {
        this(path, text, Composition.none(text));
    }

    /** A file whose text is read in its composed form. */
    public static SourceText composed(String path, String written) {
        return new SourceText(path, written, Composition.of(written));
    }

    public String path() {
        return path;
    }

    public String text() {
        return composition.text();
    }

    /** The place of a character; the column counts code points, so that a surrogate pair is one. */
    public Place at(int offset) {
        return new Place(path, lines.at(composition.written(offset)));
    }

    /** The place of a position in the text. */
    public Place at(Position position) {
        return readLines.offset(position).map(this::at).orElse(new Place(path, position));
    }

    /** The offset of the character at a position of the file as it is written; empty when that does not reach it. */
    public Optional<Integer> offset(Position position) {
        return lines.offset(position);
    }

    /** The offset of the nth Java character from the beginning of a line of the file, both counted from 1. */
    public int offset(int line, int character) {
        return lines.offset(line, character);
    }

    /** A line as it is written, without its end, counted from 1; empty when the file is shorter. */
    public Optional<String> line(int number) {
        return lines.line(number);
    }

    /** What is to be put in place of a word, if it stands there as it was read, perhaps in quotes. */
    public Optional<Repair> repair(Place place, String wrong, String right) {
        return offset(place.position())
                .flatMap(start -> Stream.of("", "\"", "'")
                        .filter(quote -> written.startsWith(quote + wrong + quote, start))
                        .map(quote -> lines.at(start + quote.length()))
                        .findFirst())
                .map(at -> new Repair(new Place(path, at), wrong, right));
    }

    /** What makes the file read as its composed text: for each line one change, from its first such letter to its last. */
    public List<Repair> compositions() {
        return composition.passages().stream()
                .collect(Collectors.groupingBy(it -> lines.at(it.start()).line(), TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(this::composition)
                .toList();
    }

    private Repair composition(List<Composition.Passage> line) {
        int start = line.get(0).start();
        String wrong = written.substring(start, line.get(line.size() - 1).end());
        return new Repair(
                new Place(path, lines.at(start)), wrong, Composition.of(wrong).text());
    }

    @Override
    public boolean equals(Object that) {
        return that instanceof SourceText other
                && path.equals(other.path)
                && written.equals(other.written)
                && text().equals(other.text());
    }

    @Override
    public int hashCode() {
        return path.hashCode() * 31 + written.hashCode();
    }

    @Override
    public String toString() {
        return path;
    }
}
