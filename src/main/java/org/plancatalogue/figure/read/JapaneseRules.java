/* Numbers, shares and money as Japanese writes them. */
package org.plancatalogue.figure.read;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.plancatalogue.figure.Figure;
import org.plancatalogue.figure.Kind;

/** The rules for 3つ, 2割, 2分の1, 3億円, 第4次 and their like; kanji numerals count only before a counter. */
final class JapaneseRules {
    private static final String N = "(?<n>" + JapaneseNumber.FORM + ")";
    private static final String D = "(?<n>" + JapaneseNumber.IN_DIGITS + ")";
    private static final String PART = "(?:\\d+(?:\\.\\d+)?|[一二三四五六七八九])";
    private static final String TO = "[~–-]";
    private static final String COUNTERS = "(?:つ|人|年間?|日間?|世紀|回|件|社|本(?![木松化])|種類?|区|名|校|台|個|倍|枚|冊|軒|箇所|か所|カ所|[かカヶヵ箇]月"
            + "|[かカヶヵ]国|項目|段階|時間|週間|歳|点|通り|行|文字|字|ページ|頁|町村)";
    private static final String CURRENCY = "(?<c>円|米?ドル|ユーロ|ポンド)";
    private static final Map<String, String> CURRENCIES =
            Map.of("円", "JPY", "ドル", "USD", "米ドル", "USD", "ユーロ", "EUR", "ポンド", "GBP");

    /** What looks like a numeral in words and names. */
    private static final List<Rule> WORDS = List.of(Rule.none("一人(?:ひとり|一人|前|者)|一つ(?:ひとつ|一つ)|一日中|一本(?:化|立ち|締め)|一回り"
            + "|一件落着|一年(?:中|草|生)|一区切り|一点張り|二人三脚|十人十色|三日(?:月|坊主)|四日市|五日市|六本木|二本松|八百(?:屋|万)|千本|百人一首"
            + "|百年の計|千人針|第一(?:線|歩|人者|に)|第三(?:者|セクター)|十二支|十字|四半期|半導体|半ば|半島|半径|半角|双葉|両国|両立|大手"));

    private static final List<Rule> FIGURES = List.of(
            Rule.of(
                    "(?<b>" + JapaneseNumber.FORM + ")分の(?<a>" + JapaneseNumber.FORM.replaceFirst("^\\(\\?<!.*?\\)", "")
                            + ")",
                    it -> it.firm(Kind.FRACTION, value(it, "a") + "/" + value(it, "b"))),
            Rule.of(
                    "(?<n>" + PART + ")割(?:(?<b>" + PART + ")分)?(?:(?<c>" + PART + ")厘)?",
                    it -> it.firm(Kind.PERCENT, JapaneseNumber.plain(share(it)))),
            Rule.of(
                    N + "(?:" + TO + "(?=[\\d.,]+(?:%|パーセント))| ?(?:%|パーセント|ポイント))",
                    it -> it.firm(Kind.PERCENT, JapaneseNumber.plain(JapaneseNumber.parse(it.group("n"))))),
            Rule.of(N + CURRENCY, it -> it.firm(Kind.MONEY, money(it, ""))),
            Rule.of(
                    "(?<n>\\d[\\d,.]*)(?=" + TO + "[\\d,.]+(?<s>[百千]?[万億兆]?)" + CURRENCY + ")",
                    it -> it.firm(Kind.MONEY, money(it, it.group("s")))),
            Rule.of(
                    "¥ ?" + N + "(?!\\d| ?(?:" + EnglishNumber.SCALE + "|m\\b|bn\\b|k\\b))",
                    it -> it.firm(Kind.MONEY, "JPY " + JapaneseNumber.plain(JapaneseNumber.parse(it.group("n"))))),
            Rule.of("(?<p>午前|午後)?(?<h>\\d{1,2})時(?!間)(?:(?<m>\\d{1,2})分|(?<half>半))?", JapaneseRules::time),
            Rule.of(
                    "第" + N,
                    it -> it.one(Kind.ORDINAL, value(it, "n"), !it.group("n").equals("一"))),
            Rule.of(
                    N + "(?:番目|番め|(?:つ|回|年|人|個|本|件|日|社|度|代|か所|年度)[目め]|世紀|位(?![置相])|階(?![建級層段]))",
                    it -> it.firm(Kind.ORDINAL, value(it, "n"))),
            Rule.of(
                    "(?<n>\\d[\\d,.]*)(?=" + TO + "[\\d,.]+[万億兆])(?=[^万億兆]*(?<s>[万億兆]))",
                    it -> it.firm(Kind.NUMBER, value(it.group("n") + it.group("s")))),
            Rule.of(N + "(?=" + COUNTERS + ")", it -> it.one(Kind.NUMBER, value(it, "n"), isFirm(it.group("n")))),
            Rule.of("後者", it -> it.one(Kind.ORDINAL, "2", false)),
            Rule.of("両|双方|複数", it -> it.one(Kind.NUMBER, "2", false)),
            Rule.of("半(?=[分数額])", it -> it.one(Kind.FRACTION, "1/2", false)));

    /** One day or one year is "a day" and "a year" in English. */
    private static final List<Rule> IN_DIGITS = List.of(
            Rule.of("(?<![\\d.,])1(?=年|日|時間|[かカヶヵ箇]月|回|週間|人)", it -> it.one(Kind.NUMBER, "1", false)),
            Rule.of(D + "(?![\\d ]*[A-Za-z/%¥$€£:])", it -> it.firm(Kind.NUMBER, value(it, "n"))));

    /** What Japanese characters state, wherever they stand. */
    static final List<Rule> WRITTEN =
            Stream.of(WORDS, FIGURES).flatMap(List::stream).toList();

    static final List<Rule> ALL = Stream.of(WORDS, IN_DIGITS.subList(0, 1), FIGURES, IN_DIGITS)
            .flatMap(List::stream)
            .toList();

    private JapaneseRules() {}

    private static boolean isFirm(String number) {
        return !number.equals("一");
    }

    private static String value(Match it, String group) {
        return value(it.group(group));
    }

    private static String value(String number) {
        return JapaneseNumber.value(number);
    }

    private static String money(Match it, String scale) {
        BigDecimal amount = JapaneseNumber.parse(it.group("n") + scale);
        return CURRENCIES.getOrDefault(it.group("c"), "") + " " + JapaneseNumber.plain(amount);
    }

    /** 割 are tenths, 分 hundredths, 厘 thousandths. */
    private static BigDecimal share(Match it) {
        BigDecimal tenths = JapaneseNumber.parse(it.group("n")).movePointRight(1);
        BigDecimal hundredths = JapaneseNumber.parse(it.group("b"));
        return tenths.add(hundredths).add(JapaneseNumber.parse(it.group("c")).movePointLeft(1));
    }

    private static List<Figure> time(Match it) {
        int hour = Integer.parseInt(it.group("h"));
        int of24 = it.group("p").equals("午後") && hour < 12 ? hour + 12 : hour;
        String minutes = it.has("half") ? "30" : it.maybe("m").orElse("00");
        return it.firm(Kind.TIME, Calendar.two(of24) + ":" + minutes);
    }
}
