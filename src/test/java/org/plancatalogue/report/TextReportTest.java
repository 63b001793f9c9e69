/* Problems as a person reads them. */
package org.plancatalogue.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plancatalogue.report.Reported.at;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.ProblemKind;

class TextReportTest {
    private static final Problem TITEL =
            Problem.of(ProblemKind.UNKNOWN_KEY, at("a.md", 2, 1), "titel").suggest(Optional.of("title"));

    @Test
    void theCaretStandsRightUnderFullWidthText() {
        Reported reported = Reported.of(
                "a.html",
                "<p>墨田区の✅<a href=\"x\">ｶﾅ</a>\n",
                Problem.of(ProblemKind.DEAD_LINK, at("a.html", 1, 12), "x"));

        assertThat(reported.told()).isEqualTo("""
            ./site/a.html:1:12: error: the link "x" leads to no page [dead-link]
              <p>墨田区の✅<a href="x">ｶﾅ</a>
                              ^
            """);
    }

    @Test
    void aTabIsOneColumnAndAControlIsShown() {
        Reported reported = Reported.of(
                "a.html",
                "\t<b>\u202E\u001B[31m\u200Bx</b>\r\n",
                Problem.of(ProblemKind.INVISIBLE_IN_TEXT, at("a.html", 1, 11), "U+200B"));

        assertThat(reported.told()).isEqualTo("""
            ./site/a.html:1:11: warning: there is the invisible character U+200B [invisible-in-text]
               <b>��[31m�x</b>
                        ^
            """);
    }

    @Test
    void whatATerminalWouldObeyIsShownInMessagesToo() {
        Reported reported =
                Reported.NOTHING.and(Problem.of(ProblemKind.DEAD_LINK, at("a\u001B[2J.html", 1, 1), "x\n\u202Ey"));

        assertThat(reported.told()).isEqualTo("""
            ./site/a�[2J.html:1:1: error: the link "x��y" leads to no page [dead-link]
            """);
    }

    @Test
    void aLongLineIsCutAroundTheSpotWithoutTearingCharactersApart() {
        Reported reported = Reported.of(
                "a.html",
                "𠮷".repeat(200) + "!" + "𠮷".repeat(200),
                Problem.of(ProblemKind.DEAD_LINK, at("a.html", 1, 201), "x"));

        assertThat(reported.told().lines().skip(1))
                .containsExactly("  …" + "𠮷".repeat(30) + "!" + "𠮷".repeat(30) + "…", "  " + " ".repeat(61) + "^");
    }

    @Test
    void aCaretBehindTheEndOfTheLineStandsAtItsEnd() {
        Reported reported = Reported.of("a.md", "計画\n", Problem.of(ProblemKind.YAML_SYNTAX, at("a.md", 1, 99), "end"));

        assertThat(reported.told()).isEqualTo("""
            ./site/a.md:1:99: error: this is not YAML: end [yaml-syntax]
              計画
                  ^
            """);
    }

    @Test
    void theRelatedPlaceShowsItsLineWithACaret() {
        Reported reported = new Reported(
                Map.of("a.md", "title: 計画\ntitel: 計画\n", "b.md", "kind: 計画, titel: 計画\n"),
                List.of(TITEL.relate(at("b.md", 1, 11))));

        assertThat(reported.told()).isEqualTo("""
            ./site/a.md:2:1: error: there is no key "titel" [unknown-key]
              titel: 計画
              ^ write instead: title
              see also: ./site/b.md:1:11
                kind: 計画, titel: 計画
                            ^
            """);
        assertThat(reported.in(Format.TEXT, Lang.JA)).isEqualTo("""
            ./site/a.md:2:1: エラー: キー「titel」はありません [unknown-key]
              titel: 計画
              ^ 正しくは: title
              関連する場所: ./site/b.md:1:11
                kind: 計画, titel: 計画
                            ^
            """);
    }

    @Test
    void withoutATextThePlacesAndTheSuggestionStandAlone() {
        Reported reported = Reported.NOTHING.and(TITEL.relate(at("b.md", 1, 11)));

        assertThat(reported.told()).isEqualTo("""
            ./site/a.md:2:1: error: there is no key "titel" [unknown-key]
              write instead: title
              see also: ./site/b.md:1:11
            """);
    }

    @Test
    void aFewProblemsComeInOrderOfPlace() {
        Reported reported = Reported.NOTHING.and(
                Problem.of(ProblemKind.EMPTY_ID, at("b.html", 9, 1)),
                Problem.of(ProblemKind.HEADING_EMPTY, at("b.html", 10, 1)),
                Problem.of(ProblemKind.EMPTY_FILE, at("a.html", 1, 1)));

        assertThat(reported.told()).isEqualTo("""
            ./site/a.html:1:1: error: the file is empty (0 bytes) [empty-file]
            ./site/b.html:9:1: error: the id is empty [empty-id]
            ./site/b.html:10:1: warning: the heading is empty [heading-empty]
            """);
    }

