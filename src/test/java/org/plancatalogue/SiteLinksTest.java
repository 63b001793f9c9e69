/* Every link of the committed site leads somewhere; a second opinion, written apart from the tool's own check. */
package org.plancatalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class SiteLinksTest {
    private static final Path SITE = Path.of("site");
    private static final String BASE = "https://plan-catalogue.example/";
    private static final Map<String, Document> PAGES = pages();

    @Test
    void everyInternalLinkAndAssetExists() {
        List<String> dead = new ArrayList<>();
        int links = 0;
        for (Map.Entry<String, Document> page : PAGES.entrySet()) {
            for (Element element : page.getValue().select("[href], [src]")) {
                String link = element.hasAttr("href") ? element.attr("href") : element.attr("src");
                if (link.startsWith(BASE) || !link.matches("[a-z]+:.*")) {
                    links++;
                    if (!leadsSomewhere(page.getKey(), link)) {
                        dead.add(page.getKey() + ": " + link);
                    }
                }
            }
        }
        assertThat(dead).isEmpty();
        assertThat(links).isGreaterThan(5_000);
    }

    @Test
    void everyPageNamesItsTranslationsAndTheyNameItBack() {
        Map<String, Set<String>> alternates = new TreeMap<>();
        PAGES.forEach((path, page) -> alternates.put(
                address(path),
                page.select("link[rel=alternate][hreflang]").eachAttr("href").stream()
                        .collect(Collectors.toCollection(TreeSet::new))));
        PAGES.forEach((path, page) -> {
            if (!page.select("meta[name=robots][content=noindex]").isEmpty()) {
                assertThat(alternates.remove(address(path))).as(path).isEmpty();
            }
        });
        alternates.remove(BASE + "404.html");
        assertThat(alternates).hasSize(PAGES.size() - 5);
        assertThat(alternates).allSatisfy((address, named) -> {
            assertThat(named).contains(address).hasSizeGreaterThanOrEqualTo(2);
            assertThat(named).allSatisfy(it -> assertThat(alternates.get(it)).isEqualTo(named));
        });
    }

    @Test
    void theSwitchLeadsToTheSamePageInTheOtherLanguage() {
        PAGES.forEach((path, page) -> {
            if (path.startsWith("ja/")) {
                List<String> switches = page.select("header a[hreflang=en]").eachAttr("href");
                assertThat(switches)
                        .as(path)
                        .hasSize(1)
                        .allSatisfy(it -> assertThat(
                                        URI.create(BASE + path).resolve(it).toString())
                                .isEqualTo(BASE + "en/" + path.substring(3)));
            }
        });
    }

    @Test
    void everySectionOfAPlanLeadsToItsCounterpart() {
        for (String path : PAGES.keySet()) {
            if (path.matches("(ja|en)/plans/[^/]+/index.html")) {
                Document page = PAGES.get(path);
                String other = path.startsWith("ja") ? "en" : "ja";
                List<String> ids = page.select("main [id]").eachAttr("id").stream()
                        .filter(it -> it.matches("background|plain|[saio]\\d(-\\d[a-z]?)?"))
                        .toList();
                assertThat(ids).hasSizeGreaterThanOrEqualTo(6);
                assertThat(ids)
                        .allSatisfy(id -> assertThat(page.select("main a[hreflang=" + other + "]")
                                        .eachAttr("href"))
                                .as(path + " #" + id)
                                .anyMatch(it -> it.endsWith("#" + id)));
            }
        }
    }

    private static boolean leadsSomewhere(String page, String link) {
        URI target = URI.create(BASE + page).resolve(link);
        String path = URLDecoder.decode(target.getRawPath().substring(1), StandardCharsets.UTF_8);
        String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
        if (target.getFragment() == null || target.getFragment().isEmpty()) {
            return Files.isRegularFile(SITE.resolve(file));
        }
        Document document = PAGES.get(file);
        return document != null && document.getElementById(target.getFragment()) != null;
    }

    private static String address(String path) {
        return BASE + path.replaceFirst("(^|/)index\\.html$", "$1");
    }

    private static Map<String, Document> pages() {
        Map<String, Document> pages = new TreeMap<>();
        try (Stream<Path> files = Files.walk(SITE)) {
            for (Path file : files.filter(it -> it.toString().endsWith(".html")).toList()) {
                pages.put(SITE.relativize(file).toString().replace('\\', '/'), Jsoup.parse(World.read(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pages;
    }
}
