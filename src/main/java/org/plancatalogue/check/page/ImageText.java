/* Rule: an image has a text for those who do not see it. */
package org.plancatalogue.check.page;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.plancatalogue.check.read.Markup;
import org.plancatalogue.check.read.PageRule;
import org.plancatalogue.check.site.Finding;
import org.plancatalogue.problem.ProblemKind;

/**
 * The attribute must be there (WCAG 2.2, 1.1.1); an empty one says that the image is decoration. The name of the file
 * tells nobody anything.
 */
final class ImageText implements PageRule {
    private static final Pattern FILE_NAME = Pattern.compile("(?i)\\S+\\.(png|jpe?g|gif|webp|avif|svg|bmp|tiff?)");

    @Override
    public Stream<Finding> findings(Markup page) {
        return Stream.of(
                        page.all("img").stream(),
                        page.all("area").stream().filter(it -> it.hasAttr("href")),
                        page.all("input").stream().filter(it -> it.attr("type").equalsIgnoreCase("image")))
                .flatMap(it -> it)
                .flatMap(it -> judged(page, it));
    }

    private static Stream<Finding> judged(Markup page, Element image) {
        String carrier = image.hasAttr("src") ? "src" : image.hasAttr("href") ? "href" : "srcset";
        if (!image.hasAttr("alt")) {
            return hidden(image)
                    ? Stream.empty()
                    : Stream.of(page.finding(ProblemKind.ALT_MISSING, image, carrier, image.attr(carrier)));
        }
        return FILE_NAME.matcher(image.attr("alt").strip()).matches()
                ? Stream.of(page.finding(ProblemKind.ALT_IS_FILE_NAME, image, "alt", image.attr("alt")))
                : Stream.empty();
    }

    /** Named in another way, or out of the tree that screen readers see. */
    private static boolean hidden(Element image) {
        return Stream.of("aria-label", "aria-labelledby", "title")
                        .anyMatch(it -> !image.attr(it).isBlank())
                || image.is("[role=presentation], [role=none]")
                || Hidden.is(image);
    }
}
