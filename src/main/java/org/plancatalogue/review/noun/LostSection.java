/* A link to a section that does not exist. */
package org.plancatalogue.review.noun;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plancatalogue.catalogue.Catalogue;
import org.plancatalogue.content.Content;
import org.plancatalogue.content.Edition;
import org.plancatalogue.content.Noun;
import org.plancatalogue.content.address.Address;
import org.plancatalogue.lang.Likeness;
import org.plancatalogue.markdown.Reference;
import org.plancatalogue.problem.Nearest;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.ProblemKind;

/** Finds out which section a link was meant to lead to. */
record LostSection(Catalogue catalogue, Edition edition, Reference link) {
    Problem problem(Noun noun, String fragment, boolean whole) {
        List<String> ids = LinkRule.sections(noun, edition);
        return forwarded(new Address(noun.path(), fragment))
                .or(() -> misspelled(fragment, ids))
                .or(() -> moved(noun, fragment).filter(it -> whole))
                .orElseGet(() -> Problem.of(ProblemKind.DEAD_FRAGMENT, link.place(), link.target(), fragment)
                        .suggest(Nearest.to(fragment, ids).map(this::with)));
    }

    /** The section has another id now, or stands elsewhere. */
    private Optional<Problem> forwarded(Address former) {
        return catalogue
                .forwarding()
                .end(former)
                .map(Address::toString)
                .map(it -> Links.mended(edition, link, "../" + it, ProblemKind.MOVED_LINK, link.target(), it));
    }

    private Optional<Problem> misspelled(String fragment, List<String> ids) {
        return Nearest.alike(fragment, ids).map(id -> {
            boolean inCase = Likeness.differInCase(fragment, id);
            ProblemKind kind = inCase ? ProblemKind.FRAGMENT_CASE : ProblemKind.FRAGMENT_FORM;
            return Links.mended(edition, link, with(id), kind, link.target(), fragment, id);
        });
    }

    /** One other plan or article, and no second, has the section, and this noun has it in neither language. */
    private Optional<Problem> moved(Noun noun, String fragment) {
        Content content = catalogue.content();
        boolean here = noun.editions().all().stream()
                .anyMatch(it -> it.prose().section(fragment).isPresent());
        List<String> found = Stream.<Noun>concat(content.plans().stream(), content.articles().stream())
                .filter(it -> LinkRule.sections(it, edition).contains(fragment))
                .map(it -> it.path() + "#" + fragment)
                .toList();
        return Optional.of(found)
                .filter(it -> it.size() == 1 && !here)
                .map(it -> it.get(0))
                .map(it -> Links.mended(edition, link, "../" + it, ProblemKind.MOVED_LINK, link.target(), it));
    }

    /** The link with another fragment. */
    private String with(String id) {
        return link.target().substring(0, link.target().indexOf('#') + 1) + id;
    }
}
