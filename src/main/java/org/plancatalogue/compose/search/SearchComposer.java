/* Composes the search page. */
package org.plancatalogue.compose.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.plancatalogue.content.Content;
import org.plancatalogue.content.Facet;
import org.plancatalogue.page.Link;
import org.plancatalogue.page.SearchPage;
import org.plancatalogue.search.Kind;
import org.plancatalogue.view.Composed;
import org.plancatalogue.view.Viewpoint;
import org.plancatalogue.view.frame.Frames;

/** The box with its filters, and ways into the catalogue for a reader without a script or an idea. */
public final class SearchComposer {
    /** More municipalities are not offered for choosing: their names can be typed. */
    private static final int MOST_MUNICIPALITIES = 100;

    private SearchComposer() {}

    public static Composed compose(Viewpoint view) {
        Content content = view.catalogue().content();
        List<SearchPage.Filter> filters = new ArrayList<>();
        filters.add(new SearchPage.Filter("municipality", municipalities(view, content)));
        filters.add(new SearchPage.Filter(
                "kind",
                Arrays.stream(Kind.values())
                        .filter(it -> it != Kind.SECTION)
                        .map(it -> new SearchPage.Choice("kind:" + it.key(), it.key(), true))
                        .toList()));
        filters.add(new SearchPage.Filter(
                "theme",
                content.vocabulary().of(Facet.THEME).stream()
                        .map(it -> new SearchPage.Choice(
                                Searchable.trait(it), it.label().in(view.lang()), false))
                        .toList()));
        List<Link> themes = content.vocabulary().of(Facet.THEME).stream()
                .map(it -> view.link(Viewpoint.document(it), it.label()))
                .toList();
        List<Link> indexes = List.of("index", "initiatives", "glossary", "themes").stream()
                .map(it -> view.link(it, view.site().room(it).title()))
                .toList();
        SearchPage page =
                new SearchPage(Frames.of(view, view.site().room("search")), List.copyOf(filters), themes, indexes);
        return new Composed(page, List.of());
    }

    private static List<SearchPage.Choice> municipalities(Viewpoint view, Content content) {
        if (content.plans().size() > MOST_MUNICIPALITIES) {
            return List.of();
        }
        return content.plans().stream()
                .map(it -> new SearchPage.Choice(
                        Searchable.trait(it), it.municipality().names().in(view.lang()), false))
                .toList();
    }
}
