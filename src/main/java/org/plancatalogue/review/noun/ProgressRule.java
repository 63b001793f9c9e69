/* What is still to be translated is told. */
package org.plancatalogue.review.noun;

import org.plancatalogue.catalogue.Catalogue;
import org.plancatalogue.catalogue.translation.Part;
import org.plancatalogue.catalogue.translation.Progress;
import org.plancatalogue.catalogue.translation.State;
import org.plancatalogue.content.Edition;
import org.plancatalogue.content.Editions;
import org.plancatalogue.content.Noun;
import org.plancatalogue.content.Origin;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.lang.Runs;
import org.plancatalogue.markdown.Section;
import org.plancatalogue.problem.Place;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.problem.Problems;

/**
 * Tells the sections of each translation that are missing or older than their original. Readers are told of them too, so
 * that they do not keep the site from being published. A translation that was never accepted is told as a whole, and
 * only in a catalogue that accepts translations at all.
 *
 * @param accepting whether the catalogue does
 */
public record ProgressRule(boolean accepting) implements NounRule {
    @Override
    public void apply(Catalogue catalogue, Noun noun, Problems problems) {
        noun.editions().translation().ifPresent(it -> {
            boolean accepted = !it.origin().equals(Origin.NONE);
            if (accepting && !accepted) {
                problems.add(ProblemKind.TRANSLATION_UNACCEPTED, it.titled(), noun.path());
            }
            catalogue.translations().of(noun.path()).ifPresent(progress -> tell(noun, progress, accepted, problems));
        });
    }

    private static void tell(Noun noun, Progress progress, boolean accepted, Problems problems) {
        for (Part part : progress.parts()) {
            if (part.state() == State.MISSING && isUntold(noun, part)) {
                problems.add(problem(ProblemKind.SECTION_UNTRANSLATED, noun, part));
            } else if (part.state() == State.STALE && accepted) {
                ProblemKind kind = part.accepted() ? ProblemKind.TRANSLATION_STALE : ProblemKind.TRANSLATION_UNACCEPTED;
                problems.add(problem(kind, noun, part));
            }
            if (!part.copied() && hasJapaneseHeading(part, progress.lang())) {
                problems.add(problem(ProblemKind.HEADING_UNTRANSLATED, noun, part));
            }
        }
    }

    /** Above a text that is translated; an English heading in Japanese may be a name. */
    private static boolean hasJapaneseHeading(Part part, Lang lang) {
        String original = part.original().map(Section::heading).orElse("");
        String heading = part.translation().map(Section::heading).orElse("");
        return lang == Lang.EN
                && heading.equals(original)
                && Runs.split(heading, lang).stream().anyMatch(it -> it.lang() == Lang.JA);
    }

    /** Front matter without a title is told as such. */
    private static boolean isUntold(Noun noun, Part part) {
        boolean titled = noun.editions()
                .translation()
                .filter(it -> !it.title().isEmpty())
                .isPresent();
        return !part.meant() && (titled || !part.name().equals(Origin.FRONT));
    }

    private static Problem problem(ProblemKind kind, Noun noun, Part part) {
        Editions editions = noun.editions();
        Edition translation = editions.translation().orElseThrow();
        Place place = part.name().equals(Origin.FRONT)
                ? translation.titled()
                : translation
                        .prose()
                        .section(id(part))
                        .orElse(translation.prose().lead())
                        .place();
        Place counterpart =
                part.original().map(Section::place).orElse(editions.original().titled());
        return Problem.of(kind, place, part.name(), noun.path()).relate(counterpart);
    }

    private static String id(Part part) {
        return part.name().equals(Origin.LEAD) ? "" : part.name();
    }
}
