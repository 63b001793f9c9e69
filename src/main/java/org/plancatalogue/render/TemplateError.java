/* The engine's exceptions as problems. */
package org.plancatalogue.render;

import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plancatalogue.problem.Place;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.problem.SourceText;
import org.plancatalogue.web.SitePath;

/** A mistake in a template: its place, and the reason, which is the first paragraph of the exception on one line. */
record TemplateError(Place place, String reason) {
    /** The arrow and the place the engine adds to an expression; the place is told anyway. */
    private static final Pattern PLACE = Pattern.compile("==> |\\s+\\[in template [^\\n]* column \\d+\\]");

    static TemplateError of(ParseException e, String template, Map<String, SourceText> texts) {
        return new TemplateError(
                place(template, e.getLineNumber(), e.getColumnNumber(), texts), reason(e.getEditorMessage()));
    }

    /**
     * A failure while making a page. Empty when it comes from a template that could not be parsed, which is told when
     * the folder is opened.
     */
    static Optional<TemplateError> of(Exception e, String template, Map<String, SourceText> texts) {
        if (toldWhenOpened(e)) {
            return Optional.empty();
        }
        if (e instanceof TemplateException failure) {
            String file = Objects.requireNonNullElse(failure.getTemplateSourceName(), template);
            Place place = place(file, failure.getLineNumber(), failure.getColumnNumber(), texts);
            return Optional.of(new TemplateError(place, reason(failure.getMessageWithoutStackTop())));
        }
        // Templates held in memory are read without failure, if they are there.
        return Optional.of(new TemplateError(Place.startOf(template), "there is no such template"));
    }

    /** The mistake without a page, as parsing finds it. */
    Problem problem() {
        return Problem.of(ProblemKind.TEMPLATE_FAILED, place, reason);
    }

    /** The mistake with the pages it broke, in order: up to two are named, of more the first. */
    Problem problem(Collection<SitePath> pages) {
        List<String> names = pages.stream().map(SitePath::value).toList();
        return names.size() > 2
                ? Problem.of(
                        ProblemKind.TEMPLATE_FAILED_ON_PAGES,
                        place,
                        names.get(0),
                        String.valueOf(names.size() - 1),
                        reason)
                : Problem.of(ProblemKind.TEMPLATE_FAILED, place, String.join(", ", names) + ": " + reason);
    }

    /** Whether a template that could not be parsed is behind it; the engine remembers such a failure and repeats it. */
    private static boolean toldWhenOpened(Throwable e) {
        return Stream.iterate(e, Objects::nonNull, Throwable::getCause).anyMatch(ParseException.class::isInstance);
    }

    private static Place place(
            String file, @Nullable Integer line, @Nullable Integer column, Map<String, SourceText> texts) {
        SourceText text = texts.getOrDefault(file, new SourceText(file, ""));
        return text.at(text.offset(line == null ? 1 : line, column == null ? 1 : column));
    }

    private static String reason(@Nullable String message) {
        String paragraph = message == null ? "" : message.strip().split("\n\n|\n----", 2)[0];
        return PLACE.matcher(paragraph).replaceAll("").replaceAll("\\s+", " ");
    }
}
