/* All rules over one page. */
package org.plancatalogue.check.page;

import java.util.List;
import java.util.stream.Stream;
import org.plancatalogue.check.read.Markup;
import org.plancatalogue.check.site.Finding;

/** Runs the rules that need to see only the page. A new rule is one class and one line here. */
public final class PageRules {
    /** What holds for drawings too. */
    private static final List<PageRule> ALL = List.of(
            new Ids(), new NamedElements(), new InlineCode(), new Residue(), new TextCharacters(), new LinkNames());

    private static final List<PageRule> PAGES = List.of(
            new Head(),
            new PageTitle(),
            new LanguageCodes(),
            new Structure(),
            new ImageText(),
            new Headings(),
            new Controls(),
            new PolicyStrength(),
            new ForeignText());

    private PageRules() {}

    public static List<Finding> findings(Markup page) {
        Stream<PageRule> rules = page.isPage() ? Stream.concat(ALL.stream(), PAGES.stream()) : ALL.stream();
        return rules.flatMap(it -> it.findings(page)).toList();
    }
}
