/* Leads from a defect of the built site to the text that wrote it. */
package org.plancatalogue.build;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plancatalogue.check.site.Finding;
import org.plancatalogue.compose.Composed;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.view.Trace;

/**
 * Turns findings into problems at the place that was written, so that the check of the site and the review of the
 * content, which know nothing of each other, report the same broken link as the same problem.
 */
final class Origins {
    private final Map<String, List<Trace>> traces;

    private Origins(Map<String, List<Trace>> traces) {
        this.traces = traces;
    }

    static Origins of(List<Composed> pages) {
        return new Origins(pages.stream()
                .flatMap(it -> it.traces().stream())
                .collect(Collectors.groupingBy(it -> key(it.page().value(), it.href()))));
    }

    /** The problems a finding stands for: one for each place that wrote the link, or one in the page itself. */
    Stream<Problem> problems(Finding finding) {
        List<Trace> written = traces.getOrDefault(key(finding.file().value(), finding.value()), List.of());
        return written.isEmpty()
                ? Stream.of(finding.toProblem())
                : written.stream().map(it -> problem(finding, it));
    }

    /** Whether a text wrote what the finding is about. */
    boolean isWritten(Finding finding) {
        return traces.containsKey(key(finding.file().value(), finding.value()));
    }

    private static Problem problem(Finding finding, Trace trace) {
        if (trace.term()) {
            return Problem.of(ProblemKind.UNKNOWN_TERM, trace.place(), trace.written());
        }
        return finding.kind() == ProblemKind.DEAD_FRAGMENT
                ? Problem.of(
                        ProblemKind.DEAD_FRAGMENT,
                        trace.place(),
                        trace.written(),
                        finding.arguments().get(1))
                : Problem.of(finding.kind(), trace.place(), trace.written());
    }

    private static String key(String page, String href) {
        return page + "\n" + href;
    }
}
