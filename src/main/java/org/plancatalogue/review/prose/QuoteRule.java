/* Japanese text has Japanese quotation marks. */
package org.plancatalogue.review.prose;

import static org.plancatalogue.problem.ProblemKind.JAPANESE_PUNCTUATION;
import static org.plancatalogue.review.prose.Script.LETTER;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Only suggests 「…」: what is quoted may have marks of its own inside. */
final class QuoteRule implements ProseRule {
    private static final Pattern QUOTED = Pattern.compile("(?:\"([^\"]*" + LETTER + "[^\"]*)\"|“([^“”]*" + LETTER
            + "[^“”]*)”|(?<![A-Za-z0-9])'([^']*" + LETTER + "[^']*)')");

    @Override
    public Stream<Finding> in(Prose prose) {
        return prose.matches(QUOTED).map(it -> {
            String inner = prose.written(it.start() + 1, it.end() - 1);
            return Finding.guess(JAPANESE_PUNCTUATION, it.start(), it.start() + 1, "「" + inner + "」");
        });
    }
}
