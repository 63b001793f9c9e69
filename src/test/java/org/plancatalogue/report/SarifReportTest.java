/* Problems in SARIF, judged by the schema of the standard. */
package org.plancatalogue.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plancatalogue.report.Reported.at;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.problem.Repair;

class SarifReportTest {
    private static final Reported REPORTED = Reported.NOTHING.and(
            Problem.of(ProblemKind.UNKNOWN_KEY, at("plans/墨田 区.ja.md", 2, 3), "𠮷tel")
                    .relate(at("b.md", 4, 5))
                    .mend(new Repair(at("plans/墨田 区.ja.md", 2, 3), "𠮷tel", "title")),
            Problem.of(ProblemKind.HEADING_WITHOUT_ID, at("c.md", 8, 4), "Money")
                    .suggest(Optional.of("{#money}")),
            Problem.of(ProblemKind.HEADING_EMPTY, at("d.html", 1, 1)));

    @ParameterizedTest
    @EnumSource(Lang.class)
    void theLogFitsTheSchemaOfTheStandard(Lang lang) throws IOException {
        Problem[] all = Arrays.stream(ProblemKind.values())
                .map(it -> Problem.of(it, at("a.html", 1, 1), "x"))
                .toArray(Problem[]::new);

        assertThat(violations(REPORTED.in(Format.SARIF, lang))).isEmpty();
        assertThat(violations(REPORTED.and(all).in(Format.SARIF, lang))).isEmpty();
        assertThat(violations(Reported.NOTHING.in(Format.SARIF, lang))).isEmpty();
    }

    @Test
    void theSchemaWouldNoticeAMistake() throws IOException {
        assertThat(violations(REPORTED.in(Format.SARIF, Lang.EN).replace("\"uri\"", "\"url\"")))
                .isNotEmpty();
        assertThat(violations(REPORTED.in(Format.SARIF, Lang.EN).replace("\"error\"", "\"fatal\"")))
                .isNotEmpty();
    }

    @Test
    void theRunNamesItsToolItsLanguageAndHowItCountsColumns() throws JsonProcessingException {
        JsonNode run = log(REPORTED, Lang.JA).at("/runs/0");

        assertThat(run.at("/tool/driver/name").asText()).isEqualTo("Plan Catalogue");
        assertThat(run.path("language").asText()).isEqualTo("ja");
        assertThat(run.path("columnKind").asText()).isEqualTo("unicodeCodePoints");
    }

    @Test
    void aRuleStandsForEveryKindThatWasFound() throws JsonProcessingException {
        JsonNode rules = log(REPORTED, Lang.EN).at("/runs/0/tool/driver/rules");

        assertThat(rules.findValuesAsText("id")).containsExactly("unknown-key", "heading-without-id", "heading-empty");
        assertThat(rules.at("/0/shortDescription/text").asText()).isEqualTo("there is no key \"…\"");
        assertThat(rules.findValuesAsText("level")).containsExactly("error", "error", "warning");
    }

    @Test
    void aResultNamesItsRuleItsPlaceAndTheRelatedPlace() throws JsonProcessingException {
        assertThat(result(0).toPrettyString()).isEqualTo("""
            {
              "ruleId" : "heading-without-id",
              "ruleIndex" : 1,
              "level" : "error",
              "message" : {
                "text" : "the heading \\"Money\\" has no id\\nwrite instead: {{#money}}"
              },
              "locations" : [ {
                "physicalLocation" : {
                  "artifactLocation" : {
                    "uri" : "site/c.md"
                  },
                  "region" : {
                    "startLine" : 8,
                    "startColumn" : 4
                  }
                }
              } ]
            }""");
        assertThat(result(2).at("/relatedLocations/0/physicalLocation").toString())
                .isEqualTo(
                        "{\"artifactLocation\":{\"uri\":\"site/b.md\"},\"region\":{\"startLine\":4,\"startColumn\":5}}");
    }

    @Test
    void aRepairIsAFixWhoseColumnsCountCharacters() throws JsonProcessingException {
        assertThat(result(2).path("fixes").toPrettyString()).isEqualTo("""
            [ {
              "artifactChanges" : [ {
                "artifactLocation" : {
                  "uri" : "site/plans/%E5%A2%A8%E7%94%B0%20%E5%8C%BA.ja.md"
                },
                "replacements" : [ {
                  "deletedRegion" : {
                    "startLine" : 2,
                    "startColumn" : 3,
                    "endColumn" : 7
                  },
                  "insertedContent" : {
                    "text" : "title"
                  }
                } ]
              } ]
            } ]""");
    }

    private static JsonNode result(int index) throws JsonProcessingException {
        return log(REPORTED, Lang.EN).at("/runs/0/results/" + index);
    }

    private static JsonNode log(Reported reported, Lang lang) throws JsonProcessingException {
        return new JsonMapper().readTree(reported.in(Format.SARIF, lang));
    }

    private static Iterable<?> violations(String log) throws IOException {
        try (InputStream schema =
                Objects.requireNonNull(SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"))) {
            JsonSchema standard = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                    .getSchema(
                            schema,
                            SchemaValidatorsConfig.builder()
                                    .formatAssertionsEnabled(true)
                                    .build());
            return standard.validate(log, InputFormat.JSON);
        }
    }
}
