/* Gathers the files for machines. */
package org.plancatalogue.build;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.plancatalogue.compose.Composed;
import org.plancatalogue.content.Content;
import org.plancatalogue.export.Listed;
import org.plancatalogue.export.Robots;
import org.plancatalogue.export.Sitemap;
import org.plancatalogue.page.Alternate;
import org.plancatalogue.page.Frame;
import org.plancatalogue.web.SiteFile;

/** Sitemap and robots from the pages that have an address of their own. */
final class Exports {
    private Exports() {}

    static List<SiteFile> of(Content content, List<Composed> pages) {
        List<Listed> listed = pages.stream()
                .map(it -> it.page().frame())
                .flatMap(frame -> frame.canonical().stream().map(it -> listed(it, frame)))
                .toList();
        return Stream.of(Sitemap.of(listed), Robots.of(content.site().baseUrl()))
                .toList();
    }

    private static Listed listed(String canonical, Frame frame) {
        Map<String, URI> alternates = new LinkedHashMap<>();
        for (Alternate alternate : frame.alternates()) {
            alternates.put(alternate.hreflang(), URI.create(alternate.address()));
        }
        return new Listed(URI.create(canonical), alternates);
    }
}
