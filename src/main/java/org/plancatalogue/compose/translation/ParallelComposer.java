/* Composes the parallel view of a text. */
package org.plancatalogue.compose.translation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plancatalogue.catalogue.Entry;
import org.plancatalogue.catalogue.translation.Part;
import org.plancatalogue.catalogue.translation.State;
import org.plancatalogue.content.Edition;
import org.plancatalogue.content.Noun;
import org.plancatalogue.content.Origin;
import org.plancatalogue.content.Pillar;
import org.plancatalogue.content.Plan;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.lang.Names;
import org.plancatalogue.markdown.Section;
import org.plancatalogue.markdown.html.HtmlWriter;
import org.plancatalogue.page.ParallelPage;
import org.plancatalogue.view.Addresses;
import org.plancatalogue.view.Composed;
import org.plancatalogue.view.Typesetter;
import org.plancatalogue.view.Viewpoint;
import org.plancatalogue.view.frame.Frames;
import org.plancatalogue.web.Html;

/** Pairs the sections of a text that exists in both languages. */
public final class ParallelComposer {
    private final Viewpoint view;
    private final Noun noun;
    private final Typesetter text;

    private ParallelComposer(Viewpoint view, Noun noun) {
        this.view = view;
        this.noun = noun;
        this.text = new Typesetter(view, noun);
    }

    /** The relative address of a text's parallel view, where there is one. */
    public static Optional<String> href(Viewpoint view, Noun noun) {
        return Optional.of(document(noun)).filter(it -> isPaired(view, noun)).map(view::href);
    }

    public static String document(Noun noun) {
        return noun.path() + Addresses.PARALLEL;
    }

    /** Whether both languages have something to show. */
    public static boolean isPaired(Viewpoint view, Noun noun) {
        return Stream.of(Lang.values())
                .allMatch(it -> view.catalogue().translations().exists(noun.path(), it));
    }

    public static Composed compose(Viewpoint view, Noun noun) {
        return new ParallelComposer(view, noun).compose();
    }

    private Composed compose() {
        Edition edition = noun.editions().nearest(view.lang());
        Names titles = Viewpoint.titles(noun);
        List<ParallelPage.Row> rows = text.progress().parts().stream()
                .filter(it -> !it.name().equals(Origin.FRONT))
                .map(this::row)
                .toList();
        ParallelPage page = new ParallelPage(
                Frames.parallel(view, edition),
                view.text(edition.title()),
                view.other(titles),
                view.href(noun.path()),
                noun instanceof Plan plan ? plan.municipality().accent().key() : "",
                List.of(view.lang().tag(), view.lang().other().tag()),
                rows);
        return new Composed(page, text.traces());
    }

    private ParallelPage.Row row(Part part) {
        Section section = part.original().or(part::translation).orElseThrow();
        return new ParallelPage.Row(
                section.id(),
                section.level(),
                number(section.id()),
                Stream.of(view.lang(), view.lang().other())
                        .map(it -> half(part, it))
                        .toList());
    }

    private ParallelPage.Half half(Part part, Lang lang) {
        boolean translated = lang == text.progress().lang();
        Optional<Section> section = translated ? part.translation() : part.original();
        Optional<Edition> edition = noun.editions().in(lang);
        Html heading = section.map(it -> HtmlWriter.heading(it, lang)).orElse(Html.EMPTY);
        Html body = section.flatMap(it -> edition.map(in -> text.body(in, it))).orElse(Html.EMPTY);
        return new ParallelPage.Half(lang.tag(), heading, body, notice(part, section.isPresent(), translated));
    }

    private static String notice(Part part, boolean written, boolean translated) {
        if (!written) {
            return translated ? "missing" : "only";
        }
        boolean stale = translated && part.state() == State.STALE;
        return !stale ? "" : part.accepted() ? "stale" : "unaccepted";
    }

    /** The number of a pillar or initiative. */
    private String number(String section) {
        Optional<String> entry = view.catalogue().register().entry(section).map(Entry::number);
        if (entry.isPresent() || !(noun instanceof Plan plan)) {
            return entry.orElse("");
        }
        int at = plan.pillars().stream().map(Pillar::id).toList().indexOf(section);
        return at < 0 ? "" : String.valueOf(at + 1);
    }
}
