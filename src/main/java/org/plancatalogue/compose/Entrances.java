/* Composes the home pages and the pages that stand outside the languages. */
package org.plancatalogue.compose;

import java.util.Arrays;
import java.util.List;
import org.plancatalogue.catalogue.Catalogue;
import org.plancatalogue.content.Facet;
import org.plancatalogue.content.Site;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.lang.Names;
import org.plancatalogue.markdown.html.LangSpans;
import org.plancatalogue.page.ChooserPage;
import org.plancatalogue.page.Frame;
import org.plancatalogue.page.HomePage;
import org.plancatalogue.page.NotFoundPage;
import org.plancatalogue.page.Phrase;
import org.plancatalogue.view.Addresses;
import org.plancatalogue.view.Composed;
import org.plancatalogue.view.Viewpoint;
import org.plancatalogue.view.frame.Frames;
import org.plancatalogue.view.part.Parts;
import org.plancatalogue.view.picture.TileMapDrawing;

/** Home, the language chooser and the page for missing addresses. */
final class Entrances {
    private Entrances() {}

    static Composed home(Viewpoint view) {
        Parts parts = new Parts(view);
        HomePage page = new HomePage(
                Frames.home(view),
                view.catalogue().content().plans().stream().map(parts::card).toList(),
                parts.matrix(),
                TileMapDrawing.of(view),
                Arrays.stream(Facet.values()).map(parts::facet).toList(),
                view.catalogue().content().terms().size());
        return new Composed(page, List.of());
    }

    static Composed chooser(Catalogue catalogue) {
        Viewpoint view = new Viewpoint(catalogue, original(catalogue), "", Addresses.chooser());
        return new Composed(new ChooserPage(Frames.chooser(view), choices(view, "")), List.of());
    }

    static Composed notFound(Catalogue catalogue) {
        Viewpoint view = new Viewpoint(catalogue, original(catalogue), "", Addresses.notFound());
        Site site = view.site();
        Site.Room room = site.room("not-found");
        Frame frame = Frames.notFound(view, room);
        List<ChooserPage.Choice> choices = Arrays.stream(Lang.values())
                .map(lang -> choice(room.title(), room.description(), site.status(), lang, frame.root()))
                .toList();
        return new Composed(new NotFoundPage(frame, choices), List.of());
    }

    private static Lang original(Catalogue catalogue) {
        return catalogue.content().site().original();
    }

    static List<ChooserPage.Choice> choices(Viewpoint view, String root) {
        Site site = view.site();
        return Arrays.stream(Lang.values())
                .map(lang -> choice(site.title(), site.description(), site.status(), lang, root))
                .toList();
    }

    private static ChooserPage.Choice choice(Names title, Names description, Names status, Lang lang, String root) {
        return new ChooserPage.Choice(
                phrase(title, lang),
                phrase(description, lang),
                phrase(status, lang),
                lang.ownName(),
                root + Addresses.of("", lang));
    }

    private static Phrase phrase(Names names, Lang lang) {
        return new Phrase(lang, LangSpans.spans(names.in(lang), lang));
    }
}
