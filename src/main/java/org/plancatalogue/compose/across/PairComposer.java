/* Composes the pages of two plans. */
package org.plancatalogue.compose.across;

import java.util.List;
import org.plancatalogue.catalogue.Comparison;
import org.plancatalogue.catalogue.Comparison.Listed;
import org.plancatalogue.catalogue.Duo;
import org.plancatalogue.catalogue.Entry;
import org.plancatalogue.content.Concept;
import org.plancatalogue.content.Facet;
import org.plancatalogue.content.Plan;
import org.plancatalogue.content.Site;
import org.plancatalogue.lang.Enumeration;
import org.plancatalogue.lang.Names;
import org.plancatalogue.page.Frame;
import org.plancatalogue.page.Link;
import org.plancatalogue.page.PairPage;
import org.plancatalogue.view.Composed;
import org.plancatalogue.view.Viewpoint;
import org.plancatalogue.view.frame.Frames;
import org.plancatalogue.view.part.Parts;

/** Sets two plans side by side and says in words what they have in common. */
public final class PairComposer {
    private final Viewpoint view;
    private final Duo duo;
    private final Parts parts;

    private PairComposer(Viewpoint view, Duo duo) {
        this.view = view;
        this.duo = duo;
        this.parts = new Parts(view);
    }

    public static Composed compose(Viewpoint view, Duo duo) {
        return new PairComposer(view, duo).compose();
    }

    /** The way to the page of two plans. */
    static Link link(Viewpoint view, Duo duo) {
        return new Link(view.href(duo.document()), view.text(room(view, duo).menu()));
    }

    /** The ways from a plan to the pages that compare it. */
    public static List<Link> links(Viewpoint view, Plan plan) {
        return Duo.of(view.catalogue().content().plans()).stream()
                .filter(it -> it.plans().contains(plan))
                .map(it -> new Link(
                        view.href(it.document()),
                        view.text((it.first().equals(plan) ? it.second() : it.first())
                                .municipality()
                                .names())))
                .toList();
    }

    private static Site.Room room(Viewpoint view, Duo duo) {
        Names[] names =
                duo.plans().stream().map(it -> it.municipality().names()).toArray(Names[]::new);
        return view.site().room("pair").about(names);
    }

    private Composed compose() {
        Site.Room room = room(view, duo);
        Frame frame =
                Frames.of(view, room.title().in(view.lang()), room.description().in(view.lang()), "compare");
        Comparison themes = comparison(Facet.THEME);
        PairPage page = new PairPage(
                frame,
                duo.plans().stream().map(parts::card).toList(),
                summary(themes, comparison(Facet.INSTRUMENT)),
                themes.rows().stream().map(this::theme).toList(),
                others());
        return new Composed(page, List.of());
    }

    private Comparison comparison(Facet facet) {
        List<Concept> concepts = view.catalogue().content().vocabulary().of(facet);
        return Comparison.of(duo, concepts, view.catalogue().classification());
    }

    private PairPage.Summary summary(Comparison themes, Comparison instruments) {
        return new PairPage.Summary(
                names(themes, Listed.BOTH),
                names(themes, Listed.FIRST),
                names(themes, Listed.SECOND),
                names(themes, Listed.NEITHER),
                names(instruments, Listed.BOTH));
    }

    private PairPage.Names names(Comparison comparison, Listed listed) {
        List<Concept> concepts = comparison.listedBy(listed);
        List<String> names =
                concepts.stream().map(it -> it.label().in(view.lang())).toList();
        return new PairPage.Names(concepts.size(), view.text(Enumeration.quoted(names, view.lang())));
    }

    private PairPage.Theme theme(Comparison.Row row) {
        Concept concept = row.concept();
        return new PairPage.Theme(
                concept.id(),
                view.link(Viewpoint.document(concept), concept.label()),
                row.listed().key(),
                List.of(side(duo.first(), row.first(), concept), side(duo.second(), row.second(), concept)));
    }

    private PairPage.Side side(Plan plan, List<Entry> entries, Concept concept) {
        return new PairPage.Side(
                view.town(plan),
                entries.stream().map(it -> parts.item(it, concept)).toList());
    }

    private List<Link> others() {
        return Duo.of(view.catalogue().content().plans()).stream()
                .filter(it -> !it.equals(duo))
                .filter(it -> it.plans().stream().anyMatch(duo.plans()::contains))
                .map(it -> link(view, it))
                .toList();
    }
}
