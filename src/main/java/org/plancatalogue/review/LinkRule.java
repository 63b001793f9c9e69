/* Every link leads to a page and a section. */
package org.plancatalogue.review;

import java.util.List;
import java.util.Optional;
import org.plancatalogue.catalogue.Catalogue;
import org.plancatalogue.catalogue.Destination;
import org.plancatalogue.catalogue.References;
import org.plancatalogue.content.Edition;
import org.plancatalogue.content.Noun;
import org.plancatalogue.markdown.Reference;
import org.plancatalogue.markdown.Section;
import org.plancatalogue.problem.Nearest;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.problem.Problems;

/** Judges the links of the texts; the target section must exist in the language of the link. Images are left to the check. */
final class LinkRule implements Rule {
    @Override
    public void apply(Catalogue catalogue, Problems problems) {
        catalogue
                .content()
                .nouns()
                .forEach(noun -> noun.editions()
                        .all()
                        .forEach(edition -> edition.prose().sections().stream()
                                .flatMap(section -> section.references().stream())
                                .filter(it -> !it.image() && !References.isExternal(it.target()))
                                .forEach(it -> judge(catalogue.references(), edition, it)
                                        .ifPresent(problems::add))));
    }

    private static Optional<Problem> judge(References references, Edition edition, Reference link) {
        String file = edition.file().path();
        Destination destination = references.resolve(file, link.target());
        if (!references.exists(destination)) {
            String[] parts = link.target().split("(?=#)", 2);
            return Optional.of(Problem.of(ProblemKind.DEAD_LINK, link.place(), link.target())
                    .suggest(Nearest.to(parts[0], references.spellings(file))
                            .map(it -> it + (parts.length > 1 ? parts[1] : ""))));
        }
        Optional<Noun> noun = references.noun(destination.document());
        if (destination.fragment().isEmpty() || noun.isEmpty()) {
            return Optional.empty();
        }
        Edition target = noun.get().editions().nearest(edition.lang());
        if (target.prose().section(destination.fragment()).isPresent()) {
            return Optional.empty();
        }
        List<String> ids = target.prose().sections().stream().map(Section::id).toList();
        String path = link.target().substring(0, link.target().indexOf('#') + 1);
        return Optional.of(Problem.of(ProblemKind.DEAD_FRAGMENT, link.place(), link.target(), destination.fragment())
                .suggest(Nearest.to(destination.fragment(), ids).map(id -> path + id)));
    }
}
