/* Letters and figures are half-width, kana full-width. */
package org.plancatalogue.review.prose;

import static org.plancatalogue.problem.ProblemKind.WIDTH_MIXED;

import java.text.Normalizer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Example: ＢＣＰ → BCP, ５０％ → 50%, ｶﾞｲﾄﾞ → ガイド, and 〜 (U+301C) → ～ (U+FF5E), which is the house's. */
final class WidthRule implements ProseRule {
    private static final Pattern WRONG = Pattern.compile(
            "[Ａ-Ｚａ-ｚ０-９](?:[Ａ-Ｚａ-ｚ０-９＆＋％／]|[－．，](?=[Ａ-Ｚａ-ｚ０-９]))*" + "|(?<=[0-9])％|[\\uFF61-\\uFF9F]+|〜");

    @Override
    public Stream<Finding> in(Prose prose) {
        return prose.matches(WRONG)
                .filter(it -> !prose.quotation().isOfSource(it.start()))
                .map(it -> Finding.certain(WIDTH_MIXED, it.start(), it.end(), right(it.group())));
    }

    private static String right(String wrong) {
        return wrong.equals("〜") ? "～" : Normalizer.normalize(wrong, Normalizer.Form.NFKC);
    }
}
