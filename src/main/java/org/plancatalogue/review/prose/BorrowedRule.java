/* English text has no full-width marks. */
package org.plancatalogue.review.prose;

import static org.plancatalogue.problem.ProblemKind.ENGLISH_PUNCTUATION;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Judges marks that came with Japanese words. Within a Japanese run, and at its end inside English quotation marks, they
 * are its own: “確定する。”, 墨田区（すみだく）.
 */
final class BorrowedRule implements ProseRule {
    private static final String RUN = "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー]";
    private static final Pattern MARK = Pattern.compile("(?<at> ?（|[）、。，．：；！？「」『』【】～・] ?|\\u3000)");
    private static final Pattern BEFORE = Pattern.compile("(?:" + RUN + "|" + RUN + "[0-9]*[）」』、。]+|[0-9]*年度?)$");
    private static final Pattern BEHIND = Pattern.compile("^(?:" + RUN + "|[（「『]" + RUN + "|[0-9]+" + RUN + ")");
    private static final Pattern END = Pattern.compile("^[”’)]");
    private static final Map<String, String> RIGHT = Map.ofEntries(
            Map.entry("（", " ("),
            Map.entry("）", ") "),
            Map.entry("、", ", "),
            Map.entry("，", ", "),
            Map.entry("。", ". "),
            Map.entry("．", ". "),
            Map.entry("：", ": "),
            Map.entry("；", "; "),
            Map.entry("！", "! "),
            Map.entry("？", "? "),
            Map.entry("「", "“"),
            Map.entry("『", "“"),
            Map.entry("」", "”"),
            Map.entry("』", "”"),
            Map.entry("～", "–"),
            Map.entry("\u3000", " "));

    @Override
    public Stream<Finding> in(Prose prose) {
        return prose.matches(MARK).filter(it -> !isJapanese(prose.shown(), it)).map(it -> finding(prose, it));
    }

    private static boolean isJapanese(String text, MatchResult mark) {
        String sign = mark.group().strip();
        int at = text.indexOf(sign, mark.start());
        String before = text.substring(0, at);
        String behind = text.substring(Math.min(text.length(), at + 1));
        if ("）」』】".contains(sign)) {
            int open = before.lastIndexOf("（「『【".charAt("）」』】".indexOf(sign)));
            return open > 0 && BEFORE.matcher(text.substring(0, open)).find();
        }
        boolean ends = END.matcher(behind).find() && "、。！？".contains(sign);
        return BEFORE.matcher(before).find() && (ends || BEHIND.matcher(behind).find());
    }

    private static Finding finding(Prose prose, MatchResult mark) {
        String sign =
                mark.group().equals("\u3000") ? mark.group() : mark.group().strip();
        String right = RIGHT.getOrDefault(sign, "");
        boolean first = mark.start() == 0 || " (“\n".indexOf(prose.shown().charAt(mark.start() - 1)) >= 0;
        String behind = prose.shown().substring(mark.end());
        boolean last = behind.isEmpty() || ".,;:!?)”’\n".indexOf(behind.charAt(0)) >= 0;
        String fitted = first && !sign.equals("\u3000") ? right.stripLeading() : right;
        boolean spaced = mark.group().endsWith(" ") && "」』".contains(sign);
        String full = (last ? fitted.stripTrailing() : fitted) + (spaced ? " " : "");
        return right.isEmpty()
                ? Finding.of(ENGLISH_PUNCTUATION, mark.start(), mark.end())
                : Finding.certain(ENGLISH_PUNCTUATION, mark.start(), mark.end(), full);
    }
}
