/* Texts and queries are folded alike, in Java and in the scripts. */
package org.plancatalogue.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plancatalogue.RealSite;
import org.plancatalogue.web.SiteFile;

class FoldingTest {
    private static final List<List<String>> CASES = Samples.cut("folding.txt", " → ");
    private static final List<List<String>> READINGS = Samples.cut("romaji.txt", " = ");

    @Test
    void javaFoldsEveryCase() {
        for (List<String> one : CASES) {
            assertThat(Folding.fold(one.get(0))).as(one.get(0)).isEqualTo(one.get(1));
        }
    }

    @Test
    void theScriptFoldsEveryCaseAndKnowsWhereEachLetterStood() {
        try (Scripts scripts = Scripts.over(List.of())) {
            for (List<String> one : CASES) {
                String folded = "fold(\"" + one.get(0) + "\")";
                assertThat(scripts.evaluate(folded + ".text").asString())
                        .as(one.get(0))
                        .isEqualTo(one.get(1));
                assertThat(scripts.evaluate(folded + ".at.length").asInt())
                        .as(one.get(0))
                        .isEqualTo(one.get(1).length() + 1);
            }
            assertThat(scripts.evaluate("fold(\"「ｽﾀｰﾄ」\").at.join()").asString())
                    .isEqualTo("1,2,4,6");
        }
    }

    @Test
    void bothFoldEveryTextOfTheCatalogueAlike() {
        String pages = RealSite.BUILT.files().stream()
                .filter(it -> it.path().value().matches("(ja|en)/(plans|glossary|about|background)/.*html"))
                .map(SiteFile::text)
                .reduce("", String::concat);
        try (Scripts scripts = Scripts.over(List.of())) {
            for (String line : (Iterable<String>) pages.lines().distinct()::iterator) {
                scripts.evaluate("globalThis.line = `" + line.replaceAll("[`\\\\$]", "") + "`");
                assertThat(scripts.evaluate("fold(line).text").asString())
                        .isEqualTo(Folding.fold(line.replaceAll("[`\\\\$]", "")));
            }
        }
    }

    @Test
    void everySpellingOfAReadingHasItsKeyInJavaAndInTheScript() {
        try (Scripts scripts = Scripts.over(List.of())) {
            for (List<String> one : READINGS) {
                String key = Romaji.ofKana(one.get(0));
                for (String spelling : Arrays.asList(one.get(1).split(", ", -1))) {
                    assertThat(Romaji.key(spelling)).as(spelling).isEqualTo(key);
                    assertThat(scripts.evaluate("romaji(fold(\"" + spelling + "\").text)")
                                    .asString())
                            .as(spelling)
                            .isEqualTo(key);
                }
            }
        }
    }

    @Test
    void aReadingIsWrittenInHepburn() {
        assertThat(Romaji.ofKana("じぎょうしょうけい")).isEqualTo("jigyoshokei");
        assertThat(Romaji.ofKana("きんゆう")).isEqualTo("kinyu");
        assertThat(Romaji.ofKana("ファッション")).isEqualTo("fashon");
    }
}
