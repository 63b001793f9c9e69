/* What makes a translation stale, and what does not: two texts on each line. */
package org.plancatalogue.markdown.passage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plancatalogue.markdown.MarkdownParser;
import org.plancatalogue.markdown.Prose;
import org.plancatalogue.problem.Problems;
import org.plancatalogue.problem.SourceText;

class CanonicalTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "a value in another column → | a | b | c |⏎|---|---|---|⏎| 1 | 5 |  | → | a | b | c |⏎|---|---|---|⏎| 1 |  | 5 |",
                "a value in the first column → | a | b |⏎|---|---|⏎|  | 5 | → | a | b |⏎|---|---|⏎| 5 |  |",
                "a value in another row → | a | b |⏎|---|---|⏎| 1 |  |⏎|  | 2 | → | a | b |⏎|---|---|⏎| 1 | 2 |",
                "words struck out → 補助は廃止しました。 → 補助は~~廃止しました~~。",
                "other words struck out → ~~補助~~と相談 → 補助と~~相談~~",
                "the start of a list → 1. 募集⏎2. 選考 → 5. 募集⏎6. 選考",
                "the start of a list that begins in a list → 1. - 募集 → 5. - 募集",
                "a footnote in another paragraph → 補助[^1]⏎⏎相談⏎⏎[^1]: 令和元年度 → 補助⏎⏎相談[^1]⏎⏎[^1]: 令和元年度",
                "a footnote on another word → 補助[^1]と相談⏎⏎[^1]: 令和元年度 → 補助と相談[^1]⏎⏎[^1]: 令和元年度",
                "another footnote → あ[^1]い[^2]う[^1]⏎⏎[^1]: 甲⏎⏎[^2]: 乙 → あ[^1]い[^2]う[^2]⏎⏎[^1]: 甲⏎⏎[^2]: 乙",
                "a link to another term → [[approval|承認]]を受ける → [[bcp|承認]]を受ける",
                "a term under its own name → [[bcp]]を作る → [[bcp|bcp]]を作る",
                "another site → [県](https://a.example/)と[市](https://a.example/x) → [県](https://a.example/x)と[市](https://a.example/x)",
                "an address → <https://a.example/>を見る → <https://b.example/>を見る",
            })
    void whatChangesTheMeaningChangesTheDigest(String what, String before, String after) {
        assertThat(digest(after)).as(what).isNotEqualTo(digest(before));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "an empty column at the end → | a | b |⏎|---|---|⏎| 1 |  | → | a | b |⏎|---|---|⏎| 1 |",
                "wider cells → |a|b|⏎|-|-|⏎|1||⏎||2| → | a | b |⏎| --- | --- |⏎| 1   |     |⏎|     | 2   |",
                "a list's other numbers → 3. 募集⏎4. 選考 → 3. 募集⏎3. 選考",
                "the sign behind a number → 5. 募集 → 5) 募集",
                "the name of a footnote → 補助[^1]と[^2]⏎⏎[^1]: 甲⏎⏎[^2]: 乙 → 補助[^x]と[^y]⏎⏎[^y]: 乙⏎⏎[^x]: 甲",
                "a space beside a footnote → 補助[^1] の額⏎⏎[^1]: 甲 → 補助 [^1]の額⏎⏎[^1]: 甲",
                "a space beside words struck out → plan ~~計画~~ の → plan~~計画~~の",
                "a space beside a term → plan [[bcp|計画]] の → plan[[bcp|計画]]の",
                "a line break beside a term → the [[bcp|plan]] is → the⏎[[bcp|plan]]⏎is",
                "emphasis within words struck out → ~~廃止~~ → ~~**廃止**~~",
                "brackets round an address → https://a.example/ を見る → <https://a.example/> を見る",
                "brackets round a mail address → a@b.example へ → <a@b.example> へ",
                "where a link leads within the site → [補助](../articles/about) → [補助](../articles/money)",
            })
    void whatOnlyLooksOtherwiseChangesNothing(String what, String before, String after) {
        assertThat(digest(after)).as(what).isEqualTo(digest(before));
    }

    @Test
    void itReadsAsATextOfOneLineAPassage() {
        assertThat(canonical("""
                ## 補助 {#s1}

                [[approval|承認]]を
                受けた *計画* の ~~費用~~[^a]

                5. [県](https://pref.example/)

                | 年度 | 予算 | 決算 |
                |---|---|---|
                |  |  | 3億円 |

                [^a]: 上限があります。
                """).text()).isEqualTo("""
                ## 補助
                [[approval|承認]]を受けた計画の~~費用~~[^1]
                5. 県
                | 年度
                || 予算
                || 決算
                | | | 3億円
                [^] 上限があります。
                <https://pref.example/>""");
    }

    private static String digest(String text) {
        return canonical(text.replace('⏎', '\n')).digest();
    }

    private static Canonical canonical(String text) {
        Prose prose = MarkdownParser.parse(SourceText.composed("a.ja.md", text), 0, new Problems());
        return Canonical.of(prose.sections().get(prose.sections().size() - 1));
    }
}
