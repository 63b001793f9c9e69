/* A section as a page shows it. */
package org.plancatalogue.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plancatalogue.catalogue.translation.Part;
import org.plancatalogue.catalogue.translation.Progress;
import org.plancatalogue.catalogue.translation.State;
import org.plancatalogue.content.Edition;
import org.plancatalogue.content.Noun;
import org.plancatalogue.content.Origin;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.markdown.Section;

/**
 * A section in the language of the page or, where that has none, in the other.
 *
 * @param edition the text it stands in
 * @param state how the language of the page has it
 * @param accepted whether a translation was ever compared with its original
 */
public record Shown(Edition edition, Section section, State state, boolean accepted) {
    /** The sections of a text in the order of the page, the lead first. */
    static List<Shown> of(Noun noun, Progress progress, Lang lang) {
        return progress.parts().stream()
                .filter(it -> !it.name().equals(Origin.FRONT))
                .flatMap(it -> of(noun, progress, it, lang).stream())
                .toList();
    }

    /** One section of a text; empty where neither language has it. */
    public static Optional<Shown> in(Viewpoint view, Noun noun, String section) {
        Optional<Progress> progress = view.catalogue().translations().of(noun.path());
        return progress.flatMap(all -> all.part(section).flatMap(it -> of(noun, all, it, view.lang())));
    }

    private static Optional<Shown> of(Noun noun, Progress progress, Part part, Lang lang) {
        Edition original = noun.editions().original();
        State state = progress.state(part.name(), lang);
        Stream<Optional<Shown>> translated = noun.editions().translation().stream()
                .map(it -> part.translation().map(section -> new Shown(it, section, state, part.accepted())));
        Optional<Shown> first = part.original().map(it -> new Shown(original, it, state, part.accepted()));
        Optional<Shown> second = translated.flatMap(Optional::stream).findFirst();
        return lang == original.lang() ? first.or(() -> second) : second.or(() -> first);
    }

    /**
     * What the reader must know of it, if anything; see {@link org.plancatalogue.page.Notice}.
     *
     * @param translated whether the page is in the language of the translation
     */
    Optional<String> notice(boolean translated) {
        return switch (state) {
            case STALE -> Optional.of(accepted ? "stale" : "unaccepted");
            case EXTRA -> Optional.of("extra");
            case MISSING -> Optional.of(translated ? "missing" : "only");
            case ORIGINAL, CURRENT -> Optional.empty();
        };
    }
}
