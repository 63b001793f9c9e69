/* Tests the splitting of a text by language. */
package org.plancatalogue.lang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunsTest {
    @ParameterizedTest
    @CsvSource({
        "Sumida City (墨田区) has plans, Sumida City (<墨田区>) has plans",
        "ものづくり・コラボ is one word, <ものづくり・コラボ> is one word",
        "the 平成31年度 plan, the <平成31年度> plan",
        "in 2019 年 and 31, in 2019 <年> and 31",
        "「墨田区」 stands alone, 「<墨田区>」 stands alone",
        "区、市。 End, <区、市>。 End",
        "スーパー and 々, <スーパー> and <々>",
        "𠮷野家, <𠮷野家>",
        "no Japanese, no Japanese"
    })
    void englishHoldsRunsOfJapaneseScript(String text, String marked) {
        assertThat(marked(text, Lang.EN)).isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource({
        "Silicon Valleyの例, <Silicon Valley>の例",
        "事業はStartupです, 事業は<Startup>です",
        "STEM教育とIoTとBCP, STEM教育とIoTとBCP",
        "M&AやOBの会, M&AやOBの会",
        "IT BCPの二語, <IT BCP>の二語",
        "Tokyo 2020の年, <Tokyo> 2020の年",
        "the OBはthe, <the OB>はthe",
        "日本語だけ, 日本語だけ"
    })
    void japaneseHoldsRunsOfEnglishWords(String text, String marked) {
        assertThat(marked(text, Lang.JA)).isEqualTo(marked);
    }

    @Test
    void wordsOnTwoLinesAreOneRun() {
        assertThat(marked("例はSilicon\nValleyです", Lang.JA)).isEqualTo("例は<Silicon\nValley>です");
    }

    @Test
    void theEmptyTextHasNoRuns() {
        assertThat(Runs.split("", Lang.JA)).isEmpty();
    }

    @Test
    void runsPutTogetherAreTheText() {
        Random random = new Random(20190401);
        String[] pieces = {"墨", "田", "ー", "、", "「", " ", "\n", "a", "Word", "BCP", "3", "&", "\u3000", "𠮷", "é"};
        for (int i = 0; i < 2000; i++) {
            String text =
                    random.ints(12, 0, pieces.length).mapToObj(it -> pieces[it]).collect(Collectors.joining());
            for (Lang lang : Lang.values()) {
                assertThat(Runs.split(text, lang)).extracting(Runs.Run::text).doesNotContain("");
                assertThat(Runs.split(text, lang).stream().map(Runs.Run::text).collect(Collectors.joining()))
                        .isEqualTo(text);
            }
        }
    }

    private static String marked(String text, Lang base) {
        return Runs.split(text, base).stream()
                .map(it -> it.lang() == base ? it.text() : "<" + it.text() + ">")
                .collect(Collectors.joining());
    }
}
