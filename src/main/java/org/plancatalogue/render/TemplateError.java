/* The engine's exceptions as problems. */
package org.plancatalogue.render;

import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plancatalogue.problem.Place;
import org.plancatalogue.problem.Position;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.web.SitePath;

/** Reads place and reason out of an exception; the reason is its first paragraph on one line. */
final class TemplateError {
    private TemplateError() {}

    static Problem of(ParseException e, String template) {
        Position position = position(e.getLineNumber(), e.getColumnNumber());
        return Problem.of(ProblemKind.TEMPLATE_FAILED, new Place(template, position), reason(e.getEditorMessage()));
    }

    /**
     * A failure while making a page. Empty when it comes from a template that could not be parsed, which is told when
     * the folder is opened.
     */
    static Optional<Problem> of(TemplateException e, String template, SitePath page) {
        if (toldWhenOpened(e)) {
            return Optional.empty();
        }
        String file = e.getTemplateSourceName() == null ? template : e.getTemplateSourceName();
        Place place = new Place(file, position(e.getLineNumber(), e.getColumnNumber()));
        return Optional.of(
                Problem.of(ProblemKind.TEMPLATE_FAILED, place, page + ": " + reason(e.getMessageWithoutStackTop())));
    }

    /** Whether a template that could not be parsed is behind it; the engine remembers such a failure and repeats it. */
    static boolean toldWhenOpened(Throwable e) {
        return Stream.iterate(e, Objects::nonNull, Throwable::getCause).anyMatch(ParseException.class::isInstance);
    }

    private static Position position(@Nullable Integer line, @Nullable Integer column) {
        return new Position(line == null ? 1 : Math.max(1, line), column == null ? 1 : Math.max(1, column));
    }

    private static String reason(@Nullable String message) {
        String text = message == null ? "" : message;
        return text.strip().split("\n\n|\n----", 2)[0].replaceAll("\\s+", " ");
    }
}
