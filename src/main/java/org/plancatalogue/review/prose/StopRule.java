/* Japanese text has Japanese stops. */
package org.plancatalogue.review.prose;

import static org.plancatalogue.problem.ProblemKind.JAPANESE_PUNCTUATION;
import static org.plancatalogue.review.prose.Script.JAPANESE;
import static org.plancatalogue.review.prose.Script.LETTER;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Judges {@code , . ! ? : ;} beside Japanese. Marks within figures, times and names (3,000, 10:30, Node.js), a name's
 * own mark (Yahoo!, U.S.) and that of a file name (計画.pdf) are left alone.
 */
final class StopRule implements ProseRule {
    private static final String LATIN = "[A-Za-z0-9)%\\uFFFC]";

    private static final Pattern STOP = Pattern.compile("(?<=" + JAPANESE + ")(?:[,!?:;]|\\.(?![a-z.]))[ \\u3000]*"
            + "|(?<=" + LATIN + ")[,:;?][ \\u3000]*(?=" + LETTER + "|[「『（])");

    /** Dots for an ellipsis, hyphens for a dash, the Latin middle dot, and the full-width comma and stop. */
    private static final Pattern MARK = Pattern.compile("(?<=" + JAPANESE + ")\\.{2,}|\\.{2,}(?=" + LETTER + ")"
            + "|(?<=" + LETTER + ")-{2,}|-{2,}(?=" + LETTER + ")"
            + "|・{3,}|。{3,}|(?<=" + LETTER + ")·(?=" + LETTER + ")"
            + "|(?<=" + JAPANESE + ")[，．]");

    private static final Map<String, String> RIGHT =
            Map.of(",", "、", ".", "。", "!", "！", "?", "？", ":", "：", ";", "；", "·", "・", "，", "、", "．", "。", "-", "――");

    @Override
    public Stream<Finding> in(Prose prose) {
        Stream<Finding> stops = prose.matches(STOP)
                .map(it -> Finding.certain(JAPANESE_PUNCTUATION, it.start(), it.end(), right(it.group())));
        Stream<Finding> marks = prose.matches(MARK)
                .map(it -> Finding.certain(JAPANESE_PUNCTUATION, it.start(), it.end(), right(it.group())));
        return Stream.concat(stops, marks).filter(it -> !prose.quotation().isOfSource(it.start()));
    }

    private static String right(String wrong) {
        boolean ellipsis = wrong.length() > 1 && ".・。".contains(wrong.substring(1, 2));
        return ellipsis ? "……" : RIGHT.getOrDefault(wrong.substring(0, 1), wrong);
    }
}
