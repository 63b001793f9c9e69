/* A translation has the sections of its original. */
package org.plancatalogue.review.noun;

import java.util.List;
import org.plancatalogue.catalogue.Catalogue;
import org.plancatalogue.content.Difference.Aspect;
import org.plancatalogue.content.Edition;
import org.plancatalogue.content.Editions;
import org.plancatalogue.content.Noun;
import org.plancatalogue.content.Plan;
import org.plancatalogue.markdown.Section;
import org.plancatalogue.problem.Nearest;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.problem.Problems;

/** Judges the ids, levels and order of the sections of a translation against the original. */
public final class PairRule implements NounRule {
    @Override
    public void apply(Catalogue catalogue, Noun noun, Problems problems) {
        Editions editions = noun.editions();
        editions.translation().ifPresent(it -> compare(editions.original(), it, noun instanceof Plan, problems));
    }

    private static void compare(Edition original, Edition translation, boolean outlined, Problems problems) {
        List<String> ids = ids(original);
        for (Section section : translation.prose().sections()) {
            if (!ids.contains(section.id())
                    && translation.difference(section.id(), Aspect.SECTION).isEmpty()) {
                problems.add(Problem.of(ProblemKind.SECTION_ONLY_HERE, section.place(), section.id())
                        .suggest(Nearest.to(section.id(), ids)));
            }
            original.prose()
                    .section(section.id())
                    .filter(it -> !it.id().isEmpty())
                    .ifPresent(it -> level(it, section, outlined, problems));
        }
        order(ids, translation, original, problems);
    }

    /** The levels of a plan are judged against its outline already. */
    private static void level(Section original, Section translation, boolean outlined, Problems problems) {
        if (!outlined && original.level() != translation.level()) {
            problems.add(Problem.of(
                            ProblemKind.SECTION_LEVEL,
                            translation.place(),
                            translation.id(),
                            String.valueOf(original.level()))
                    .relate(original.place()));
        }
    }

    private static void order(List<String> ids, Edition translation, Edition original, Problems problems) {
        int last = -1;
        for (Section section : translation.prose().sections()) {
            int at = ids.indexOf(section.id());
            if (at >= 0 && at < last) {
                problems.add(Problem.of(ProblemKind.SECTION_OUT_OF_ORDER, section.place(), section.id())
                        .relate(original.prose().sections().get(at).place()));
            }
            last = Math.max(last, at);
        }
    }

    private static List<String> ids(Edition edition) {
        return edition.prose().sections().stream().map(Section::id).toList();
    }
}
