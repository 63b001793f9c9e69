/* Gathers the files for machines. */
package org.plancatalogue.build;

import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.plancatalogue.catalogue.Catalogue;
import org.plancatalogue.catalogue.translation.Completeness;
import org.plancatalogue.compose.across.FilterStyle;
import org.plancatalogue.compose.offer.Feeds;
import org.plancatalogue.compose.offer.Llms;
import org.plancatalogue.compose.offer.Terms;
import org.plancatalogue.compose.search.Searchable;
import org.plancatalogue.compose.share.Socials;
import org.plancatalogue.content.Content;
import org.plancatalogue.export.Badge;
import org.plancatalogue.export.Listed;
import org.plancatalogue.export.OpenSearch;
import org.plancatalogue.export.Robots;
import org.plancatalogue.export.Sitemap;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.page.Alternate;
import org.plancatalogue.page.Frame;
import org.plancatalogue.search.SearchFiles;
import org.plancatalogue.view.Addresses;
import org.plancatalogue.view.Composed;
import org.plancatalogue.view.Viewpoint;
import org.plancatalogue.web.SiteFile;

/** Sitemap and robots from the pages that have an address of their own, badges, the rules of the filter, the search, the data. */
final class Exports {
    private Exports() {}

    static List<SiteFile> of(Catalogue catalogue, List<Composed> pages, Map<String, String> readings) {
        Content content = catalogue.content();
        List<Listed> listed = pages.stream()
                .map(it -> it.page().frame())
                .filter(Frame::indexed)
                .flatMap(frame -> frame.canonical().stream().map(it -> listed(it, frame)))
                .toList();
        Stream<SiteFile> badges = Arrays.stream(Lang.values()).map(it -> badge(catalogue, it));
        Stream<SiteFile> whole =
                Stream.of(Sitemap.of(listed), Robots.of(content.site().baseUrl()), FilterStyle.of(catalogue));
        Stream<SiteFile> drawings = Arrays.stream(Lang.values()).flatMap(it -> drawings(catalogue, it));
        Stream<SiteFile> search =
                SearchFiles.of(Searchable.of(catalogue), Searchable.concepts(catalogue), readings).stream();
        Stream<SiteFile> asking = Arrays.stream(Lang.values()).map(it -> openSearch(catalogue, it));
        return Stream.of(whole, badges, drawings, search, asking, offered(catalogue))
                .flatMap(it -> it)
                .toList();
    }

    private static SiteFile openSearch(Catalogue catalogue, Lang lang) {
        Viewpoint view = Viewpoint.of(catalogue, lang, "search");
        String description = view.site().room("search").description().in(lang);
        URI page = URI.create(view.absolute(Addresses.of("search", lang)));
        return new OpenSearch(lang, view.site().title().in(lang), description, page).file();
    }

    private static Stream<SiteFile> offered(Catalogue catalogue) {
        Stream<SiteFile> feeds = Arrays.stream(Lang.values()).flatMap(it -> Feeds.of(catalogue, it).stream());
        return Stream.of(feeds, Terms.of(catalogue).stream(), Stream.of(Llms.of(catalogue)))
                .flatMap(it -> it);
    }

    /** The drawings from which the pictures of the content were made: the check compares them. */
    private static Stream<SiteFile> drawings(Catalogue catalogue, Lang lang) {
        return catalogue.content().plans().stream().flatMap(plan -> {
            Viewpoint view = Viewpoint.of(catalogue, lang, plan.path());
            return Socials.isPictured(view, plan)
                    ? Stream.of(Socials.drawing(view, plan).file(Socials.drawn(view, plan)))
                    : Stream.empty();
        });
    }

    private static SiteFile badge(Catalogue catalogue, Lang lang) {
        String label = catalogue.content().site().room("status").title().in(lang);
        int percent = Completeness.of(catalogue.translations().all()).percent();
        return new Badge(label, percent).file(Addresses.badge(lang));
    }

    private static Listed listed(String canonical, Frame frame) {
        Map<String, URI> alternates = new LinkedHashMap<>();
        for (Alternate alternate : frame.alternates()) {
            alternates.put(alternate.hreflang(), URI.create(alternate.address()));
        }
        return new Listed(URI.create(canonical), alternates);
    }
}
