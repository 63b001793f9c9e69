/* Composes the page of all initiatives. */
package org.plancatalogue.compose.across;

import java.util.ArrayList;
import java.util.List;
import org.plancatalogue.catalogue.Entry;
import org.plancatalogue.content.Concept;
import org.plancatalogue.content.Facet;
import org.plancatalogue.content.Plan;
import org.plancatalogue.lang.Names;
import org.plancatalogue.page.InitiativesPage;
import org.plancatalogue.view.Composed;
import org.plancatalogue.view.Viewpoint;
import org.plancatalogue.view.frame.Frames;
import org.plancatalogue.view.part.Parts;
import org.plancatalogue.web.Html;

/** Lists the initiatives with boxes to choose by. */
public final class FilterComposer {
    private final Viewpoint view;
    private final Parts parts;
    private final Choosing choosing;

    private FilterComposer(Viewpoint view) {
        this.view = view;
        this.parts = new Parts(view);
        this.choosing = Choosing.of(view.catalogue());
    }

    public static Composed compose(Viewpoint view) {
        return new FilterComposer(view).compose();
    }

    /** The way to the initiatives under a concept, to be narrowed down further. */
    public static String href(Viewpoint view, Concept concept) {
        return view.href("initiatives") + "?" + concept.facet().key() + "=" + concept.id();
    }

    private Composed compose() {
        InitiativesPage page = new InitiativesPage(
                Frames.of(view, view.site().room("initiatives")),
                FilterStyle.of(view.catalogue()).path().value(),
                facets(),
                choosing.initiatives().stream().map(this::found).toList());
        return new Composed(page, List.of());
    }

    private List<InitiativesPage.Facet> facets() {
        List<InitiativesPage.Facet> facets = new ArrayList<>();
        facets.add(new InitiativesPage.Facet(
                Choosing.MUNICIPALITY,
                view.catalogue().content().plans().stream()
                        .map(it -> choice(it.id(), it.municipality().names(), (int)
                                it.initiatives().count()))
                        .toList()));
        for (Facet facet : Facet.values()) {
            facets.add(new InitiativesPage.Facet(
                    facet.key(),
                    view.catalogue().content().vocabulary().of(facet).stream()
                            .map(it -> choice(
                                    it.id(),
                                    it.label(),
                                    view.catalogue().classification().under(it).size()))
                            .toList()));
        }
        return facets;
    }

    private InitiativesPage.Choice choice(String id, Names names, int count) {
        return new InitiativesPage.Choice(id, view.text(names), count);
    }

    private InitiativesPage.Found found(Entry entry) {
        Plan plan = view.plan(entry.plan()).orElseThrow();
        Names names = view.sectionNames(entry.plan(), entry.id());
        Html name = view.text(names);
        List<InitiativesPage.Key> keys = Choosing.keys(entry).entrySet().stream()
                .map(it -> new InitiativesPage.Key(it.getKey(), String.join(" ", it.getValue())))
                .toList();
        return new InitiativesPage.Found(
                view.town(plan),
                parts.href(entry),
                entry.number(),
                name,
                view.other(names),
                parts.tags(entry.initiative().tags()),
                keys);
    }
}
