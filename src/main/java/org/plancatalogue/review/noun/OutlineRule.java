/* A plan's headings are its declared pillars and initiatives. */
package org.plancatalogue.review.noun;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plancatalogue.catalogue.Catalogue;
import org.plancatalogue.content.Edition;
import org.plancatalogue.content.Noun;
import org.plancatalogue.content.Plan;
import org.plancatalogue.markdown.Section;
import org.plancatalogue.problem.Nearest;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.problem.Problems;

/**
 * Judges each edition of a plan: a pillar is a heading of level 2, an initiative of level 3, a project of level 4; each
 * declared one has a heading in the original, and no other heading stands below level 2.
 */
public final class OutlineRule implements NounRule {
    @Override
    public void apply(Catalogue catalogue, Noun noun, Problems problems) {
        if (noun instanceof Plan plan) {
            Map<String, Integer> declared = Plan.levels(plan.pillars());
            for (Edition edition : plan.editions().all()) {
                headings(edition, declared, problems);
            }
            missing(plan, plan.editions().original(), declared, problems);
        }
    }

    private static void headings(Edition edition, Map<String, Integer> declared, Problems problems) {
        List<String> open = declared.keySet().stream()
                .filter(it -> edition.prose().section(it).isEmpty())
                .toList();
        for (Section section : edition.prose().sections()) {
            Optional<Integer> level = Optional.ofNullable(declared.get(section.id()));
            if (level.isEmpty() && section.level() > 2 && !section.id().isEmpty()) {
                problems.add(Problem.of(ProblemKind.SECTION_UNDECLARED, section.place(), section.id())
                        .suggest(Nearest.to(section.id(), open)));
            } else if (level.isPresent() && level.get() != section.level()) {
                problems.add(ProblemKind.SECTION_LEVEL, section.place(), section.id(), String.valueOf(level.get()));
            }
        }
    }

    private static void missing(Plan plan, Edition edition, Map<String, Integer> declared, Problems problems) {
        for (String id : declared.keySet()) {
            if (edition.prose().section(id).isEmpty()) {
                problems.add(Problem.of(
                                ProblemKind.SECTION_MISSING,
                                edition.prose().lead().place(),
                                id)
                        .relate(plan.declared()));
            }
        }
    }
}
