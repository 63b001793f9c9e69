/* Nothing is written twice by a slip. */
package org.plancatalogue.review.prose;

import static org.plancatalogue.problem.ProblemKind.DOUBLED_WORD;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plancatalogue.lang.Lang;

/**
 * Judges particles and stops that cannot stand twice. Between hiragana a doubled letter may belong to words, as in
 * もののけ or 私ががんばる, and is left alone.
 */
final class DoubledRule implements ProseRule {
    private static final String WORD = "[\\p{IsHan}\\p{IsKatakana}ーA-Za-z0-9）」』]";

    private static final Pattern JAPANESE =
            Pattern.compile("を{2,}|(?<=" + WORD + ")([がのはにとでも])\\1(?=[\\p{IsHan}\\p{IsKatakana}A-Za-z0-9「『])" + "|(?<="
                    + WORD + ")([がの])\\2(?=、)|(?<!、)、、(?!、)|(?<!。)。。(?!。)|、。|。、");

    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(the|an?|of|to|and|for|with|from|its|this|are|was)[ \\n]+\\1\\b", Pattern.CASE_INSENSITIVE);

    @Override
    public Stream<Finding> in(Prose prose) {
        Pattern pattern = prose.lang() == Lang.JA ? JAPANESE : ENGLISH;
        return prose.matches(pattern)
                .filter(it -> !prose.quotation().isOfSource(it.start()))
                .map(it -> Finding.certain(DOUBLED_WORD, it.start(), it.end(), right(it)));
    }

    private static String right(MatchResult doubled) {
        return switch (doubled.group()) {
            case "、。", "。、" -> "。";
            default ->
                doubled.group().split("[ \n]", 2)[0].length() < doubled.group().length()
                        ? doubled.group().split("[ \n]", 2)[0]
                        : doubled.group().substring(0, 1);
        };
    }
}
