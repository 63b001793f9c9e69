/* The content, read and looked through. */
package org.plancatalogue.build;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plancatalogue.catalogue.Catalogue;
import org.plancatalogue.content.Noun;
import org.plancatalogue.decode.ContentReader;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.Problems;
import org.plancatalogue.problem.SourceText;
import org.plancatalogue.source.SourceReader;
import org.plancatalogue.source.SourceTree;

/**
 * The first stages of a build, for the commands that make no pages.
 *
 * @param problems what was wrong with the files themselves; no rule of the review has been asked
 */
public record Reading(SourceTree tree, Catalogue catalogue, List<Problem> problems) {
    public Reading {
        problems = List.copyOf(problems);
    }

    public static Reading of(Path content) {
        Problems problems = new Problems();
        SourceTree tree = SourceReader.read(content, problems);
        return new Reading(tree, Catalogue.of(ContentReader.read(tree, problems)), problems.all());
    }

    /** The noun of a document such as {@code plans/sumida}. */
    public Optional<Noun> noun(String document) {
        return catalogue.references().noun(document);
    }

    /** The documents of all nouns, in the order of the catalogue. */
    public Stream<String> documents() {
        return catalogue.content().nouns().map(Noun::path);
    }

    public Optional<SourceText> text(String file) {
        return tree.text(file);
    }
}
