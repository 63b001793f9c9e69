/* Rule: a page says at its beginning what it is and how to read it. */
package org.plancatalogue.check.page;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.plancatalogue.check.read.Markup;
import org.plancatalogue.check.read.PageRule;
import org.plancatalogue.check.site.Card;
import org.plancatalogue.check.site.Finding;
import org.plancatalogue.problem.ProblemKind;

/**
 * Document type (without one browsers fall back to the layout of the nineties), encoding within the first 1024 bytes or
 * by a byte order mark (HTML standard, 4.2.5.4), no {@code base} element but in error pages, which are shown at any address, and no ban on zooming (WCAG 2.2, 1.4.4).
 */
final class Head implements PageRule {
    private static final int SNIFFED = 1024;
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([^\\s\"';]+)");

    /** The labels of UTF-8 (Encoding standard, 4.2). */
    private static final Set<String> UTF8 =
            Set.of("utf-8", "utf8", "unicode-1-1-utf-8", "unicode11utf8", "unicode20utf8", "x-unicode20utf8");

    private static final Pattern NO_ZOOM =
            Pattern.compile("(?i)user-scalable\\s*=\\s*(no|0)\\b|maximum-scale\\s*=\\s*(0|1(\\.\\d*)?)(?![\\d.])");

    @Override
    public Stream<Finding> findings(Markup page) {
        return Stream.of(doctype(page), charset(page), zoom(page), base(page)).flatMap(it -> it);
    }

    private static Stream<Finding> doctype(Markup page) {
        return page.document().documentType() == null
                ? Stream.of(Finding.of(ProblemKind.DOCTYPE_MISSING, page.path()))
                : Stream.empty();
    }

    private static Stream<Finding> charset(Markup page) {
        for (Element meta : page.all("meta")) {
            Optional<String> said = said(meta);
            if (said.isPresent() && early(page, meta)) {
                return UTF8.contains(said.get().toLowerCase(Locale.ROOT))
                        ? Stream.empty()
                        : Stream.of(page.defect(ProblemKind.CHARSET_WRONG, meta, said.get()));
            }
        }
        return page.marked() ? Stream.empty() : Stream.of(Finding.of(ProblemKind.CHARSET_MISSING, page.path()));
    }

    private static Optional<String> said(Element meta) {
        if (meta.hasAttr("charset")) {
            return Optional.of(meta.attr("charset").strip());
        }
        Matcher charset = CHARSET.matcher(meta.attr("content"));
        return meta.attr("http-equiv").equalsIgnoreCase("content-type") && charset.find()
                ? Optional.of(charset.group(1))
                : Optional.empty();
    }

    private static boolean early(Markup page, Element meta) {
        int end = meta.sourceRange().endPos();
        return end <= SNIFFED
                && page.source().text().substring(0, end).getBytes(StandardCharsets.UTF_8).length <= SNIFFED;
    }

    private static Stream<Finding> zoom(Markup page) {
        return page.metas("name", "viewport").stream().flatMap(it -> {
            Matcher ban = NO_ZOOM.matcher(it.attr("content"));
            return ban.find()
                    ? Stream.of(page.finding(ProblemKind.ZOOM_BLOCKED, it, "content", ban.group()))
                    : Stream.empty();
        });
    }

    private static Stream<Finding> base(Markup page) {
        return page.all("base").stream()
                .filter(it -> it.hasAttr("href") && !Card.isErrorPage(page.path()))
                .map(it -> page.finding(ProblemKind.BASE_ELEMENT, it, "href"));
    }
}
