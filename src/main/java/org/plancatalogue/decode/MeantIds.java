/* Gives headings the ids they were meant to have. */
package org.plancatalogue.decode;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.plancatalogue.content.Difference.Aspect;
import org.plancatalogue.content.Edition;
import org.plancatalogue.content.Editions;
import org.plancatalogue.markdown.Prose;
import org.plancatalogue.markdown.Section;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.problem.Problems;
import org.plancatalogue.problem.Repair;

/**
 * Fills in ids that are missing and replaces mistyped ones, so that what follows from the mistake is not told beside it.
 * What was meant is clear when a plan declares one id of the level that has no heading, or when the other edition has an
 * id at the same spot of its outline. Missing ids are offered as repairs; of mistyped ones the right one is suggested.
 *
 * @param declared the ids that must have a heading, with its level
 */
record MeantIds(Map<String, Integer> declared, Problems problems) {
    Editions in(Editions editions) {
        Edition original = declared(editions.original());
        Optional<Edition> translation = editions.translation().map(this::declared);
        Edition whole = translation.map(it -> original(original, it)).orElse(original);
        return new Editions(whole, translation.map(it -> translation(it, whole)));
    }

    private Edition declared(Edition edition) {
        return renamed(edition, it -> only(edition.prose(), it), ProblemKind.SECTION_UNDECLARED);
    }

    /** The one declared id of a section's level without a heading, where it is also the one heading for it. */
    private Optional<String> only(Prose prose, Section section) {
        List<String> open = declared.entrySet().stream()
                .filter(it -> it.getValue() == section.level())
                .map(Map.Entry::getKey)
                .filter(it -> prose.section(it).isEmpty())
                .toList();
        List<Section> loose = prose.sections().stream()
                .filter(it -> it.level() == section.level() && isLoose(it))
                .toList();
        return open.size() == 1 && loose.equals(List.of(section)) ? Optional.of(open.get(0)) : Optional.empty();
    }

    /** A heading of a plan that stands for nothing declared. */
    private boolean isLoose(Section section) {
        return section.unnamed().isPresent()
                || (section.level() > 2 && !section.id().isEmpty() && !declared.containsKey(section.id()));
    }

    private Edition original(Edition original, Edition translation) {
        return renamed(
                original,
                it -> it.unnamed().flatMap(end -> counterpart(original, it, translation)),
                ProblemKind.HEADING_WITHOUT_ID);
    }

    private Edition translation(Edition translation, Edition original) {
        return renamed(
                translation,
                it -> translation.difference(it.id(), Aspect.SECTION).isPresent()
                                || (original.prose().section(it.id()).isPresent()
                                        && it.unnamed().isEmpty())
                        ? Optional.empty()
                        : counterpart(translation, it, original),
                ProblemKind.SECTION_ONLY_HERE);
    }

    /** The id of the section that stands in the other edition as far behind and before sections that both have. */
    private static Optional<String> counterpart(Edition edition, Section section, Edition other) {
        List<Section> sections = edition.prose().sections();
        List<Section> others = other.prose().sections();
        int at = sections.indexOf(section);
        int before = at - 1;
        while (before > 0 && find(others, sections.get(before)) <= 0) {
            before--;
        }
        int behind = at + 1;
        while (behind < sections.size() && find(others, sections.get(behind)) <= 0) {
            behind++;
        }
        int first = before == 0 ? 0 : find(others, sections.get(before));
        int last = behind == sections.size() ? others.size() : find(others, sections.get(behind));
        int found = first + at - before;
        return found == last - (behind - at)
                ? Optional.of(others.get(found))
                        .filter(it -> it.level() == section.level() && !it.id().isEmpty())
                        .map(Section::id)
                : Optional.empty();
    }

    /** Where a section's id stands in the other edition; not behind its lead where it has no id or the other lacks it. */
    private static int find(List<Section> others, Section section) {
        return others.stream().map(Section::id).toList().indexOf(section.id());
    }

    private Edition renamed(Edition edition, Function<Section, Optional<String>> meant, ProblemKind mistyped) {
        Prose prose = edition.prose();
        Stream<Section> sections = prose.sections().stream()
                .map(section -> meant.apply(section)
                        .filter(id -> prose.section(id).isEmpty())
                        .map(id -> named(section, id, mistyped))
                        .orElse(section));
        return edition.with(new Prose(sections.toList()));
    }

    private Section named(Section section, String id, ProblemKind mistyped) {
        problems.add(section.unnamed()
                .map(end -> Problem.of(ProblemKind.HEADING_WITHOUT_ID, section.place(), section.heading())
                        .mend(new Repair(end, "", " {#" + id + "}")))
                .orElseGet(() ->
                        Problem.of(mistyped, section.place(), section.id()).suggest(Optional.of(id))));
        return section.named(id);
    }
}
