/* Both languages link to the same places. */
package org.plancatalogue.review.parity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.plancatalogue.catalogue.Destination;
import org.plancatalogue.catalogue.References;
import org.plancatalogue.content.Difference.Aspect;
import org.plancatalogue.markdown.Reference;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.review.side.Pair;
import org.plancatalogue.review.side.Side;

/**
 * Compares where links lead and which images are shown, in any order: within the site the page and section, to other
 * sites the address as written. A link that leads nowhere is told elsewhere; it stands for any that it may have been.
 *
 * @param images the paths of the content's images
 */
record TargetRule(References references, Collection<String> images) implements ParityRule {
    @Override
    public Aspect aspect() {
        return Aspect.LINKS;
    }

    /**
     * A link with what it means.
     *
     * @param target the same for links that lead to the same place
     */
    private record Target(Reference link, String target, boolean sound) {}

    @Override
    public Stream<Problem> differences(Pair pair) {
        List<Target> there = targets(pair.original());
        List<Target> here = targets(pair.translation());
        there.removeIf(it -> here.stream()
                .filter(other -> other.target.equals(it.target))
                .findFirst()
                .map(here::remove)
                .orElse(false));
        forgoBroken(here, there);
        forgoBroken(there, here);
        return Stream.iterate(0, i -> i < Math.max(here.size(), there.size()), i -> i + 1)
                .map(i -> i >= here.size()
                        ? lost(pair, there.get(i).link)
                        : i >= there.size() ? added(pair, here.get(i).link) : differs(here.get(i), there.get(i)));
    }

    private List<Target> targets(Side side) {
        List<Target> targets = new ArrayList<>();
        side.section()
                .ifPresent(it -> it.references()
                        .forEach(
                                link -> targets.add(target(side.edition().file().path(), link))));
        return targets;
    }

    private Target target(String file, Reference link) {
        String sign = link.image() ? "!" : "";
        if (References.isExternal(link.target())) {
            return new Target(link, sign + link.target(), true);
        }
        Destination destination = references.resolve(file, link.target());
        return new Target(
                link, sign + destination.document() + "#" + destination.fragment(), leadsSomewhere(destination));
    }

    private boolean leadsSomewhere(Destination destination) {
        boolean section = references
                .noun(destination.document())
                .filter(it -> !destination.fragment().isEmpty())
                .map(noun -> noun.editions().all().stream()
                        .anyMatch(
                                it -> it.prose().section(destination.fragment()).isPresent()))
                .orElse(true);
        return images.contains(destination.document()) || (references.exists(destination) && section);
    }

    private static void forgoBroken(List<Target> targets, List<Target> others) {
        for (Iterator<Target> it = targets.iterator(); it.hasNext(); ) {
            if (!it.next().sound) {
                it.remove();
                if (!others.isEmpty()) {
                    others.remove(0);
                }
            }
        }
    }

    private static Problem differs(Target here, Target there) {
        return Problem.of(ProblemKind.LINK_DIFFERS, here.link.place(), here.link.target(), there.link.target())
                .relate(there.link.place());
    }

    private static Problem lost(Pair pair, Reference link) {
        return Problem.of(ProblemKind.LINK_LOST, pair.translation().place(), link.target())
                .relate(link.place());
    }

    private static Problem added(Pair pair, Reference link) {
        return Problem.of(ProblemKind.LINK_ADDED, link.place(), link.target())
                .relate(pair.original().place());
    }
}
