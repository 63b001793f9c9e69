/* Every fact of the four plans stands on its page, in both languages. */
package org.plancatalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.web.SiteFile;

/**
 * The facts stand in {@code facts/ja.txt} and {@code facts/en.txt}: after a line {@code === plans/sumida ===} one text
 * a line that the page must show; {@code #s1-1 } in front of it asks for it within the section of that id.
 */
class FactsTest {
    private static final Map<String, Document> PAGES = RealSite.BUILT.files().stream()
            .filter(it -> it.path().value().endsWith(".html"))
            .collect(Collectors.toMap(it -> it.path().value(), FactsTest::parse));

    @ParameterizedTest
    @EnumSource
    void everyFactStandsOnItsPage(Lang lang) {
        List<String> missing = new ArrayList<>();
        String page = "";
        int facts = 0;
        for (String line : World.read(Path.of("src/test/resources/facts/" + lang.tag() + ".txt"))
                .lines()
                .toList()) {
            if (line.startsWith("===")) {
                page = path(lang, line.replace("=", "").strip());
            } else if (!line.isBlank()) {
                facts++;
                if (!stands(page, line)) {
                    missing.add(page + ": " + line);
                }
            }
        }
        assertThat(missing).isEmpty();
        assertThat(facts).isGreaterThan(800);
    }

    /** The source closes these lists with 等, and no others. */
    @ParameterizedTest
    @EnumSource
    void openListsAreMarkedWhereTheSourceMarksThemAndNowhereElse(Lang lang) {
        assertThat(open(lang, "sumida")).containsExactly("s1", "s2-1");
        assertThat(open(lang, "arakawa")).containsExactly("a1", "a1-2", "a2", "a3");
        assertThat(open(lang, "itabashi")).containsExactly("i1", "i2", "i3");
        assertThat(open(lang, "ome")).isEmpty();
    }

    private static List<String> open(Lang lang, String plan) {
        return page(path(lang, "plans/" + plan)).select(".badge").stream()
                .flatMap(it -> Stream.ofNullable(it.closest("section[id]")))
                .map(Element::id)
                .sorted()
                .toList();
    }

    private static Document page(String path) {
        return Optional.ofNullable(PAGES.get(path)).orElseThrow(() -> new AssertionError("no page " + path));
    }

    private static boolean stands(String page, String line) {
        Document document = PAGES.get(page);
        if (document == null) {
            return false;
        }
        if (!line.startsWith("#")) {
            return squeeze(document.body().text()).contains(squeeze(line));
        }
        int space = line.indexOf(' ');
        Element section = document.getElementById(line.substring(1, space));
        return section != null && squeeze(section(section).text()).contains(squeeze(line.substring(space + 1)));
    }

    /** The element that holds the whole section, whether the id stands on it or on its heading. */
    private static Element section(Element marked) {
        return marked.tagName().matches("h[1-6]") ? marked.closest("section, article") : marked;
    }

    private static String path(Lang lang, String document) {
        String folder = document.replaceFirst("^articles/", "");
        return lang.tag() + "/" + (folder.isEmpty() ? "" : folder + "/") + "index.html";
    }

    private static Document parse(SiteFile file) {
        return Jsoup.parse(file.text());
    }

    private static String squeeze(String text) {
        return text.replaceAll("\\s+", "");
    }
}
