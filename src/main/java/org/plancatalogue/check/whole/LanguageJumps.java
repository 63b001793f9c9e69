/* Rule: a link into another language says so. */
package org.plancatalogue.check.whole;

import java.util.Optional;
import java.util.stream.Stream;
import org.plancatalogue.check.site.BuiltSite;
import org.plancatalogue.check.site.Card;
import org.plancatalogue.check.site.Finding;
import org.plancatalogue.check.site.Reference;
import org.plancatalogue.problem.ProblemKind;

/** A reader who follows an unmarked link finds a page that they cannot read; nearly always the wrong page was linked. */
final class LanguageJumps implements Rule {

    @Override
    public Stream<Finding> findings(BuiltSite site) {
        return site.pages().stream()
                .filter(it -> it.language().isPresent())
                .flatMap(page -> page.references().stream()
                        .filter(it -> it.use() == Reference.Use.LINK
                                && it.said().isEmpty()
                                && it.attribute().equals("href"))
                        .flatMap(it -> jump(it, page, site).stream()));
    }

    private static Optional<Finding> jump(Reference link, Card page, BuiltSite site) {
        String here = primary(page);
        return site.page(link)
                .filter(it -> it.language().isPresent() && !primary(it).equals(here))
                .map(it -> Finding.of(ProblemKind.LANGUAGE_JUMP, link, link.value(), primary(it)));
    }

    private static String primary(Card page) {
        return page.language().orElse("").split("-", 2)[0];
    }
}
