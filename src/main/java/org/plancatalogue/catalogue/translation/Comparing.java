/* Compares a translation with its original. */
package org.plancatalogue.catalogue.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plancatalogue.content.Difference.Aspect;
import org.plancatalogue.content.Edition;
import org.plancatalogue.content.Noun;
import org.plancatalogue.content.Origin;
import org.plancatalogue.markdown.Section;
import org.plancatalogue.markdown.passage.Canonical;

/** Finds the state of every part of one noun. */
final class Comparing {
    private final Edition original;
    private final Optional<Edition> translation;

    private Comparing(Edition original, Optional<Edition> translation) {
        this.original = original;
        this.translation = translation;
    }

    static Progress progress(Noun noun) {
        Edition original = noun.editions().original();
        Comparing comparing = new Comparing(original, noun.editions().translation());
        return new Progress(noun.path(), original.lang().other(), comparing.parts());
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        parts.add(front());
        original.prose().sections().stream().filter(it -> !isEmpty(it)).forEach(it -> parts.add(part(it)));
        translation.ifPresent(it -> extras(it, parts));
        return parts;
    }

    private Part front() {
        Canonical text = Canonical.of(original.front());
        Optional<Edition> titled = translation.filter(it -> !it.title().isEmpty());
        boolean copied =
                titled.filter(it -> Canonical.of(it.front()).equals(text)).isPresent();
        boolean written = titled.isPresent() && isDone(Origin.FRONT, copied);
        return part(Origin.FRONT, text.digest(), copied, written, Optional.empty(), Optional.empty());
    }

    /** A copy of the original is still to be translated, unless it was accepted as one. */
    private boolean isDone(String part, boolean copied) {
        return !copied || translation.filter(it -> it.origin().isSame(part)).isPresent();
    }

    private Part part(Section section) {
        Canonical text = Canonical.of(section);
        String name = Origin.part(section);
        Optional<Section> filled =
                translation.flatMap(it -> it.prose().section(section.id())).filter(it -> isFilled(it, section));
        boolean copied = filled.filter(it -> Canonical.of(it).equals(text)).isPresent();
        Optional<Section> translated = filled.filter(it -> isDone(name, copied));
        return part(name, text.digest(), copied, translated.isPresent(), Optional.of(section), translated);
    }

    private Part part(
            String name,
            String digest,
            boolean copied,
            boolean written,
            Optional<Section> section,
            Optional<Section> translated) {
        Optional<String> accepted = translation.flatMap(it -> it.origin().digest(name));
        State state =
                !written ? State.MISSING : accepted.filter(digest::equals).isPresent() ? State.CURRENT : State.STALE;
        boolean meant = state == State.MISSING && isMeant(name);
        return new Part(name, state, digest, copied, accepted.isPresent(), meant, section, translated);
    }

    /** What holds nothing but its heading is still to be translated, where the original says more. */
    private static boolean isFilled(Section translated, Section section) {
        return !translated.text().isBlank() || section.text().isBlank();
    }

    /** Puts each section that only the translation has behind the one it follows there. */
    private void extras(Edition edition, List<Part> parts) {
        int at = 1;
        for (Section section : edition.prose().sections()) {
            String name = Origin.part(section);
            int known = names(parts).indexOf(name);
            boolean extra = original.prose()
                    .section(section.id())
                    .filter(it -> !isEmpty(it))
                    .isEmpty();
            if (known >= 0) {
                at = known + 1;
            } else if (extra && !isEmpty(section)) {
                parts.add(
                        at++,
                        new Part(
                                name,
                                State.EXTRA,
                                "",
                                false,
                                true,
                                isMeant(name),
                                Optional.empty(),
                                Optional.of(section)));
            }
        }
    }

    private boolean isMeant(String part) {
        return translation.flatMap(it -> it.difference(part, Aspect.SECTION)).isPresent();
    }

    private static List<String> names(List<Part> parts) {
        return parts.stream().map(Part::name).toList();
    }

    /** A lead without text; sections that lack an id are told by the review. */
    private static boolean isEmpty(Section section) {
        return section.id().isEmpty() && section.text().isBlank();
    }
}
