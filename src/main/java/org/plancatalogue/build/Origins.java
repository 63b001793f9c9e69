/* Leads from a defect of the built site to the text or template that wrote it. */
package org.plancatalogue.build;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plancatalogue.check.site.Finding;
import org.plancatalogue.check.spelling.Percent;
import org.plancatalogue.page.Page;
import org.plancatalogue.problem.Place;
import org.plancatalogue.problem.Position;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.render.Renderer;
import org.plancatalogue.render.trace.Origin;
import org.plancatalogue.render.trace.Written;
import org.plancatalogue.view.Composed;
import org.plancatalogue.view.Trace;
import org.plancatalogue.web.SitePath;

/**
 * Turns findings into problems at the place that was written: the Markdown or front matter where a text wrote the
 * defect, else the line of the template. The check of the site and the review of the content, which know nothing of
 * each other, so report the same broken link at the same place.
 */
final class Origins {
    private final Map<String, List<Trace>> traces;
    private final Map<SitePath, Page> pages;
    private final Renderer renderer;
    private final Map<SitePath, Optional<Written>> written = new HashMap<>();

    private Origins(Map<String, List<Trace>> traces, Map<SitePath, Page> pages, Renderer renderer) {
        this.traces = traces;
        this.pages = pages;
        this.renderer = renderer;
    }

    static Origins of(List<Composed> pages, Renderer renderer) {
        return new Origins(
                pages.stream()
                        .flatMap(it -> it.traces().stream())
                        .collect(Collectors.groupingBy(it -> key(it.page(), it.part(), it.value()))),
                pages.stream()
                        .map(Composed::page)
                        .collect(Collectors.toMap(it -> it.frame().path(), it -> it, (first, second) -> first)),
                renderer);
    }

    /** The problems a finding stands for: one for each place that wrote it, or one in the template or page. */
    Stream<Problem> problems(Finding finding) {
        List<Trace> texts = texts(finding);
        return texts.isEmpty() ? Stream.of(inTemplate(finding)) : texts.stream().map(it -> inText(finding, it));
    }

    /** Whether a text wrote what the finding is about. */
    boolean isWritten(Finding finding) {
        return !texts(finding).isEmpty();
    }

    /** The places in the texts that wrote what the finding is about. */
    List<Trace> texts(Finding finding) {
        return Stream.of(parts(finding.kind()))
                .map(it -> key(finding.file(), it, it == Trace.Part.TITLE ? "" : finding.value()))
                .flatMap(it -> traces.getOrDefault(it, List.of()).stream())
                .toList();
    }

    /** What of a page a kind of defect can lie in. */
    private static Trace.Part[] parts(ProblemKind kind) {
        return switch (kind) {
            case TITLE_TWICE, TITLE_MISSING -> new Trace.Part[] {Trace.Part.TITLE};
            case HEADING_ORDER, HEADING_EMPTY -> new Trace.Part[] {Trace.Part.HEADING};
            default -> new Trace.Part[] {Trace.Part.LINK, Trace.Part.TERM};
        };
    }

    private static Problem inText(Finding finding, Trace trace) {
        return switch (trace.part()) {
            case TERM -> Problem.of(ProblemKind.UNKNOWN_TERM, trace.place(), trace.written());
            case LINK -> Problem.of(finding.kind(), trace.place(), written(finding, trace));
            case HEADING, TITLE ->
                Problem.of(finding.kind(), trace.place(), finding.arguments())
                        .suggest(finding.suggestion())
                        .relate(finding.related());
        };
    }

    /** What the message says of the link, in the words of the text. */
    private static List<String> written(Finding finding, Trace trace) {
        return finding.arguments().stream()
                .map(it -> it.equals(finding.value()) ? trace.written() : it)
                .toList();
    }

    private Problem inTemplate(Finding finding) {
        Problem problem = finding.toProblem();
        return origin(finding)
                .map(place -> new Problem(
                        problem.kind(),
                        problem.severity(),
                        place,
                        problem.arguments(),
                        Optional.of(problem.related().orElse(problem.place())),
                        problem.suggestion(),
                        problem.repair()))
                .orElse(problem);
    }

    /** The place in a template or style file; none for what is missing from a page as a whole. */
    private Optional<Place> origin(Finding finding) {
        Optional<Place> styled = renderer.joined(finding.file(), finding.position());
        return styled.isPresent() ? styled : inMarkup(finding);
    }

    private Optional<Place> inMarkup(Finding finding) {
        return Optional.ofNullable(pages.get(finding.file()))
                .filter(page -> !finding.position().equals(Position.START))
                .flatMap(page -> written.computeIfAbsent(finding.file(), path -> renderer.trace(page)))
                .flatMap(it -> it.at(finding.position()))
                .map(Origin::place);
    }

    /** Addresses are compared decoded: a writer writes Japanese letters, a page their escapes. */
    private static String key(SitePath page, Trace.Part part, String value) {
        return page + "\n" + part + "\n" + Percent.decode(value).orElse(value);
    }
}
