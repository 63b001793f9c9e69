/* Rule: a page says its language, and every language code is one. */
package org.plancatalogue.check.text;

import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.plancatalogue.check.read.Markup;
import org.plancatalogue.check.read.PageRule;
import org.plancatalogue.check.site.Finding;
import org.plancatalogue.check.spelling.LanguageTag;
import org.plancatalogue.problem.Position;
import org.plancatalogue.problem.ProblemKind;

/**
 * Browsers hyphenate, choose fonts and read aloud by it (WCAG 2.2, 3.1.1); a page that only sends its readers on is not
 * read.
 */
final class LanguageCodes implements PageRule {
    @Override
    public Stream<Finding> findings(Markup page) {
        return Stream.concat(missing(page), Stream.of("lang", "hreflang").flatMap(it -> wrong(page, it)));
    }

    private static Stream<Finding> missing(Markup page) {
        if (page.language().isPresent() || !page.redirects().isEmpty()) {
            return Stream.empty();
        }
        Position html = page.all("html").stream().findFirst().map(page::at).orElse(Position.START);
        return Stream.of(Finding.of(ProblemKind.LANG_MISSING, page.path(), html, ""));
    }

    private static Stream<Finding> wrong(Markup page, String attribute) {
        return page.with(attribute).stream()
                .filter(it -> !it.attr(attribute).isBlank())
                .filter(it -> !LanguageTag.isCode(it.attr(attribute).strip()))
                .map(it -> finding(page, it, attribute));
    }

    private static Finding finding(Markup page, Element element, String attribute) {
        String code = element.attr(attribute);
        return page.finding(ProblemKind.BAD_LANGUAGE_CODE, element, attribute, code)
                .suggest(LanguageTag.meant(code));
    }
}
