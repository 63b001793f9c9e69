/* The content, read and judged. */
package org.plancatalogue.cli.address;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plancatalogue.build.Reading;
import org.plancatalogue.catalogue.Catalogue;
import org.plancatalogue.catalogue.Destination;
import org.plancatalogue.content.Edition;
import org.plancatalogue.content.address.Address;
import org.plancatalogue.decode.ContentReader;
import org.plancatalogue.edit.move.Change;
import org.plancatalogue.edit.move.Move;
import org.plancatalogue.edit.translation.Manuscript;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.Problems;
import org.plancatalogue.problem.Severity;
import org.plancatalogue.problem.SourceText;
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

    Catalogue catalogue() {
        return reading.catalogue();
    }

    List<Problem> errors() {
        return reading.problems().stream()
                .filter(it -> it.severity() == Severity.ERROR)
                .toList();
    }

    /** The same content after a move, of which nothing has been written yet. */
    Judged after(Move move) {
        SourceTree tree = reading.tree();
        Set<String> gone = move.changes().stream()
                .flatMap(it -> it.before().stream())
                .map(it -> it.file())
                .collect(Collectors.toSet());
        List<SourceText> texts = new ArrayList<>(
                tree.texts().stream().filter(it -> !gone.contains(it.path())).toList());
        move.changes().stream()
                .map(Change::after)
                .map(it -> Manuscript.source(it.file(), it.text()))
                .forEach(texts::add);
        List<Asset> assets = tree.assets().stream()
                .map(it -> new Asset(move.pictures().getOrDefault(it.path(), it.path()), it.bytes()))
                .toList();
        return of(new SourceTree(texts, assets), new Problems());
    }

    /** Where every link of every text leads, by document and language, with what was renamed under its new name. */
    Map<String, List<Address>> links(UnaryOperator<Address> now) {
        Map<String, List<Address>> links = new LinkedHashMap<>();
        catalogue()
                .content()
                .nouns()
                .forEach(noun -> noun.editions()
                        .all()
                        .forEach(it -> links.put(
                                now.apply(Address.of(noun.path())) + "."
                                        + it.lang().tag(),
                                links(it).stream().map(now).toList())));
        return links;
    }

    private List<Address> links(Edition edition) {
        return edition.prose().sections().stream()
                .flatMap(section -> Stream.concat(
                        section.references().stream()
                                .map(it -> catalogue()
                                        .references()
                                        .resolve(edition.file().path(), it.target())),
                        section.termLinks().stream().map(it -> new Destination("glossary/" + it.term(), ""))))
                .map(it -> new Address(it.document(), it.fragment()))
                .toList();
    }
}
