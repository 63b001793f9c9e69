/* Problems as annotations of a GitHub workflow. */
package org.plancatalogue.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plancatalogue.report.Reported.at;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.ProblemKind;

class GithubReportTest {
    @Test
    void everyProblemIsOneCommand() {
        Reported reported = Reported.NOTHING.and(
                Problem.of(ProblemKind.UNKNOWN_KEY, at("a.md", 2, 1), "titel").suggest(Optional.of("title")),
                Problem.of(ProblemKind.HEADING_EMPTY, at("b.html", 3, 5)));

        assertThat(reported.in(Format.GITHUB, Lang.EN)).isEqualTo("""
            ::error file=./site/a.md,line=2,col=1,title=unknown-key::there is no key "titel"%0Awrite instead: title
            ::warning file=./site/b.html,line=3,col=5,title=heading-empty::the heading is empty
            """);
        assertThat(reported.in(Format.GITHUB, Lang.JA)).startsWith("""
            ::error file=./site/a.md,line=2,col=1,title=unknown-key::キー「titel」はありません%0A正しくは: title
            """);
    }

    @Test
    void whatWouldEndTheCommandIsEscaped() {
        Reported reported = Reported.NOTHING.and(
                Problem.of(ProblemKind.DEAD_LINK, at("100%,a:b.html", 1, 1), "x%20y,z::\r\n::error::no"));

        assertThat(reported.in(Format.GITHUB, Lang.EN)).isEqualTo("""
            ::error file=./site/100%25%2Ca%3Ab.html,line=1,col=1,title=dead-link::the link "x%2520y,z::%0D%0A::error::no" leads to no page
            """);
    }

    @Test
    void nothingWrongIsNothingPrinted() {
        assertThat(Reported.NOTHING.in(Format.GITHUB, Lang.EN)).isEmpty();
    }
}
