/* Rule: no template syntax is left in the text of a page. */
package org.plancatalogue.check;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.plancatalogue.check.site.BuiltPage;
import org.plancatalogue.check.site.BuiltSite;
import org.plancatalogue.problem.Position;
import org.plancatalogue.problem.ProblemKind;

/** Looks for interpolations and directives where a reader would see them; in code they are what an author shows. */
final class TemplateResidue implements PageRule {
    private static final Pattern SYNTAX = Pattern.compile("(\\$\\{|</?#)\\S{0,30}");

    @Override
    public Stream<Finding> findings(BuiltPage page, BuiltSite site) {
        return page.document().body().nodeStream(TextNode.class).flatMap(it -> residue(it, page).stream());
    }

    private static boolean isCode(TextNode text) {
        Element parent = text.parent();
        return parent != null && parent.closest("code, pre, samp, kbd, textarea") != null;
    }

    private static Optional<Finding> residue(TextNode text, BuiltPage page) {
        Matcher syntax = SYNTAX.matcher(text.getWholeText());
        return syntax.find() && !isCode(text)
                ? Optional.of(
                        Finding.of(page, ProblemKind.TEMPLATE_RESIDUE, at(text, syntax.group(1), page), syntax.group()))
                : Optional.empty();
    }

    /** Where the sign stands in the file; the beginning of the text when it is written there with entities. */
    private static Position at(TextNode text, String sign, BuiltPage page) {
        int start = text.sourceRange().startPos();
        int found = page.source().text().indexOf(sign, start);
        boolean within = found >= start && found < text.sourceRange().endPos();
        return page.source().at(within ? found : start).position();
    }
}
