/* Composes the cross-ward index. */
package org.plancatalogue.compose;

import java.util.ArrayList;
import java.util.List;
import org.plancatalogue.catalogue.Entry;
import org.plancatalogue.compose.glossary.Filing;
import org.plancatalogue.content.Municipality;
import org.plancatalogue.content.Plan;
import org.plancatalogue.content.Term;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.lang.Names;
import org.plancatalogue.lang.Reading;
import org.plancatalogue.page.Frame;
import org.plancatalogue.page.IndexPage;
import org.plancatalogue.view.Composed;
import org.plancatalogue.view.Viewpoint;
import org.plancatalogue.view.frame.Frames;
import org.plancatalogue.view.part.Parts;
import org.plancatalogue.web.Html;

/** Files every plan, initiative, project and term. */
final class IndexComposer {
    private final Viewpoint view;
    private final Parts parts;
    private final List<Filing.Card<IndexPage.Entry>> cards = new ArrayList<>();

    private IndexComposer(Viewpoint view) {
        this.view = view;
        this.parts = new Parts(view);
    }

    static Composed compose(Viewpoint view) {
        return new IndexComposer(view).compose();
    }

    private Composed compose() {
        view.catalogue().content().plans().forEach(this::add);
        view.catalogue().register().all().forEach(this::add);
        view.catalogue().content().terms().forEach(this::add);
        List<IndexPage.Group> groups = Filing.file(cards, view.lang()).stream()
                .map(it -> new IndexPage.Group(it.id(), it.label(), it.entries()))
                .toList();
        Frame frame = Frames.of(view, view.site().room("index"));
        return new Composed(new IndexPage(frame, parts.matrix(), groups), List.of());
    }

    private void add(Plan plan) {
        Municipality municipality = plan.municipality();
        card(
                municipality.names(),
                municipality.reading(),
                view.href(plan.path()),
                "plan",
                Html.EMPTY,
                municipality.accent().key());
    }

    private void add(Entry entry) {
        Municipality municipality = view.plan(entry.plan()).orElseThrow().municipality();
        card(
                view.sectionNames(entry.plan(), entry.id()),
                entry.initiative().reading(),
                parts.href(entry),
                entry.isProject() ? "project" : "initiative",
                view.text(municipality.names()),
                municipality.accent().key());
    }

    private void add(Term term) {
        card(term.names(), term.reading(), view.href(term.path()), "term", Html.EMPTY, "");
    }

    private void card(Names names, Reading reading, String href, String kind, Html where, String accent) {
        String shown = view.lang() == Lang.JA ? reading.kana() : "";
        IndexPage.Entry entry =
                new IndexPage.Entry(href, view.text(names), shown, view.other(names), kind, where, accent);
        cards.add(new Filing.Card<>(names, reading, entry));
    }
}
