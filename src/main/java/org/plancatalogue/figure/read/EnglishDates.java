/* Years, fiscal years and dates as English writes them. */
package org.plancatalogue.figure.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.plancatalogue.figure.Figure;
import org.plancatalogue.figure.Kind;

/** The rules for FY2019–21, Reiwa 1, 1 April 2019, April–March and their like. */
final class EnglishDates {
    private static final List<String> NAMES =
            List.of("january february march april may june july august september october november december".split(" "));
    private static final String ERA = "(?i:Meiji|Taish[oō]|Sh[oō]wa|Heisei|Reiwa)";
    private static final String FISCAL = "(?:\\b(?:FYs? ?|[Ff]iscal (?:[Yy]ears? )?|[Ff]inancial [Yy]ears? ))";
    private static final String TO = "(?: ?[–~/-] ?| to | and | or | until | through )";
    private static final String MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
    private static final String SHORT = "(?:(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)";
    private static final String M = "(?<m>" + MONTH + "|" + SHORT + ")";
    private static final String D = "(?<!\\d)(?<d>\\d{1,2})(?:st|nd|rd|th)?";
    private static final String Y = "(?<y>\\d{4})(?!\\d)";
    private static final String FIRST = "(?<a>" + MONTH + ")";
    /** What shows that May and March are months: a word before them or a range. */
    private static final String BEFORE =
            "(?<=\\b(?:in|to|from|of|since|until|by|before|after|and|or|late|early|mid|each|every|during|last|next|this) |[–-])";

    static final List<Rule> ALL = List.of(
            Rule.of(
                    "(?<f>" + FISCAL + ")(?<e>" + ERA + ") (?<n>\\d{1,2})(?:" + TO + "(?<e2>" + ERA
                            + ")? ?(?<n2>\\d{1,2})(?!\\d))?",
                    EnglishDates::fiscalEras),
            // FY2019/20 is one year, FY2019–20 are two
            Rule.of(FISCAL + "(?<y>\\d{4})/\\d{2}(?!\\d)", it -> it.firm(Kind.FISCAL_YEAR, it.group("y"))),
            Rule.of(
                    FISCAL + "(?<y>\\d{4})(?:" + TO + "(?:FY ?)?(?<l>\\d{4}|(?<=[–-])\\d{2})(?!\\d))?",
                    it -> years(it, Kind.FISCAL_YEAR)),
            Rule.of("\\b(?<e>" + ERA + ") (?<n>\\d{1,2})(?:[–~-](?<l>\\d{1,2}))?(?!\\d)", EnglishDates::eras),
            Rule.of(
                    D + TO + "(?<d2>\\d{1,2})(?:st|nd|rd|th)? " + M + "(?:,? " + Y + ")?",
                    it -> List.of(it.at("d", Kind.DATE, date(it, "d")), it.at("d2", Kind.DATE, date(it, "d2")))),
            Rule.of(D + " (?:of )?" + M + "(?:,? " + Y + ")?", it -> it.firm(Kind.DATE, date(it, "d"))),
            Rule.of("\\b" + M + " " + D + "(?!\\d)(?:,? " + Y + ")?", it -> it.firm(Kind.DATE, date(it, "d"))),
            Rule.of("\\b" + M + ",? (?:of )?" + Y, it -> it.firm(Kind.DATE, date(it, ""))),
            Rule.of(
                    "\\b" + FIRST + "(?=" + TO + MONTH + "\\b)",
                    it -> it.firm(Kind.DATE, Calendar.date("", month(it.group("a")), ""))),
            Rule.of("\\b(?!May\\b|March\\b)(?<m>" + MONTH + ")\\b", it -> it.firm(Kind.DATE, date(it, ""))),
            Rule.of(BEFORE + "(?<m>May|March)\\b", it -> it.firm(Kind.DATE, date(it, ""))),
            Rule.of("(?<![\\d.,])(?<y>1[5-9]\\d0|20\\d0)s\\b", it -> it.firm(Kind.YEAR, it.group("y") + "s")),
            Rule.of(
                    "(?<![\\d.,$€£¥])(?<y>1[5-9]\\d\\d|20\\d\\d)(?:[–~-](?<l>\\d{4}|\\d{2}))?(?![\\d%]|[,.]\\d| ?(?:yen|people|[a-z]*illion))(?![0-9])",
                    it -> years(it, Kind.YEAR)),
            Rule.of("(?<h>\\d{1,2})(?::(?<min>\\d{2}))? ?(?<p>[ap])\\.?m\\b\\.?", EnglishDates::time),
            Rule.of("(?<h>\\d{1,2}):(?<min>\\d{2})(?![\\d:])", EnglishDates::time));

    private EnglishDates() {}

    private static int month(String name) {
        String start = name.substring(0, 3).toLowerCase(Locale.ROOT);
        for (int i = 0; i < NAMES.size(); i++) {
            if (NAMES.get(i).startsWith(start)) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException("no month: " + name);
    }

    private static String date(Match it, String day) {
        String year = it.matcher().pattern().pattern().contains("(?<y>") ? it.group("y") : "";
        return Calendar.date(year, month(it.group("m")), day.isEmpty() ? "" : it.group(day));
    }

    private static List<Figure> years(Match it, Kind kind) {
        List<Figure> figures = new ArrayList<>(List.of(it.at("y", kind, it.group("y"))));
        it.maybe("l").ifPresent(l -> figures.add(it.at("l", kind, Calendar.until(it.group("y"), l))));
        return figures;
    }

    private static List<Figure> fiscalEras(Match it) {
        List<Figure> figures = new ArrayList<>(
                List.of(it.from("f", "n", Kind.FISCAL_YEAR, Calendar.year(it.group("e"), it.group("n")))));
        String era = it.maybe("e2").orElse(it.group("e"));
        it.maybe("n2")
                .ifPresent(n -> figures.add(
                        it.from(it.has("e2") ? "e2" : "n2", "n2", Kind.FISCAL_YEAR, Calendar.year(era, n))));
        return figures;
    }

    private static List<Figure> eras(Match it) {
        String era = it.group("e");
        List<Figure> figures =
                new ArrayList<>(List.of(it.from("e", "n", Kind.ERA_YEAR, Calendar.year(era, it.group("n")))));
        it.maybe("l").ifPresent(l -> figures.add(it.at("l", Kind.ERA_YEAR, Calendar.year(era, l))));
        return figures;
    }

    private static List<Figure> time(Match it) {
        int hour = Integer.parseInt(it.group("h"));
        boolean twelve = it.matcher().pattern().pattern().contains("(?<p>");
        String half = twelve ? it.group("p") : "";
        int of24 = half.equals("p") && hour < 12 ? hour + 12 : half.equals("a") && hour == 12 ? 0 : hour;
        return it.firm(Kind.TIME, Calendar.two(of24) + ":" + it.maybe("min").orElse("00"));
    }
}
