/* A link to a page that does not exist. */
package org.plancatalogue.review.noun;

import java.util.List;
import java.util.Optional;
import org.plancatalogue.catalogue.Catalogue;
import org.plancatalogue.catalogue.Destination;
import org.plancatalogue.catalogue.Entry;
import org.plancatalogue.catalogue.References;
import org.plancatalogue.content.Edition;
import org.plancatalogue.content.address.Address;
import org.plancatalogue.lang.Likeness;
import org.plancatalogue.markdown.Reference;
import org.plancatalogue.problem.Nearest;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.ProblemKind;

/**
 * Finds out what a link was meant to lead to.
 *
 * @param path the link without its fragment
 * @param destination where the link leads as it is written
 */
record LostPage(Catalogue catalogue, Edition edition, Reference link, String path, Destination destination) {
    static Problem problem(
            Catalogue catalogue, Edition edition, Reference link, Destination destination, boolean whole) {
        LostPage page = new LostPage(catalogue, edition, link, link.target().split("#", 2)[0], destination);
        return page.forwarded()
                .or(page::misspelled)
                .or(() -> page.moved().filter(it -> whole))
                .orElseGet(page::dead);
    }

    /** The document has another address now. */
    private Optional<Problem> forwarded() {
        return catalogue
                .forwarding()
                .end(new Address(destination.document(), destination.fragment()))
                .map(Address::toString)
                .map(it -> Links.mended(edition, link, "../" + it, ProblemKind.MOVED_LINK, link.target(), it));
    }

    /** A document, or an initiative named by its id alone, differs in its spelling only. */
    private Optional<Problem> misspelled() {
        List<String> initiatives =
                catalogue.register().all().stream().map(Entry::id).toList();
        return Nearest.alike(destination.document(), references().documents())
                .map(it -> misspelled(References.respelled(path, it) + fragment(it)))
                .or(() -> Nearest.alike(path, initiatives).map(this::misspelled));
    }

    private Problem misspelled(String right) {
        boolean inCase = Likeness.differInCase(link.target(), right);
        ProblemKind kind = inCase ? ProblemKind.LINK_CASE : ProblemKind.LINK_FORM;
        return Links.mended(edition, link, right, kind, link.target());
    }

    /** One document, and no other, has the name in another folder, and the section too, if one is named. */
    private Optional<Problem> moved() {
        List<String> found = references().documents().stream()
                .filter(it -> !it.isEmpty() && Likeness.areAlike(name(it), name(destination.document())))
                .filter(it -> fragment(it).isEmpty()
                        || sections(it).contains(fragment(it).substring(1)))
                .map(it -> it + fragment(it))
                .toList();
        return Optional.of(found)
                .filter(it -> it.size() == 1)
                .map(it -> it.get(0))
                .map(it -> Links.mended(edition, link, "../" + it, ProblemKind.MOVED_LINK, link.target(), it));
    }

    private Problem dead() {
        return Problem.of(ProblemKind.DEAD_LINK, link.place(), link.target())
                .suggest(Nearest.to(path, references().spellings(edition.file().path()))
                        .map(it -> it + fragment(it)));
    }

    /** The link's fragment with its sign, as a document spells it; empty where there is none. */
    private String fragment(String document) {
        String written = link.target().substring(path.length());
        List<String> known = sections(document).stream().map(it -> "#" + it).toList();
        return Nearest.alike(written, known).orElse(written);
    }

    private List<String> sections(String document) {
        return references()
                .noun(document)
                .map(it -> LinkRule.sections(it, edition))
                .orElse(List.of());
    }

    private References references() {
        return catalogue.references();
    }

    private static String name(String document) {
        return document.substring(document.lastIndexOf('/') + 1);
    }
}
