/* Composes the table of all plans. */
package org.plancatalogue.compose.across;

import java.util.ArrayList;
import java.util.List;
import org.plancatalogue.catalogue.Classification;
import org.plancatalogue.catalogue.Duo;
import org.plancatalogue.content.Concept;
import org.plancatalogue.content.Facet;
import org.plancatalogue.content.Pillar;
import org.plancatalogue.content.Plan;
import org.plancatalogue.page.ComparePage;
import org.plancatalogue.page.Frame;
import org.plancatalogue.page.Item;
import org.plancatalogue.page.Link;
import org.plancatalogue.view.Composed;
import org.plancatalogue.view.Viewpoint;
import org.plancatalogue.view.frame.Frames;
import org.plancatalogue.view.part.Parts;

/** Sets the plans beside each other, and leads to the pages of every two. */
public final class CompareComposer {
    private final Viewpoint view;
    private final Parts parts;
    private final List<Plan> plans;

    private CompareComposer(Viewpoint view) {
        this.view = view;
        this.parts = new Parts(view);
        this.plans = view.catalogue().content().plans();
    }

    public static Composed compose(Viewpoint view) {
        return new CompareComposer(view).compose();
    }

    private Composed compose() {
        Frame frame = Frames.of(view, view.site().room("compare"));
        ComparePage page = new ComparePage(
                frame,
                plans.stream().map(this::column).toList(),
                rows(Facet.THEME),
                rows(Facet.INSTRUMENT),
                Duo.of(plans).stream().map(it -> PairComposer.link(view, it)).toList(),
                Duo.MOST_PLANS);
        return new Composed(page, List.of());
    }

    private ComparePage.Column column(Plan plan) {
        List<Link> pillars = new ArrayList<>();
        for (Pillar pillar : plan.pillars()) {
            pillars.add(new Link(
                    view.href(plan.path()) + "#" + pillar.id(), view.text(view.sectionNames(plan.id(), pillar.id()))));
        }
        int initiatives = (int) plan.initiatives().count();
        return new ComparePage.Column(view.town(plan), plan.period().text(view.lang()), pillars, initiatives);
    }

    private List<ComparePage.Row> rows(Facet facet) {
        return view.catalogue().content().vocabulary().of(facet).stream()
                .map(it -> new ComparePage.Row(view.link(Viewpoint.document(it), it.label()), cells(it)))
                .toList();
    }

    private List<ComparePage.Cell> cells(Concept concept) {
        Classification classification = view.catalogue().classification();
        List<ComparePage.Cell> cells = new ArrayList<>();
        for (Plan plan : plans) {
            List<Item> items = classification.under(plan.id(), concept).stream()
                    .map(it -> parts.item(it, concept))
                    .toList();
            cells.add(new ComparePage.Cell(view.town(plan), items));
        }
        return cells;
    }
}
