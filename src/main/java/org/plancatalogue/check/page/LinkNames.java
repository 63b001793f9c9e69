/* Rule: a link has a name, holds no other link, and hands no window over. */
package org.plancatalogue.check.page;

import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseError;
import org.plancatalogue.check.read.Markup;
import org.plancatalogue.check.read.PageRule;
import org.plancatalogue.check.site.Finding;
import org.plancatalogue.problem.ProblemKind;

/** The name is what a screen reader says (WCAG 2.2, 2.4.4): text, or what stands for it. */
final class LinkNames implements PageRule {

    @Override
    public Stream<Finding> findings(Markup page) {
        return Stream.of(empty(page), nested(page), opener(page)).flatMap(it -> it);
    }

    private static Stream<Finding> empty(Markup page) {
        return page.all("a").stream()
                .filter(it -> (it.hasAttr("href") || it.hasAttr("xlink:href")) && !isNamed(it) && !Hidden.is(it))
                .map(it -> page.finding(ProblemKind.EMPTY_LINK, it, "href", it.attr("href")));
    }

    static boolean isNamed(Element element) {
        return element.hasText()
                || labelled(element)
                || element.stream()
                        .anyMatch(it -> labelled(it)
                                || !it.attr("alt").isBlank()
                                || (it.normalName().equals("title") && it.hasText()));
    }

    private static boolean labelled(Element element) {
        return !element.attr("aria-label").isBlank()
                || !element.attr("aria-labelledby").isBlank()
                || !element.attr("title").isBlank();
    }

    /** The parser ends the outer link where an inner one begins, and says so. */
    private static Stream<Finding> nested(Markup page) {
        return page.errors().stream()
                .filter(LinkNames::isNestedLink)
                .map(it -> Finding.of(
                        ProblemKind.NESTED_LINK,
                        page.path(),
                        page.at(page.source().text().lastIndexOf('<', Math.max(0, it.getPosition() - 1))),
                        ""));
    }

    /** In a table that was left open, any element is unexpected. */
    static boolean isNestedLink(ParseError error) {
        return error.getErrorMessage().startsWith("Unexpected StartTag token [<a ")
                && !error.getErrorMessage().contains("[InTable");
    }

    private static Stream<Finding> opener(Markup page) {
        return page.with("target").stream()
                .filter(it -> it.attr("target").equalsIgnoreCase("_blank") && it.hasAttr("href"))
                .filter(it -> it.attr("href").strip().matches("(?i)(https?:)?//.*"))
                .filter(it -> !it.attr("rel").toLowerCase(Locale.ROOT).matches(".*\\b(noopener|noreferrer)\\b.*"))
                .map(it -> page.finding(ProblemKind.OPENER, it, "target", it.attr("href")));
    }
}
