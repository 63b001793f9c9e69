/* Brackets come in pairs. */
package org.plancatalogue.review.prose;

import static org.plancatalogue.problem.ProblemKind.UNBALANCED_BRACKET;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plancatalogue.lang.Lang;

/**
 * Tells the opening bracket that is closed by another kind or not at all, and a closing one that nothing opened. The two
 * widths of one bracket are one kind here; half-width ones alone are judged in English only.
 */
final class BracketRule implements ProseRule {
    private static final String OPENING = "（「『【〈《〔“([";
    private static final String CLOSING = "）」』】〉》〕”)]";
    private static final String WIDER = "（「『【〈《〔“（[";

    /** A sign such as 1) or a), and a smiling face. */
    private static final Pattern SIGN = Pattern.compile("(?:^|[\\s、。（(])[0-9A-Za-zァ-ンあ-ん①-⑳]{1,2}$|[:;]-?$");

    @Override
    public Stream<Finding> in(Prose prose) {
        String text = prose.shown();
        Deque<Integer> open = new ArrayDeque<>();
        List<Integer> wrong = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            int closed = CLOSING.indexOf(text.charAt(i));
            if (OPENING.indexOf(text.charAt(i)) >= 0) {
                open.push(i);
            } else if (closed >= 0 && open.isEmpty()) {
                wrong.add(i);
            } else if (closed >= 0) {
                close(text, open, i, wrong);
            }
        }
        wrong.addAll(open);
        return wrong.stream().filter(it -> isJudged(prose, it)).map(it -> Finding.of(UNBALANCED_BRACKET, it, it + 1));
    }

    /** What was opened last is closed; if by another kind, that is wrong, or what was opened further in is not closed. */
    private static void close(String text, Deque<Integer> open, int at, List<Integer> wrong) {
        char kind = WIDER.charAt(CLOSING.indexOf(text.charAt(at)));
        boolean further = open.stream().anyMatch(it -> kind(text, it) == kind);
        while (further && kind(text, open.element()) != kind) {
            wrong.add(open.remove());
        }
        int opened = open.remove();
        if (kind(text, opened) != kind) {
            wrong.add(opened);
        }
    }

    private static char kind(String text, int at) {
        return WIDER.charAt(OPENING.indexOf(text.charAt(at)));
    }

    private static boolean isJudged(Prose prose, int at) {
        boolean half = "()[]".indexOf(prose.shown().charAt(at)) >= 0;
        boolean sign = SIGN.matcher(prose.shown().substring(0, at)).find();
        return !(half && prose.lang() == Lang.JA)
                && !(sign && "）)".indexOf(prose.shown().charAt(at)) >= 0);
    }
}
