/* Composes the page that tells how far everything is translated. */
package org.plancatalogue.compose.translation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plancatalogue.catalogue.translation.Completeness;
import org.plancatalogue.catalogue.translation.Part;
import org.plancatalogue.catalogue.translation.Progress;
import org.plancatalogue.catalogue.translation.State;
import org.plancatalogue.content.Edition;
import org.plancatalogue.content.Noun;
import org.plancatalogue.content.Origin;
import org.plancatalogue.markdown.Section;
import org.plancatalogue.page.Link;
import org.plancatalogue.page.StatusPage;
import org.plancatalogue.view.Addresses;
import org.plancatalogue.view.Composed;
import org.plancatalogue.view.Viewpoint;
import org.plancatalogue.view.frame.Frames;

/** Counts the parts of every text by state, and names those that need work. */
public final class StatusComposer {
    private static final List<String> KINDS = List.of("plans", "glossary", "articles");

    private final Viewpoint view;

    private StatusComposer(Viewpoint view) {
        this.view = view;
    }

    public static Composed compose(Viewpoint view) {
        return new StatusComposer(view).compose();
    }

    private Composed compose() {
        Collection<Progress> all = view.catalogue().translations().all();
        List<StatusPage.Group> groups = KINDS.stream()
                .map(kind -> new StatusPage.Group(
                        kind,
                        all.stream()
                                .filter(it -> it.document().startsWith(kind + "/"))
                                .map(this::row)
                                .toList()))
                .filter(it -> !it.rows().isEmpty())
                .toList();
        StatusPage page = new StatusPage(
                Frames.of(view, view.site().room("status")),
                Addresses.badge(view.lang()).from(view.path()),
                counts(Completeness.of(all)),
                groups);
        return new Composed(page, List.of());
    }

    private StatusPage.Row row(Progress progress) {
        Noun noun = view.catalogue().references().noun(progress.document()).orElseThrow();
        Edition edition = noun.editions().nearest(view.lang());
        Link document = new Link(view.href(noun.path()), view.text(edition.name()));
        List<StatusPage.Work> work = progress.parts().stream()
                .filter(it -> it.state() != State.CURRENT && !it.meant())
                .map(it -> new StatusPage.Work(link(noun, it), kind(it), state(it)))
                .toList();
        return new StatusPage.Row(document, progress.lang().tag(), counts(Completeness.of(List.of(progress))), work);
    }

    private static String kind(Part part) {
        return part.name().equals(Origin.FRONT) ? "front" : part.name().equals(Origin.LEAD) ? "lead" : "section";
    }

    private static String state(Part part) {
        return part.state() == State.STALE && !part.accepted()
                ? "unaccepted"
                : part.state().key();
    }

    /** A section by its heading in the language of the page, if that has one; other parts by the name of the text. */
    private Link link(Noun noun, Part part) {
        Optional<Section> own = view.lang() == noun.editions().original().lang() ? part.original() : part.translation();
        Optional<Section> section = Stream.of(own, part.original(), part.translation())
                .flatMap(Optional::stream)
                .filter(it -> !it.id().isEmpty())
                .findFirst();
        String href = view.href(noun.path());
        String name = noun.editions().nearest(view.lang()).name();
        return section.map(it -> new Link(href + Addresses.fragment(it.id()), view.text(it.heading())))
                .orElse(new Link(href, view.text(name)));
    }

    private static StatusPage.Counts counts(Completeness counts) {
        return new StatusPage.Counts(
                counts.total(), counts.current(), counts.stale(), counts.missing(), counts.extra(), counts.percent());
    }
}
