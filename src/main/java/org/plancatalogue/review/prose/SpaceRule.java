/* No space is typed beside Japanese letters. */
package org.plancatalogue.review.prose;

import static org.plancatalogue.problem.ProblemKind.SPACE_IN_JAPANESE;
import static org.plancatalogue.review.prose.Script.JAPANESE;
import static org.plancatalogue.review.prose.Script.LATIN;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Judges spaces between two Japanese characters, and between one and Latin text: the style sheet makes that gap. Those
 * behind a number at the beginning (2-1 名前, 第1章 総則), a postal code, and ！ or ？ are left alone.
 */
final class SpaceRule implements ProseRule {
    private static final Pattern SPACE = Pattern.compile("(?<=(?<one>" + JAPANESE + "))[ \\u00A0\\u3000]+(?=" + JAPANESE
            + "|" + LATIN + ")|(?<=" + LATIN + ")[ \\u00A0\\u3000]+(?=" + JAPANESE + ")");

    private static final Pattern BEFORE =
            Pattern.compile("^\\s*(?:第[0-9一二三四五六七八九十]+[章節条項部編号回]|[図表]?[0-9]+(?:[-.][0-9]+)*[a-z]?[.)）]?"
                    + "|[（(][^（()）]{1,3}[)）]|[①-⑳]|※[0-9]*)$|〒[0-9]{3}-[0-9]{4}$");

    @Override
    public Stream<Finding> in(Prose prose) {
        return prose.matches(SPACE)
                .filter(it -> !isUsual(prose, it) && !prose.quotation().isOfSource(it.start()))
                .map(it -> finding(prose, it));
    }

    private static boolean isUsual(Prose prose, MatchResult space) {
        String before = prose.shown().substring(0, space.start());
        boolean sentence = space.group().equals("\u3000") && (before.endsWith("！") || before.endsWith("？"));
        boolean bracket = prose.shown().startsWith("(", space.end()) || before.endsWith(")");
        return sentence || bracket || BEFORE.matcher(before).find();
    }

    /** The letter behind the space is part of the change, so that what is told reads well. */
    private static Finding finding(Prose prose, MatchResult space) {
        int end = prose.shown().offsetByCodePoints(space.end(), 1);
        String told = prose.written(space.start() - 1, end);
        return Finding.certain(SPACE_IN_JAPANESE, space.start(), end, prose.written(space.end(), end))
                .telling(told);
    }
}
