/* Japanese text has Japanese parentheses. */
package org.plancatalogue.review.prose;

import static org.plancatalogue.problem.ProblemKind.JAPANESE_PUNCTUATION;
import static org.plancatalogue.review.prose.Script.JAPANESE;
import static org.plancatalogue.review.prose.Script.LETTER;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Judges half-width parentheses around or beside Japanese. A sign such as (1), (a) or (ア), and an abbreviated kind of
 * company such as (株), may have them.
 */
final class ParenthesisRule implements ProseRule {
    private static final Pattern PAIR = Pattern.compile(" ?\\(([^()（）]*)([)）]?) ?");
    private static final Pattern SIGN = Pattern.compile("[0-9]{1,2}|[A-Za-z]|[ァ-ンあ-ん]|[株有財社学医福宗資合独特非一公同代]");
    private static final Pattern LEFT = Pattern.compile(JAPANESE + "$");
    private static final Pattern RIGHT = Pattern.compile("^" + LETTER);
    private static final Pattern INNER = Pattern.compile(LETTER);

    @Override
    public Stream<Finding> in(Prose prose) {
        String text = prose.shown();
        List<Finding> found = new ArrayList<>();
        Matcher pair = PAIR.matcher(text);
        for (int at = 0; pair.region(at, text.length()).find(); at = pair.start(1)) {
            if (isJapanese(text, pair) && !prose.quotation().isOfSource(pair.start())) {
                found.add(Finding.certain(JAPANESE_PUNCTUATION, pair.start(), pair.start(1), "（"));
                if (pair.group(2).equals(")")) {
                    int end = RIGHT.matcher(text.substring(pair.end())).find() ? pair.end() : pair.end(2);
                    found.add(Finding.certain(JAPANESE_PUNCTUATION, pair.start(2), end, "）"));
                }
            }
        }
        return found.stream();
    }

    private static boolean isJapanese(String text, Matcher pair) {
        boolean inner = INNER.matcher(pair.group(1)).find();
        boolean left = LEFT.matcher(text.substring(0, pair.start())).find();
        boolean right = RIGHT.matcher(text.substring(pair.end())).find();
        return (inner || left || right) && !SIGN.matcher(pair.group(1)).matches();
    }
}
