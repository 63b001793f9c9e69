/* The rules over the elements of one page. */
package org.plancatalogue.check.page;

import java.util.List;
import org.plancatalogue.check.policy.HostPolicies;
import org.plancatalogue.check.read.PageRule;

/** A new rule is one class and one line here. */
public final class PageRules {
    public static final List<PageRule> FOR_PAGES = List.of(
            new Head(),
            new PageTitle(),
            new Structure(),
            new ImageText(),
            new Headings(),
            new Controls(),
            new PolicyStrength());

    private PageRules() {}

    /** What holds for drawings too. */
    public static List<PageRule> forAll(HostPolicies host) {
        return List.of(new Ids(), new NamedElements(), new InlineCode(host), new LinkNames());
    }
}
