/* The rules over the elements of one page. */
package org.plancatalogue.check.page;

import java.util.List;
import org.plancatalogue.check.read.PageRule;

/** A new rule is one class and one line here. */
public final class PageRules {
    /** What holds for drawings too. */
    public static final List<PageRule> FOR_ALL =
            List.of(new Ids(), new NamedElements(), new InlineCode(), new LinkNames());

    public static final List<PageRule> FOR_PAGES = List.of(
            new Head(),
            new PageTitle(),
            new Structure(),
            new ImageText(),
            new Headings(),
            new Controls(),
            new PolicyStrength());

    private PageRules() {}
}
