/* The stamps of texts that link to a term by hand. */
package org.plancatalogue.edit.move;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plancatalogue.catalogue.Catalogue;
import org.plancatalogue.catalogue.translation.Part;
import org.plancatalogue.content.Edition;
import org.plancatalogue.content.Noun;
import org.plancatalogue.content.Origin;
import org.plancatalogue.decode.pair.Accepted;
import org.plancatalogue.markdown.passage.Canonical;
import org.plancatalogue.problem.Problems;
import org.plancatalogue.problem.Repair;
import org.plancatalogue.source.Document;
import org.plancatalogue.source.SourceTree;
import org.plancatalogue.yaml.Mapping;
import org.plancatalogue.yaml.Scalar;

/**
 * The term that a link by hand leads to is a part of what a stamp stands for. Where only the term's id changes, the text
 * says what it said: its stamp, and the text kept with it, are written anew.
 */
record TermStamps(Catalogue catalogue, SourceTree tree, String term, String right) {
    List<Repair> repairs() {
        List<Repair> repairs = new ArrayList<>();
        catalogue.content().nouns().forEach(noun -> {
            noun.editions().translation().ifPresent(it -> stamps(noun, it).forEach(repairs::add));
            kept(noun).forEach(repairs::add);
        });
        return repairs;
    }

    private Stream<Repair> stamps(Noun noun, Edition translation) {
        Map<String, String> kept = Accepted.read(tree, noun.path());
        Mapping meta = Document.read(translation.file(), new Problems()).meta();
        Stream<Mapping.Entry> stamps = meta.entry("made-from").stream()
                .flatMap(it -> it.value() instanceof Mapping all ? all.entries().stream() : Stream.empty());
        return stamps.flatMap(entry -> {
            Optional<Canonical> text = Optional.ofNullable(kept.get(entry.key()))
                    .map(Canonical::new)
                    .or(() -> now(noun, entry.key()));
            return entry.value() instanceof Scalar stamp
                    ? text.flatMap(it -> stamp(translation, stamp, it)).stream()
                    : Stream.empty();
        });
    }

    private Optional<Canonical> now(Noun noun, String part) {
        return catalogue
                .translations()
                .of(noun.path())
                .flatMap(it -> it.part(part))
                .flatMap(Part::original)
                .map(Canonical::of);
    }

    private Optional<Repair> stamp(Edition translation, Scalar stamp, Canonical text) {
        String same = stamp.text().startsWith(Origin.SAME) ? Origin.SAME : "";
        Canonical renamed = new Canonical(text.text()
                .replace("[[" + term + "|", "[[" + right + "|")
                .replace("[[" + term + "]]", "[[" + right + "]]"));
        boolean stands = stamp.text().equals(same + text.digest());
        return stands && !renamed.equals(text)
                ? translation.file().repair(stamp.place(), stamp.text(), same + renamed.digest())
                : Optional.empty();
    }

    /** In the text that is kept, at every place. */
    private Stream<Repair> kept(Noun noun) {
        return tree.text(Accepted.path(noun.path())).stream()
                .flatMap(file -> Stream.of("|", "]]")
                        .flatMap(end -> Occurrences.of(file, "[[" + term + end)
                                .map(it -> new Repair(it, "[[" + term + end, "[[" + right + end))));
    }
}
