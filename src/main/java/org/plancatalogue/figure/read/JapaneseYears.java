/* Years, fiscal years and dates as Japanese writes them. */
package org.plancatalogue.figure.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plancatalogue.figure.Figure;
import org.plancatalogue.figure.Kind;

/** The rules for 2019年度, 令和元年5月1日, 1970年（昭和45年）, 平成31～33年度, 5月1日 and their like. */
final class JapaneseYears {
    private static final String ERA = "(?:明治|大正|昭和|平成|令和|[MTSHR](?=\\d))";
    private static final String SMALL = "(?:\\d{1,2}|[一二三四五六七八九十]{1,3})";
    private static final String TO = "[~–-]";
    private static final String YEAR =
            "(?:(?<![\\d.,])(?<y>\\d{4}|[一二][〇一二三四五六七八九]{3})|(?<e>" + ERA + ")(?<n>元|" + SMALL + "))";
    private static final String DAY = "(?<m>" + SMALL + ")月(?![間額])(?:(?<d>" + SMALL + ")日(?!間))?";

    static final List<Rule> ALL = List.of(
            // 平成31～33年度, 2019～21年度
            Rule.of(YEAR + "(?:年度?)?" + TO + "(?<l>元|\\d{1,2})年(?<fy>度)?(?!\\d*月)", JapaneseYears::range),
            // 2019～2021年度, where the first year has no unit of its own
            Rule.of(
                    YEAR + "(?=(?:・|、|及び|と|" + TO + ")(?:" + ERA + ")?(?:元|\\d{1,4})年(?<fy>度)?)",
                    it -> it.firm(it.has("fy") ? Kind.FISCAL_YEAR : Kind.YEAR, year(it))),
            Rule.of(YEAR + "年度(?!目)", it -> it.firm(Kind.FISCAL_YEAR, year(it))),
            Rule.of("(?<y>\\d{3}0)年代", it -> it.firm(Kind.YEAR, it.group("y") + "s")),
            Rule.of(
                    YEAR + "年(?:\\((?:(?<e2>" + ERA + ")(?<n2>元|" + SMALL + ")|(?<y2>\\d{4}))年\\))?" + DAY,
                    JapaneseYears::dated),
            // 1970（昭和45）年 and 昭和45（1970）年
            Rule.of(
                    YEAR + "\\((?:(?<e2>" + ERA + ")(?<n2>元|" + SMALL + ")|(?<y2>\\d{4}))\\)年(?<fy>度)?",
                    JapaneseYears::twice),
            Rule.of(YEAR + "年(?!間)", it -> it.firm(Kind.YEAR, year(it))),
            Rule.of(
                    "(?<m>" + SMALL + ")月(?<d>" + SMALL + ")日" + TO + "(?<d2>" + SMALL + ")日",
                    it -> List.of(
                            it.at("d", Kind.DATE, date(it, "", "d")), it.at("d2", Kind.DATE, date(it, "", "d2")))),
            Rule.of("(?<m>\\d{1,2})(?=" + TO + "\\d{1,2}月)", it -> it.firm(Kind.DATE, date(it, "", ""))),
            Rule.of("(?<![\\d数何" + "])" + DAY, it -> it.firm(Kind.DATE, date(it, "", it.has("d") ? "d" : ""))));

    private JapaneseYears() {}

    private static String year(Match it) {
        return it.maybe("y").map(JapaneseNumber::value).orElseGet(() -> Calendar.year(it.group("e"), it.group("n")));
    }

    /** The year without what follows it. */
    private static Figure first(Match it, Kind kind) {
        return it.has("y") ? it.at("y", kind, year(it)) : it.from("e", "n", kind, year(it));
    }

    private static String date(Match it, String year, String day) {
        int month = JapaneseNumber.parse(it.group("m")).intValue();
        return Calendar.date(year, month, day.isEmpty() ? "" : it.group(day));
    }

    private static List<Figure> range(Match it) {
        Kind kind = it.has("fy") ? Kind.FISCAL_YEAR : Kind.YEAR;
        String last = it.group("l");
        String until = it.has("y") ? Calendar.until(it.group("y"), last) : Calendar.year(it.group("e"), last);
        return List.of(first(it, kind), it.at("l", kind, until));
    }

    /** A day of a year, which may stand in brackets a second time by its era. */
    private static List<Figure> dated(Match it) {
        Figure day =
                it.firm(Kind.DATE, date(it, year(it), it.has("d") ? "d" : "")).get(0);
        return Stream.concat(Stream.of(day), again(it, Kind.YEAR).stream()).toList();
    }

    private static List<Figure> twice(Match it) {
        Kind kind = it.has("fy") ? Kind.FISCAL_YEAR : Kind.YEAR;
        return Stream.concat(Stream.of(first(it, kind)), again(it, kind).stream())
                .toList();
    }

    /** The year said once more: no figure of its own unless it is another year. */
    private static Optional<Figure> again(Match it, Kind kind) {
        Optional<String> western = it.maybe("y2");
        return western.or(() -> it.maybe("n2").map(n -> Calendar.year(it.group("e2"), n)))
                .filter(other -> !other.equals(year(it)))
                .map(other ->
                        Restatements.contradicting(year(it), it.at(western.isPresent() ? "y2" : "n2", kind, other)));
    }
}
