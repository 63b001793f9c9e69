/* All rules over the wording of texts. */
package org.plancatalogue.review.prose;

import java.util.List;
import java.util.stream.Stream;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.problem.Problem;

/** Reads a text by the rules of its language. */
public final class Proofreader {
    private static final List<ProseRule> BOTH =
            List.of(new WidthRule(), new BracketRule(), new DoubledRule(), new EraRule());
    private static final List<ProseRule> JAPANESE =
            List.of(new StopRule(), new ParenthesisRule(), new QuoteRule(), new SpaceRule());
    private static final List<ProseRule> ENGLISH =
            List.of(new BorrowedRule(), new EnglishMarkRule(), new StraightQuoteRule());

    private Proofreader() {}

    /** What is wrong with a text, each mistake once. */
    public static Stream<Problem> judge(Prose prose) {
        return Stream.concat(BOTH.stream(), (prose.lang() == Lang.JA ? JAPANESE : ENGLISH).stream())
                .flatMap(it -> it.in(prose))
                .map(it -> it.in(prose));
    }
}
