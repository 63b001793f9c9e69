/* The small world's pages, byte for byte as they were last approved. */
package org.plancatalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plancatalogue.build.BuildResult;
import org.plancatalogue.web.SiteFile;

/** The approved pages lie in {@code sites/small}; {@link Golden} says how they are written anew. */
class GoldenSiteTest {
    private static final Path GOLDEN = Path.of("src/test/resources/sites/small");
    private static final List<String> PAGES = List.of(
            "404.html",
            "index.html",
            "ja/index.html",
            "ja/index/index.html",
            "ja/plans/mihon/index.html",
            "en/plans/mihon/index.html",
            "ja/glossary/cluster/index.html",
            "en/glossary/index.html",
            "ja/themes/startup/index.html",
            "en/audiences/index.html",
            "en/about/index.html",
            "sitemap.xml",
            "robots.txt");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theSmallWorldBuildsItsApprovedPages() {
        BuildResult built = World.small().build(folder);
        assertThat(built.problems()).isEmpty();
        Map<String, String> pages = new TreeMap<>();
        for (SiteFile file : built.files()) {
            if (PAGES.contains(file.path().value())) {
                pages.put(file.path().value(), withoutDigest(file.text()));
            }
        }
        assertThat(pages).hasSameSizeAs(PAGES);
        pages.forEach((path, text) -> Golden.assertApproved(GOLDEN.resolve(path), text));
    }

    /** A change of style or script alone changes no golden page. */
    private static String withoutDigest(String page) {
        return page.replaceAll("assets/([a-z]+)-[0-9a-f]{8}\\.(css|js)", "assets/$1.$2");
    }
}
