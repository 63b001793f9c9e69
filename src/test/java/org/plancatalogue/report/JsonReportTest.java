/* Problems as one JSON object. */
package org.plancatalogue.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plancatalogue.report.Reported.at;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.ProblemKind;

class JsonReportTest {
    @Test
    void aProblemTellsEverythingThatIsKnown() {
        Reported reported = Reported.NOTHING.and(Problem.of(ProblemKind.DEAD_LINK, at("a.html", 2, 3), "あ\"\u0000")
                .suggest(Optional.of("い"))
                .relate(at("b.html", 4, 5)));

        assertThat(withoutHelp(reported, Lang.EN)).isEqualTo("""
            {
              "version" : 1,
              "summary" : {
                "errors" : 1,
                "warnings" : 0
              },
              "problems" : [ {
                "code" : "dead-link",
                "severity" : "error",
                "message" : "the link \\"あ\\"\\u0000\\" leads to no page",
                "path" : "./site/a.html",
                "line" : 2,
                "column" : 3,
                "arguments" : [ "あ\\"\\u0000" ],
                "related" : {
                  "path" : "./site/b.html",
                  "line" : 4,
                  "column" : 5
                },
                "suggestion" : "い",
                "help" : "…"
              } ]
            }
            """);
    }

    @Test
    void whatAProblemHasNotIsNull() {
        Reported reported = Reported.NOTHING.and(Problem.of(ProblemKind.HEADING_EMPTY, at("a.html", 2, 3)));

        assertThat(withoutHelp(reported, Lang.JA)).isEqualTo("""
            {
              "version" : 1,
              "summary" : {
                "errors" : 0,
                "warnings" : 1
              },
              "problems" : [ {
                "code" : "heading-empty",
                "severity" : "warning",
                "message" : "見出しが空です",
                "path" : "./site/a.html",
                "line" : 2,
                "column" : 3,
                "arguments" : [ ],
                "related" : null,
                "suggestion" : null,
                "help" : "…"
              } ]
            }
            """);
    }

    @Test
    void nothingWrongIsStillAnObject() {
        assertThat(Reported.NOTHING.in(Format.JSON, Lang.EN)).isEqualTo("""
            {
              "version" : 1,
              "summary" : {
                "errors" : 0,
                "warnings" : 0
              },
              "problems" : [ ]
            }
            """);
    }

    @Test
    void nothingIsGroupedOrLeftOut() throws JsonProcessingException {
        JsonNode object = new JsonMapper()
                .readTree(Reported.pages(250, ProblemKind.ALT_MISSING, ProblemKind.EMPTY_ID)
                        .in(Format.JSON, Lang.EN));

        assertThat(object.path("problems")).hasSize(500);
        assertThat(object.at("/summary/errors").asInt()).isEqualTo(500);
    }

    @Test
    void helpIsWhatToDoAboutTheKind() throws JsonProcessingException {
        Reported reported = Reported.NOTHING.and(Problem.of(ProblemKind.HEADING_EMPTY, at("a.html", 2, 3)));
        JsonNode object = new JsonMapper().readTree(reported.in(Format.JSON, Lang.EN));

        assertThat(Optional.ofNullable(object.at("/problems/0/help").textValue()))
                .isEqualTo(new Explanation(ProblemKind.HEADING_EMPTY, Lang.EN).fix());
    }

    /** The texts of help change more often than the form they are told in. */
    private static String withoutHelp(Reported reported, Lang lang) {
        return reported.in(Format.JSON, lang)
                .replaceAll("\"help\" : (?:null|\"(?:\\\\.|[^\"\\\\])*\")", "\"help\" : \"…\"");
    }
}
