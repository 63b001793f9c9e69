/* Rule: every element that is opened is closed, and the page is whole. */
package org.plancatalogue.check.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseError;
import org.plancatalogue.check.read.Markup;
import org.plancatalogue.check.read.PageRule;
import org.plancatalogue.check.site.Finding;
import org.plancatalogue.problem.Position;
import org.plancatalogue.problem.ProblemKind;

/**
 * End tags may be left out only where the HTML standard lets them (13.1.2.4). A page that ends within a tag, a comment
 * or an open element was cut off while it was written or copied.
 */
final class Structure implements PageRule {
    private static final Set<String> MAY_STAY_OPEN = Set.of(
            "html",
            "head",
            "body",
            "p",
            "li",
            "dt",
            "dd",
            "rt",
            "rp",
            "rb",
            "rtc",
            "optgroup",
            "option",
            "colgroup",
            "caption",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "td",
            "th");
    private static final Pattern STRAY = Pattern.compile("Unexpected EndTag token \\[</([a-z0-9-]+)>?].*");
    private static final Pattern CUT = Pattern.compile(".*reached end of file \\(EOF\\) in input state \\[(\\w+)]");

    @Override
    public Stream<Finding> findings(Markup page) {
        List<Element> open = page.document().stream().filter(Structure::isOpen).toList();
        Optional<String> cut = cut(page, open);
        if (cut.isPresent()) {
            Position end = page.at(page.source().text().stripTrailing().length());
            return Stream.of(Finding.of(ProblemKind.TRUNCATED_PAGE, page.path(), end, "", cut.get()));
        }
        return open.isEmpty() ? stray(page) : unclosed(page, open);
    }

    /** The innermost ones: an element that is open within another keeps the other from being closed. */
    private static Stream<Finding> unclosed(Markup page, List<Element> open) {
        boolean nested = nestedLink(page);
        return open.stream()
                .filter(it -> open.stream().noneMatch(inner -> inner.parents().contains(it)))
                .filter(it -> !nested || !it.normalName().equals("a"))
                .map(it -> page.defect(ProblemKind.UNCLOSED_ELEMENT, it, it.normalName()));
    }

    /** Written with a start tag, without an end tag, and not closed in itself as a drawing's parts are. */
    private static boolean isOpen(Element element) {
        return !MAY_STAY_OPEN.contains(element.normalName()) && isEndless(element);
    }

    private static boolean isEndless(Element element) {
        return element.sourceRange().isTracked()
                && !element.sourceRange().isImplicit()
                && element.endSourceRange().isImplicit()
                && element.endSourceRange().startPos() >= element.sourceRange().endPos();
    }

    /** What the page breaks off in. */
    private static Optional<String> cut(Markup page, List<Element> open) {
        for (ParseError error : page.errors()) {
            Matcher cut = CUT.matcher(error.getErrorMessage());
            if (cut.matches()) {
                return Optional.of(cut.group(1).startsWith("Comment") ? "<!--" : "<…");
            }
        }
        boolean unended = !page.source().text().contains("</html>");
        Optional<String> plain = Stream.of("html", "body")
                .flatMap(it -> page.all(it).stream())
                .filter(it -> isEndless(it) && it.attributes().isEmpty())
                .map(Element::normalName)
                .reduce((outer, inner) -> inner);
        boolean atEnd = open.stream()
                .anyMatch(it -> it.endSourceRange().startPos()
                        >= page.source().text().stripTrailing().length());
        return unended && (atEnd || plain.isPresent())
                ? Optional.of(open.isEmpty() ? "<" + plain.orElse("html") + ">" : "<" + last(open) + ">")
                : Optional.empty();
    }

    private static String last(List<Element> open) {
        return open.get(open.size() - 1).normalName();
    }

    /** Told only where nothing else is wrong, as one open element makes many end tags stray. */
    private static Stream<Finding> stray(Markup page) {
        if (nestedLink(page)) {
            return Stream.empty();
        }
        List<Finding> found = new ArrayList<>();
        for (ParseError error : page.errors()) {
            Matcher stray = STRAY.matcher(error.getErrorMessage());
            if (stray.matches() && !MAY_STAY_OPEN.contains(stray.group(1))) {
                int start = page.source().text().lastIndexOf("</", Math.max(0, error.getPosition() - 1));
                found.add(Finding.of(
                        ProblemKind.STRAY_END_TAG, page.path(), page.at(Math.max(0, start)), "", stray.group(1)));
            }
        }
        return found.stream();
    }

    /** The end tag of the outer of two nested links closes nothing, and the outer one counts as open. */
    private static boolean nestedLink(Markup page) {
        return page.errors().stream().anyMatch(LinkNames::isNestedLink);
    }
}
