/* Every image that is named is there. */
package org.plancatalogue.review.noun;

import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plancatalogue.catalogue.Catalogue;
import org.plancatalogue.catalogue.References;
import org.plancatalogue.content.Edition;
import org.plancatalogue.content.Noun;
import org.plancatalogue.lang.Likeness;
import org.plancatalogue.markdown.Reference;
import org.plancatalogue.problem.Nearest;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.problem.Problems;

/** Judges images, and links to images, against the images of the content. */
public record ImageRule(Collection<String> images) implements NounRule {
    private static final Pattern NAME = Pattern.compile("[^?#]*\\.(png|jpe?g|gif|webp|avif)", Pattern.CASE_INSENSITIVE);

    /** Whether it shows an image or leads to one. */
    static boolean isImage(Reference reference) {
        return reference.image() || NAME.matcher(reference.target()).matches();
    }

    @Override
    public void apply(Catalogue catalogue, Noun noun, Problems problems) {
        noun.editions()
                .all()
                .forEach(edition -> edition.prose().sections().stream()
                        .flatMap(section -> section.references().stream())
                        .filter(it -> isImage(it) && !References.isExternal(it.target()))
                        .forEach(it -> judge(edition, it).ifPresent(problems::add)));
    }

    private Optional<Problem> judge(Edition edition, Reference image) {
        String path = References.path(edition.file().path(), image.target());
        return images.contains(path)
                ? Optional.empty()
                : Optional.of(Nearest.alike(path, images)
                        .map(it -> misspelled(edition, image, it))
                        .orElseGet(() -> dead(image, path)));
    }

    private static Problem misspelled(Edition edition, Reference image, String path) {
        String right = References.respelled(image.target(), path);
        boolean inCase = Likeness.differInCase(image.target(), right);
        ProblemKind kind = inCase ? ProblemKind.LINK_CASE : ProblemKind.LINK_FORM;
        return Links.mended(edition, image, right, kind, image.target());
    }

    private Problem dead(Reference image, String path) {
        return Problem.of(ProblemKind.DEAD_ASSET, image.place(), image.target())
                .suggest(Nearest.to(path, images).map(it -> References.respelled(image.target(), it)));
    }
}
