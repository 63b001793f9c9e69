/* Writes down what the rest of the site needs to know of a page. */
package org.plancatalogue.check.read;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.plancatalogue.check.site.Card;
import org.plancatalogue.check.site.Reference;
import org.plancatalogue.problem.Position;

/** Makes the card of a parsed page. */
final class CardReader {
    private CardReader() {}

    static Card card(Markup page) {
        Optional<Element> title = page.all("title").stream()
                .filter(it -> it.parent() != null && it.parent().normalName().equals("head"))
                .findFirst();
        return new Card(
                page.path(),
                page.language(),
                page.all("html").stream()
                        .findFirst()
                        .map(it -> page.at(it, "lang"))
                        .orElse(Position.START),
                title.map(Element::text).orElse(""),
                title.map(page::at).orElse(Position.START),
                indexable(page),
                anchors(page),
                Links.of(page, related(page, "canonical"), "href"),
                alternates(page),
                integrities(page),
                page.all("base").stream()
                        .map(it -> it.attr("href"))
                        .filter(it -> !it.isBlank())
                        .findFirst(),
                Links.redirects(page).findFirst(),
                policies(page),
                Links.in(page).toList());
    }

    /** The page does not ask to be left out, and is no error page. */
    private static boolean indexable(Markup page) {
        return !Card.isErrorPage(page.path())
                && page.metas("name", "robots").stream()
                        .noneMatch(it ->
                                it.attr("content").toLowerCase(Locale.ROOT).matches(".*\\b(noindex|none)\\b.*"));
    }

    private static Set<String> anchors(Markup page) {
        Set<String> anchors = new TreeSet<>(page.ids());
        page.with("name").stream()
                .filter(it -> it.normalName().equals("a"))
                .forEach(it -> anchors.add(it.attr("name")));
        return anchors;
    }

    /** Feeds and other forms of the page are no language versions of it. */
    private static List<Map.Entry<String, Reference>> alternates(Markup page) {
        return related(page, "alternate").stream()
                .filter(it -> it.hasAttr("hreflang") && !it.attr("type").matches("(?i).*(xml|json)"))
                .map(it -> Map.entry(
                        it.attr("hreflang"), Links.of(page, List.of(it), "href").get(0)))
                .toList();
    }

    private static List<Map.Entry<Reference, String>> integrities(Markup page) {
        return page.with("integrity").stream()
                .filter(it -> it.hasAttr("src") || it.hasAttr("href"))
                .map(it -> Map.entry(
                        Links.of(page, List.of(it), it.hasAttr("src") ? "src" : "href")
                                .get(0),
                        it.attr("integrity")))
                .toList();
    }

    private static List<Element> related(Markup page, String relation) {
        return page.with("rel").stream()
                .filter(it -> it.normalName().equals("link") && it.attr("rel").equalsIgnoreCase(relation))
                .toList();
    }

    private static List<String> policies(Markup page) {
        return page.metas("http-equiv", "content-security-policy").stream()
                .map(it -> it.attr("content"))
                .collect(Collectors.toUnmodifiableList());
    }
}
