/* Gathers the files for machines. */
package org.plancatalogue.build;

import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.plancatalogue.catalogue.Catalogue;
import org.plancatalogue.catalogue.translation.Completeness;
import org.plancatalogue.compose.across.FilterStyle;
import org.plancatalogue.compose.offer.Feeds;
import org.plancatalogue.compose.offer.Llms;
import org.plancatalogue.compose.offer.Terms;
import org.plancatalogue.compose.search.Searchable;
import org.plancatalogue.compose.share.Socials;
import org.plancatalogue.export.Badge;
import org.plancatalogue.export.Listed;
import org.plancatalogue.export.OpenSearch;
import org.plancatalogue.export.Robots;
import org.plancatalogue.export.Sitemap;
import org.plancatalogue.furigana.Furigana;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.page.Alternate;
import org.plancatalogue.page.Frame;
import org.plancatalogue.search.SearchFiles;
import org.plancatalogue.source.SourceTree;
import org.plancatalogue.view.Addresses;
import org.plancatalogue.view.Composed;
import org.plancatalogue.view.Viewpoint;
import org.plancatalogue.web.SiteFile;

/** Sitemap and robots from the pages that have an address of their own, badges, the rules of the filter, the search, the data. */
final class Exports {
    private Exports() {}

    /** @param pages all pages, which the sitemap lists */
    static List<Group> of(Catalogue catalogue, Supplier<List<Composed>> pages, SourceTree tree) {
        return List.of(
                Group.of("sitemap\\.xml", () -> List.of(Sitemap.of(listed(pages.get())))),
                Group.of(
                        "robots\\.txt",
                        () -> List.of(Robots.of(catalogue.content().site().baseUrl()))),
                Group.of("assets/filter-.*", () -> List.of(FilterStyle.of(catalogue))),
                Group.of(".*/status/badge\\.svg", () -> each(it -> Stream.of(badge(catalogue, it)))),
                Group.of("social/.*\\.svg", () -> each(it -> drawings(catalogue, it))),
                Group.of(
                        "search/.*",
                        () -> SearchFiles.of(
                                Searchable.of(catalogue), Searchable.concepts(catalogue), Furigana.words(tree))),
                Group.of(".*/search/.*", () -> each(it -> Stream.of(openSearch(catalogue, it)))),
                Group.of(".*/feed\\.xml", () -> each(it -> Feeds.of(catalogue, it).stream())),
                Group.of("data/.*", () -> Terms.of(catalogue).stream().toList()),
                Group.of("llms\\.txt", () -> List.of(Llms.of(catalogue))));
    }

    private static List<SiteFile> each(Function<Lang, Stream<SiteFile>> files) {
        return Arrays.stream(Lang.values()).flatMap(files).toList();
    }

    private static List<Listed> listed(List<Composed> pages) {
        return pages.stream()
                .map(it -> it.page().frame())
                .filter(Frame::indexed)
                .flatMap(frame -> frame.canonical().stream().map(it -> listed(it, frame)))
                .toList();
    }

    private static SiteFile openSearch(Catalogue catalogue, Lang lang) {
        Viewpoint view = Viewpoint.of(catalogue, lang, "search");
        String description = view.site().room("search").description().in(lang);
        URI page = URI.create(view.absolute(Addresses.of("search", lang)));
        return new OpenSearch(lang, view.site().title().in(lang), description, page).file();
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
