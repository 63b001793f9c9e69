/* Rule: a page is in the language its address says. */
package org.plancatalogue.check;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.plancatalogue.check.site.BuiltPage;
import org.plancatalogue.check.site.BuiltSite;
import org.plancatalogue.problem.ProblemKind;

/** Compares {@code html lang} with the first folder of the path, when that folder is named like a language. */
final class PageLanguage implements PageRule {
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    @Override
    public Stream<Finding> findings(BuiltPage page, BuiltSite site) {
        Element html = page.document().expectFirst("html");
        Optional<String> said = page.language();
        if (said.isEmpty()) {
            return Stream.of(Finding.of(page, ProblemKind.LANG_MISSING, page.at(html)));
        }
        String folder = page.path().value().split("/", 2)[0];
        return LANGUAGES.contains(folder) && !said.get().equals(folder)
                ? Stream.of(Finding.of(page, ProblemKind.WRONG_LANG, html, "lang", said.get(), folder))
                : Stream.empty();
    }
}
