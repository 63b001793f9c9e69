/* Rule: a link into another language says so. */
package org.plancatalogue.check.address;

import java.util.Optional;
import java.util.stream.Stream;
import org.plancatalogue.check.site.BuiltSite;
import org.plancatalogue.check.site.Card;
import org.plancatalogue.check.site.Finding;
import org.plancatalogue.check.site.Reference;
import org.plancatalogue.check.site.SiteRule;
import org.plancatalogue.problem.ProblemKind;

/** A reader who follows an unmarked link finds a page that they cannot read; nearly always the wrong page was linked. */
final class LanguageJumps implements SiteRule {

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
        String here = primary(page, site);
        return site.page(link)
                .filter(it -> it.language().isPresent() && !primary(it, site).equals(here))
                .map(it -> Finding.of(ProblemKind.LANGUAGE_JUMP, link, link.value(), primary(it, site)));
    }

    private static String primary(Card page, BuiltSite site) {
        return site.language(page).orElse("").split("-", 2)[0];
    }
}
