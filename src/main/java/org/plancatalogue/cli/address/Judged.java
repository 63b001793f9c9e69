/* The content, read and judged. */
package org.plancatalogue.cli.address;

import java.nio.file.Path;
import java.util.List;
import org.plancatalogue.build.Reading;
import org.plancatalogue.catalogue.Catalogue;
import org.plancatalogue.decode.ContentReader;
import org.plancatalogue.edit.move.Move;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.Problems;
import org.plancatalogue.problem.Severity;
import org.plancatalogue.review.Review;
import org.plancatalogue.source.Asset;
import org.plancatalogue.source.SourceReader;
import org.plancatalogue.source.SourceTree;

/** The content with what every rule of the review says of it; no page is made. */
record Judged(Reading reading) {
    static Judged of(Path folder) {
        Problems problems = new Problems();
        return of(SourceReader.read(folder, problems), problems);
    }

    private static Judged of(SourceTree tree, Problems problems) {
        Catalogue catalogue = Catalogue.of(ContentReader.read(tree, problems));
        Review.review(catalogue, tree.assets().stream().map(Asset::path).toList(), problems);
        return new Judged(new Reading(tree, catalogue, problems.all()));
    }

    /** The same content after a move, of which nothing has been written yet. */
    Judged after(Move move) {
        return of(move.applied(reading.tree()), new Problems());
    }

    Catalogue catalogue() {
        return reading.catalogue();
    }

    List<Problem> errors() {
        return reading.problems().stream()
                .filter(it -> it.severity() == Severity.ERROR)
                .toList();
    }
}
