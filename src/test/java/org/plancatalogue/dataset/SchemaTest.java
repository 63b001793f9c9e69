/* The JSON of the catalogue against its schema, as another program's validator sees it. */
package org.plancatalogue.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plancatalogue.RealSite;
import org.plancatalogue.World;
import org.plancatalogue.build.BuildResult;

class SchemaTest {
    private static final String CATALOGUE = "catalogue.json";
    private static final String SCHEMA = "catalogue.schema.json";

    @Test
    void theCatalogueIsOfTheShapeItNames() {
        JsonNode schema = Read.json(RealSite.BUILT, SCHEMA);

        assertThat(violations(RealSite.BUILT, Read.text(RealSite.BUILT, CATALOGUE)))
                .isEmpty();
        assertThat(schema.path("$schema").asText()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(schema.path("$id"))
                .isEqualTo(Read.json(RealSite.BUILT, CATALOGUE).path("$schema"));
    }

    @Test
    void theSchemaItselfIsOne() {
        String meta = "https://json-schema.org/draft/2020-12/schema";
        JsonSchema schemas =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(java.net.URI.create(meta));

        assertThat(schemas.validate(Read.text(RealSite.BUILT, SCHEMA), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "a code that lost its quotes       ! \"131075\",              ! 131075,",
                "a code that lost a digit          ! \"code\" : \"131075\"    ! \"code\" : \"13107\"",
                "a field of another name           ! \"reading\" :            ! \"yomi\" :",
                "a kind that there is not          ! \"special-ward\"         ! \"ward\"",
                "a basis that there is not         ! \"inferred\"             ! \"guessed\"",
                "a day of another form             ! \"2019-04-01\"           ! \"April 2019\"",
                "a flag that is a text             ! \"open\" : true          ! \"open\" : \"true\"",
                "another version of the shape      ! \"format\" : \"1.        ! \"format\" : \"9.",
                "an address that is none           ! \"https://plan-catalogue.example/ja/\" ! \"not an address\""
            })
    void theSchemaRefuses(String what, String right, String wrong) {
        String text = Read.text(RealSite.BUILT, CATALOGUE);

        assertThat(text).contains(right);
        assertThat(violations(RealSite.BUILT, text.replace(right, wrong)))
                .as(what)
                .isNotEmpty();
    }

    @Test
    void whatIsNotTranslatedIsNullAndStillOfTheShape(@TempDir Path folder) {
        BuildResult built = World.small()
                .with("=== content/glossary/cluster.en.md ===\n(removed)\n=== content/plans/mihon.en.md ===\n(removed)")
                .build(folder);
        JsonNode catalogue = Read.json(built, CATALOGUE);

        assertThat(violations(built, Read.text(built, CATALOGUE))).isEmpty();
        assertThat(catalogue.at("/plans/0/title/en").isNull()).isTrue();
        assertThat(catalogue.at("/initiatives/0/name/en").isNull()).isTrue();
        assertThat(catalogue.at("/initiatives/0/name/ja").asText()).isEqualTo("創業支援事業");
        assertThat(catalogue.at("/initiatives/0/translation").asText()).isEqualTo("missing");
        assertThat(catalogue.at("/initiatives/0/contents/en")).isEmpty();
        assertThat(catalogue.at("/version").isNull()).isTrue();
        assertThat(Read.csv(built, "initiatives.csv").get(0)).containsEntry("name_en", "");
    }

    @Test
    void contentsAreTheItemsOfTheListAndNoNote(@TempDir Path folder) {
        JsonNode first = Read.json(World.small().build(folder), CATALOGUE).at("/initiatives/0/contents");

        assertThat(first.toString())
                .isEqualTo(
                        "{\"ja\":[\"空き店舗への補助\",\"集積づくり\"],\"en\":[\"Subsidies for vacant shops\",\"Making clusters\"]}");
    }

    private static Iterable<?> violations(BuildResult built, String json) {
        SchemaValidatorsConfig strict =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Read.text(built, SCHEMA), strict);
        return schema.validate(json, InputFormat.JSON);
    }
}
