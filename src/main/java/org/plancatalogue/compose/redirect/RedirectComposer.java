/* Composes the pages at old addresses. */
package org.plancatalogue.compose.redirect;

import java.util.List;
import java.util.Map;
import org.plancatalogue.catalogue.Catalogue;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.page.Link;
import org.plancatalogue.page.RedirectPage;
import org.plancatalogue.view.Composed;
import org.plancatalogue.view.Viewpoint;
import org.plancatalogue.view.frame.Moves;
import org.plancatalogue.view.frame.RedirectFrame;

/** Leads from each page that was once there to the one that has taken its place. */
public final class RedirectComposer {
    private RedirectComposer() {}

    public static List<Composed> all(Catalogue catalogue, Lang lang) {
        return new Departed(catalogue)
                .pages().entrySet().stream()
                        .map(it -> compose(Viewpoint.of(catalogue, lang, it.getKey()), it))
                        .toList();
    }

    private static Composed compose(Viewpoint view, Map.Entry<String, Departed.Way> entry) {
        Departed.Way way = entry.getValue();
        Viewpoint target =
                Viewpoint.of(view.catalogue(), view.lang(), way.page().document());
        String title = Moves.title(view, way.named().whole());
        RedirectPage page = new RedirectPage(
                RedirectFrame.of(view, target, title),
                new Link(Moves.link(view, way.page()).href(), view.text(Moves.title(view, way.named()))));
        return new Composed(page, List.of());
    }
}
