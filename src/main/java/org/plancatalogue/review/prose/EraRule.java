/* No year is counted in an era that had ended. */
package org.plancatalogue.review.prose;

import static org.plancatalogue.problem.ProblemKind.ERA_YEAR_NEVER;

import java.util.stream.Stream;
import org.plancatalogue.lang.Lang;

/** Judges years in our own words; the source may write 平成33年度, and a text may quote it. */
final class EraRule implements ProseRule {
    @Override
    public Stream<Finding> in(Prose prose) {
        Stream<EraYear> years =
                prose.lang() == Lang.JA ? EraYear.japanese(prose.shown()) : EraYear.english(prose.shown());
        return years.filter(it -> it.isBeyond() && !prose.quotation().isNotation(it.start()))
                .map(it -> Finding.guess(ERA_YEAR_NEVER, it.start(), it.end(), it.right(prose.lang())));
    }
}
