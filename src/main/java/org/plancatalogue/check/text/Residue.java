/* Rule: nothing of the program that made the page is left in it. */
package org.plancatalogue.check.text;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.plancatalogue.check.read.Markup;
import org.plancatalogue.check.read.PageRule;
import org.plancatalogue.check.site.Finding;
import org.plancatalogue.problem.ProblemKind;

/**
 * Looks for the signs of template languages where a reader would see them, as they stand in the file: an author who
 * means them writes them in code, if only once in the page, or a brace as {@code &#123;}. Looks for errors of programs in any text.
 */
final class Residue implements PageRule {
    /** FreeMarker and its kin, Jinja, Liquid, Handlebars, Go, ERB and JSP. */
    private static final Pattern SYNTAX = Pattern.compile(
            "[$#]\\{[^{}\\n]{0,80}}?|</?[#@][A-Za-z][^>\\n]{0,60}>?|\\{\\{[^\\n]{0,80}?}}|\\{%[^\\n]{0,80}?%}|<%[^\\n]{0,80}?%>");

    private static final Pattern ERROR = Pattern.compile("FreeMarker template error[^\\n]{0,60}|FTL stack trace"
            + "|Exception in thread \"[^\\n]{0,60}|\\bat [a-z][\\w.]*\\.[A-Z][\\w$]*\\.[\\w$<>]+\\([\\w$]+\\.java:\\d+\\)"
            + "|Traceback \\(most recent call last\\)|(?:Fatal error|Parse error): [^\\n]{0,60} on line \\d+"
            + "|System Message: [A-Z]+/\\d|Liquid error[: ][^\\n]{0,60}|Error executing template[^\\n]{0,60}");

    /** One of these stands in every match of the patterns; looking for them first spares nearly every page the rest. */
    private static final List<String> SIGNS = List.of("${", "#{", "<#", "</#", "<@", "</@", "{{", "{%", "<%");

    private static final List<String> ERRORS = List.of(
            "FreeMarker template error",
            "FTL stack trace",
            "Exception in thread",
            ".java:",
            "Traceback (most recent",
            "Fatal error:",
            "Parse error:",
            "System Message: ",
            "Liquid error",
            "Error executing template");

    private static final Set<String> READ_OUT =
            Set.of("href", "src", "alt", "title", "content", "id", "value", "aria-label", "placeholder", "lang");
    private static final Evaluator CODE =
            QueryParser.parse("code, pre, samp, kbd, textarea, math, .math, .notranslate, [translate=no]");

    /** A program's error in a bare {@code pre} is its own; in one that was coloured it is an example. */
    private static final Evaluator EXAMPLE = QueryParser.parse("code, samp, textarea, .highlight, .notranslate");

    @Override
    public Stream<Finding> findings(Markup page) {
        String source = page.source().text();
        boolean suspect = SIGNS.stream().anyMatch(source::contains);
        return Stream.concat(
                suspect
                        ? Stream.of(texts(page), attributes(page), comments(page))
                                .flatMap(it -> it)
                        : Stream.empty(),
                ERRORS.stream().anyMatch(source::contains) ? errors(page) : Stream.empty());
    }

    private static Stream<Finding> texts(Markup page) {
        return page.texts().stream()
                .filter(it -> !isCode(it))
                .flatMap(it -> signs(
                        page, it.sourceRange().startPos(), it.sourceRange().endPos()));
    }

    private static Stream<Finding> attributes(Markup page) {
        return READ_OUT.stream()
                .flatMap(key -> page.with(key).stream().map(it -> value(it, key)))
                .filter(Range::isTracked)
                .flatMap(it -> signs(page, it.startPos(), it.endPos()));
    }

    private static Range value(Element element, String key) {
        return element.attributes().sourceRange(key).valueRange();
    }

    /** An end tag such as {@code </#if>} is a comment to a parser. */
    private static Stream<Finding> comments(Markup page) {
        return page.document()
                .nodeStream(Comment.class)
                .filter(it -> it.getData().matches("(?s)[#@].*"))
                .flatMap(it -> signs(
                        page, it.sourceRange().startPos(), it.sourceRange().endPos()));
    }

    private static Stream<Finding> signs(Markup page, int start, int end) {
        if (start < 0 || end <= start) {
            return Stream.empty();
        }
        Matcher sign = SYNTAX.matcher(page.source().text()).region(start, end);
        return sign
                .results()
                .filter(it -> !isExplained(page, it.group()))
                .findFirst()
                .map(it -> Finding.of(ProblemKind.TEMPLATE_RESIDUE, page.path(), page.at(it.start()), "", it.group()))
                .stream();
    }

    /** A page about templates names in its title what it shows as code. */
    private static boolean isExplained(Markup page, String sign) {
        return Stream.of("code", "pre")
                .flatMap(it -> page.all(it).stream())
                .anyMatch(it -> it.wholeText().contains(sign));
    }

    private static Stream<Finding> errors(Markup page) {
        return page.texts().stream()
                .filter(it -> it.parent() == null || it.parent().closest(EXAMPLE) == null)
                .flatMap(it -> {
                    Matcher error = ERROR.matcher(it.getWholeText());
                    return error.find()
                            ? Stream.of(Finding.of(
                                    ProblemKind.ERROR_IN_PAGE,
                                    page.path(),
                                    page.at(Math.max(0, it.sourceRange().startPos())),
                                    "",
                                    error.group()))
                            : Stream.empty();
                });
    }

    private static boolean isCode(TextNode text) {
        Element parent = text.parent();
        return parent != null && parent.closest(CODE) != null;
    }
}
