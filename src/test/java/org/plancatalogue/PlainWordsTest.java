/* Each plan is told once in plain words, in both languages. */
package org.plancatalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainWordsTest {
    private static final int LONGEST = 40;
    private static final int MOST_WORDS = 25;

    @ParameterizedTest
    @ValueSource(strings = {"sumida", "arakawa", "itabashi", "ome"})
    void threeToFiveShortPoliteSentencesInJapanese(String plan) throws IOException {
        Element words = words("ja", plan);
        words.select("rt, rp").remove();
        List<String> sentences = sentences(words, "(?<=。)");
        assertThat(sentences).hasSizeBetween(3, 5);
        assertThat(sentences)
                .allSatisfy(
                        it -> assertThat(it).hasSizeLessThanOrEqualTo(LONGEST).matches(".*(です|ます|した|せん)。"));
        assertThat(words.text()).contains("2022年3月に終わりました。").contains("申し込むことはできません。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sumida", "arakawa", "itabashi", "ome"})
    void everyKanjiOfThemHasItsReadingInKana(String plan) throws IOException {
        Element words = words("ja", plan);
        assertThat(words.select("rt").eachText()).hasSizeGreaterThan(20).allMatch(it -> it.matches("\\p{IsHiragana}+"));
        words.select("ruby").remove();
        assertThat(words.text()).doesNotContainPattern("\\p{IsHan}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sumida", "arakawa", "itabashi", "ome"})
    void asManyShortSentencesInEnglish(String plan) throws IOException {
        List<String> sentences = sentences(words("en", plan), "(?<=\\.) ");
        assertThat(sentences).hasSize(sentences(words("ja", plan), "(?<=。)").size());
        assertThat(sentences).allMatch(it -> it.split(" ").length <= MOST_WORDS);
        assertThat(sentences)
                .contains("The time of the plan ended in March 2022.", "You cannot apply for anything here.");
    }

    /** They explain themselves, so that no link stands in them. */
    @ParameterizedTest
    @ValueSource(strings = {"sumida", "arakawa", "itabashi", "ome"})
    void noLinkLeadsAwayFromThem(String plan) throws IOException {
        for (String lang : List.of("ja", "en")) {
            assertThat(words(lang, plan).select("a")).isEmpty();
        }
    }

    private static List<String> sentences(Element words, String end) {
        return Arrays.stream(words.select("p").eachText().stream()
                        .reduce((a, b) -> end.endsWith(" ") ? a + " " + b : a + b)
                        .orElse("")
                        .split(end))
                .toList();
    }

    /** The text without its heading. */
    private static Element words(String lang, String plan) throws IOException {
        Element words = Jsoup.parse(Path.of("site", lang, "plans", plan, "index.html"))
                .select("#plain .prose")
                .first();
        assertThat(words).isNotNull();
        assertThat(words.nodeStream(TextNode.class)).isNotEmpty();
        return words;
    }
}
