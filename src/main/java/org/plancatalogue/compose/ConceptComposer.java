/* Composes the pages of the vocabularies. */
package org.plancatalogue.compose;

import java.util.ArrayList;
import java.util.List;
import org.plancatalogue.catalogue.Entry;
import org.plancatalogue.compose.across.FilterComposer;
import org.plancatalogue.content.Concept;
import org.plancatalogue.content.Facet;
import org.plancatalogue.content.Plan;
import org.plancatalogue.page.ConceptPage;
import org.plancatalogue.page.FacetPage;
import org.plancatalogue.page.Frame;
import org.plancatalogue.page.Item;
import org.plancatalogue.page.Link;
import org.plancatalogue.page.Town;
import org.plancatalogue.view.Composed;
import org.plancatalogue.view.Viewpoint;
import org.plancatalogue.view.frame.Frames;
import org.plancatalogue.view.part.Parts;

/** Makes the page of a facet and the page of each of its concepts. */
final class ConceptComposer {
    private ConceptComposer() {}

    static Composed facet(Viewpoint view, Facet facet) {
        Frame frame = Frames.of(view, view.site().room(facet.plural()));
        return new Composed(new FacetPage(frame, new Parts(view).facet(facet)), List.of());
    }

    static Composed concept(Viewpoint view, Concept concept) {
        List<Entry> entries = view.catalogue().classification().under(concept);
        List<ConceptPage.Group> groups = new ArrayList<>();
        List<Town> without = new ArrayList<>();
        for (Plan plan : view.catalogue().content().plans()) {
            List<Item> items = entries.stream()
                    .filter(it -> it.plan().equals(plan.id()))
                    .map(it -> new Parts(view).item(it, concept))
                    .toList();
            if (items.isEmpty()) {
                without.add(view.town(plan));
            } else {
                groups.add(new ConceptPage.Group(view.town(plan), items));
            }
        }
        String facet = concept.facet().plural();
        Frame frame =
                Frames.of(view, concept.label().in(view.lang()), concept.about().in(view.lang()), facet);
        return new Composed(
                new ConceptPage(
                        frame,
                        facet,
                        view.text(concept.label()),
                        view.other(concept.label()),
                        view.text(concept.about()),
                        entries.size(),
                        groups,
                        without,
                        siblings(view, concept),
                        FilterComposer.href(view, concept),
                        view.text(view.site().blanks())),
                List.of());
    }

    private static List<Link> siblings(Viewpoint view, Concept concept) {
        return view.catalogue().content().vocabulary().of(concept.facet()).stream()
                .filter(it -> !it.equals(concept))
                .map(it -> view.link(Viewpoint.document(it), it.label()))
                .toList();
    }
}
