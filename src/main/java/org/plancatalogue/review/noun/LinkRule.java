/* Every link leads to a page and a section. */
package org.plancatalogue.review.noun;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plancatalogue.catalogue.Catalogue;
import org.plancatalogue.catalogue.Destination;
import org.plancatalogue.catalogue.References;
import org.plancatalogue.content.Edition;
import org.plancatalogue.content.Editions;
import org.plancatalogue.content.Noun;
import org.plancatalogue.markdown.Reference;
import org.plancatalogue.markdown.Section;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.Problems;

/**
 * Judges the links of the texts; the target section must exist in one of the languages, as a page shows
 * the other one's text where its own lacks it.
 *
 * @param whole whether all files were read, so that what is found in another place only was moved there
 */
public record LinkRule(boolean whole) implements NounRule {
    @Override
    public void apply(Catalogue catalogue, Noun noun, Problems problems) {
        noun.editions()
                .all()
                .forEach(edition -> edition.prose().sections().stream()
                        .flatMap(section -> section.references().stream())
                        .filter(it -> !References.isExternal(it.target()) && !ImageRule.isImage(it))
                        .forEach(it -> judge(catalogue, edition, it).ifPresent(problems::add)));
    }

    private Optional<Problem> judge(Catalogue catalogue, Edition edition, Reference link) {
        References references = catalogue.references();
        Destination destination = references.resolve(edition.file().path(), link.target());
        if (!references.exists(destination)) {
            return Optional.of(LostPage.problem(catalogue, edition, link, destination, whole));
        }
        Optional<Noun> noun = references.noun(destination.document());
        return noun.filter(it -> !destination.fragment().isEmpty())
                .filter(it -> !sections(it, edition).contains(destination.fragment()))
                .map(it -> new LostSection(catalogue, edition, link).problem(it, destination.fragment(), whole));
    }

    /** The ids of a noun's sections, those in the language of an edition that links to it first. */
    static List<String> sections(Noun noun, Edition from) {
        Editions editions = noun.editions();
        return Stream.concat(Stream.of(editions.nearest(from.lang())), editions.all().stream())
                .flatMap(it -> it.prose().sections().stream())
                .map(Section::id)
                .filter(it -> !it.isEmpty())
                .distinct()
                .toList();
    }
}
