/* Rule: a security policy that is declared is not undermined. */
package org.plancatalogue.check.page;

import java.util.stream.Stream;
import org.plancatalogue.check.policy.Policy;
import org.plancatalogue.check.read.Markup;
import org.plancatalogue.check.read.PageRule;
import org.plancatalogue.check.site.Finding;
import org.plancatalogue.problem.ProblemKind;

/** A policy that allows code in pages, code made of text or code from any server protects nobody. */
final class PolicyStrength implements PageRule {

    @Override
    public Stream<Finding> findings(Markup page) {
        return page.metas("http-equiv", "content-security-policy").stream()
                .flatMap(it -> Policy.of(it.attr("content")).weaknesses().stream()
                        .map(weakness -> page.finding(ProblemKind.POLICY_WEAK, it, "content", weakness)));
    }
}
