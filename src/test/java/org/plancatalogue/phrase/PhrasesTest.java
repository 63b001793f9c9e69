/* Tests where phrases are marked in markup. */
package org.plancatalogue.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.web.Html;

class PhrasesTest {
    private final Phrases phrases = Phrases.japanese();

    @ParameterizedTest
    @CsvSource({
        "このカタログについて, この|カタログに|ついて",
        "間違えやすい別の制度, 間違えやすい|別の|制度",
        "平成31年度～令和3年度の計画, 平成31年度～令和3年度の|計画",
        "3か年で5件を予定しています, 3か年で|5件を|予定しています",
        "第1章の令和元年の計画, 第1章の|令和元年の|計画",
        "R&amp;Dセンターを2019年に開設, R&amp;Dセンターを|2019年に|開設",
        "このStartup Supportの計画, この|Startup Supportの|計画",
        "「すみだの力」を示す, 「すみだの力」を|示す",
        "「光学の板橋」をめざす計画, 「光学の板橋」を|めざす計画",
        "人々の暮らしのための計画, 人々の|暮らしの|ための|計画",
        "新しいものづくりのまち, 新しい|ものづくりの|まち",
        "地域金融機関連携型課題解決支援事業, 地域金融機関|連携型|課題解決|支援事業",
        "ものづくりスタートアップ連携促進事業, ものづくりスタートアップ|連携|促進事業",
        "産業防災ネットワーク構築支援事業, 産業防災|ネットワーク|構築|支援事業",
        "プロモーション, プロモーション",
        "全国中小企業振興会, 全国中小企業|振興会",
        "墨田区, 墨田区"
    })
    void japaneseIsBrokenBetweenPhrasesOnly(String text, String marked) {
        assertThat(marked(text, Lang.JA)).isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource({
        "<a href=\"x\">この</a>カタログについて, <a href=\"x\">この</a>|カタログに|ついて",
        "この<a href=\"x\">カタログ</a>について, この|<a href=\"x\">カタログ</a>に|ついて",
        "この<ruby>荒川区<rp>（</rp><rt>あらかわくの</rt><rp>）</rp></ruby>の計画,"
                + " この|<ruby>荒川区<rp>（</rp><rt>あらかわくの</rt><rp>）</rp></ruby>の|計画",
        "この<span lang=\"en\">Startup</span>の計画, この|<span lang=\"en\">Startup</span>の|計画",
        "この<code>何を記録しているか</code>の計画, この|<code>何を記録しているか</code>の|計画",
        "<p>この</p><p>カタログ</p>, <p>この</p><p>カタログ</p>",
        "この<wbr>カタログについて, この|カタログに|ついて",
        "この&lt;計画&gt;について, この|&lt;計画&gt;に|ついて"
    })
    void markupStaysWhole(String markup, String marked) {
        assertThat(marked(markup, Lang.JA)).isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource({
        "The plan <span lang=\"ja\">新しいものづくりの計画</span> ended, The plan <span lang=\"ja\">新しい|ものづくりの|計画</span> ended",
        "The word <span lang=\"ja\">この計画</span> ended, The word <span lang=\"ja\">この計画</span> ended",
        "The 新しいものづくりの計画 ended, The 新しいものづくりの計画 ended"
    })
    void englishIsBrokenInLongRunsOfJapaneseOnly(String markup, String marked) {
        assertThat(marked(markup, Lang.EN)).isEqualTo(marked);
    }

    @Test
    void withoutTheBreaksTheMarkupIsAsItWas() throws IOException {
        for (String line : Files.readAllLines(Path.of("src/test/resources/phrase/budoux.txt"))) {
            String text = "<b>" + Html.escape(line.replace("|", "")).replace("の", "<i>の</i>") + "</b>";
            assertThat(marked(text, Lang.JA).replace("|", "")).isEqualTo(text);
        }
    }

    @Test
    void tagsThatAreNotClosedDoNoHarm() {
        assertThat(marked("</b>この</a></i>計画について<", Lang.JA)).contains("この").endsWith("<");
        assertThat(marked("この<a href=\"計画について", Lang.JA)).startsWith("この");
    }

    private String marked(String markup, Lang lang) {
        return phrases.marked(new Html(markup), lang).markup().replace("<wbr>", "|");
    }
}