    @Test
    void ofManyProblemsTheErrorsComeLastAndTheirFilesAreNamedAgain() {
        Reported reported = new Reported(
                        Map.of(),
                        IntStream.rangeClosed(1, 19)
                                .mapToObj(i -> Problem.of(ProblemKind.HEADING_EMPTY, at("b.html", i, 1)))
                                .toList())
                .and(
                        Problem.of(ProblemKind.EMPTY_ID, at("a.html", 3, 1)),
                        Problem.of(ProblemKind.EMPTY_FILE, at("c.html", 1, 1)),
                        Problem.of(ProblemKind.EMPTY_ID, at("c.html", 2, 1)));

        assertThat(reported.told().lines().skip(18))
                .containsExactly(
                        "./site/b.html:19:1: warning: the heading is empty [heading-empty]",
                        "./site/a.html:3:1: error: the id is empty [empty-id]",
                        "./site/c.html:1:1: error: the file is empty (0 bytes) [empty-file]",
                        "./site/c.html:2:1: error: the id is empty [empty-id]",
                        "errors are in ./site/c.html (2), ./site/a.html (1)");
        assertThat(reported.in(Format.TEXT, Lang.JA)).endsWith("エラーのあるファイル：./site/c.html（2 件）、./site/a.html（1 件）\n");
    }

    @Test
    void onlyTheFilesWithMostErrorsAreNamedAgain() {
        Reported reported = new Reported(
                Map.of(),
                IntStream.range(0, 27)
                        .mapToObj(i -> Problem.of(ProblemKind.EMPTY_ID, at("a" + i % 7 + ".md", i, 1)))
                        .toList());

        assertThat(reported.told()).endsWith("""
            errors are in ./site/a0.md (4), ./site/a1.md (4), ./site/a2.md (4), ./site/a3.md (4), ./site/a4.md (4) and 2 more
            """);
        assertThat(reported.in(Format.TEXT, Lang.JA)).endsWith("、./site/a4.md（4 件）、ほか 2 ファイル\n");
    }

    @Test
    void aMistakeOfEveryPageDoesNotMakeAListLong() {
        assertThat(Reported.pages(50, ProblemKind.ALT_MISSING, ProblemKind.EMPTY_ID)
                        .told())
                .doesNotContain("errors are in");
    }

    @Test
    void theSameProblemInManyPagesIsToldOnce() {
        Reported reported = new Reported(
                Map.of("a0.html", "<img src=\"x\">"),
                Reported.pages(4, ProblemKind.ALT_MISSING).problems());

        assertThat(reported.told()).isEqualTo("""
            ./site/a0.html:1:1: error: the image x has no alternative text (alt) [alt-missing]
              <img src="x">
              ^
              also in 3 more files, e.g. ./site/a1.html, ./site/a2.html: probably written by a shared part of the page
            """);
        assertThat(reported.in(Format.TEXT, Lang.JA)).isEqualTo("""
            ./site/a0.html:1:1: エラー: 画像「x」に代替テキスト（alt）がありません [alt-missing]
              <img src="x">
              ^
              ほかの 3 ファイルにもあります（./site/a1.html、./site/a2.html など）。ページの共通部分によるものと思われます
            """);
    }

    @Test
    void whatStandsTwiceInAPageIsCountedByPlace() {
        Reported reported = Reported.pages(4, ProblemKind.ALT_MISSING)
                .and(Problem.of(ProblemKind.ALT_MISSING, at("a0.html", 2, 1), "x"));

        assertThat(reported.told()).isEqualTo("""
            ./site/a0.html:1:1: error: the image x has no alternative text (alt) [alt-missing]
              also in 3 more files (4 places), e.g. ./site/a1.html, ./site/a2.html: probably written by a shared part of the page
            """);
    }

    @Test
    void threePagesOrFourSourcesAreToldOneByOne() {
        Stream<Problem> sources = IntStream.range(0, 4)
                .mapToObj(i -> Problem.of(ProblemKind.MISSING_KEY, at("a" + i + ".md", 1, 1), "x"));
        Reported reported = Reported.pages(3, ProblemKind.ALT_MISSING).and(sources.toArray(Problem[]::new));

        assertThat(reported.told().lines()).hasSize(7).noneMatch(it -> it.contains("also in"));
    }

    @Test
    void ofOneKindAHundredAreToldAndTheRestIsCounted() {
        Reported reported = new Reported(
                        Map.of(),
                        IntStream.rangeClosed(1, 103)
                                .mapToObj(i -> Problem.of(ProblemKind.EMPTY_ID, at("b.html", i, 1)))
                                .toList())
                .and(Problem.of(ProblemKind.EMPTY_FILE, at("c.html", 1, 1)));

        assertThat(reported.told().lines().skip(99))
                .containsExactly(
                        "./site/b.html:100:1: error: the id is empty [empty-id]",
                        "./site/c.html:1:1: error: the file is empty (0 bytes) [empty-file]",
                        "3 more [empty-id] not shown here (--format json tells them all)",
                        "errors are in ./site/b.html (103), ./site/c.html (1)");
        assertThat(reported.in(Format.TEXT, Lang.JA)).contains("[empty-id] はほかに 3 件あります（--format json ですべて表示します）\n");
    }

    @Test
    void nothingWrongIsNothingPrinted() {
        assertThat(Reported.NOTHING.told()).isEmpty();
    }
}
