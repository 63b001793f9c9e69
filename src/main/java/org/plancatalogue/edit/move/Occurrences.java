/* The places of a word in a file. */
package org.plancatalogue.edit.move;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.plancatalogue.problem.Place;
import org.plancatalogue.problem.Position;
import org.plancatalogue.problem.SourceText;

/** Finds a word letter by letter, line by line. */
final class Occurrences {
    private Occurrences() {}

    static Stream<Place> of(SourceText file, String word) {
        List<Place> places = new ArrayList<>();
        int lines = (int) file.text().lines().count();
        for (int number = 1; number <= lines; number++) {
            String line = file.line(number).orElse("");
            for (int at = line.indexOf(word); at >= 0; at = line.indexOf(word, at + 1)) {
                places.add(new Place(file.path(), new Position(number, line.codePointCount(0, at) + 1)));
            }
        }
        return places.stream();
    }
}
