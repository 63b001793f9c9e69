/* Rule: an image has a text for those who do not see it. */
package org.plancatalogue.check;

import java.util.stream.Stream;
import org.plancatalogue.check.site.BuiltPage;
import org.plancatalogue.check.site.BuiltSite;
import org.plancatalogue.problem.ProblemKind;

/** The attribute must be there; an empty one says that the image is decoration. */
final class ImageText implements PageRule {

    @Override
    public Stream<Finding> findings(BuiltPage page, BuiltSite site) {
        return page.select("img:not([alt]), area[href]:not([alt]), input[type=image]:not([alt])").stream()
                .map(it -> {
                    String carrier = it.hasAttr("src") ? "src" : it.hasAttr("href") ? "href" : "srcset";
                    return Finding.of(page, ProblemKind.ALT_MISSING, it, carrier, it.attr(carrier));
                });
    }
}
