/* The DCAT record, as a reader of linked data sees it. */
package org.plancatalogue.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plancatalogue.RealSite;

class DcatTest {
    private static final String DCAT = "http://www.w3.org/ns/dcat#";
    private static final String DCT = "http://purl.org/dc/terms/";
    private static final String SITE = "https://plan-catalogue.example/";

    @Test
    void aCatalogueHoldsTwoDatasetsWithTheirFiles() throws JsonLdError {
        JsonObject catalogue = expanded();

        assertThat(types(catalogue)).containsExactly(DCAT + "Catalog");
        List<JsonObject> datasets = objects(catalogue, DCAT + "dataset");
        assertThat(datasets).hasSize(2).allSatisfy(it -> {
            assertThat(types(it)).containsExactly(DCAT + "Dataset");
            assertThat(languages(it, DCT + "title")).containsExactly("ja", "en");
            assertThat(languages(it, DCT + "description")).containsExactly("ja", "en");
            assertThat(objects(it, DCT + "publisher")).hasSize(1);
            assertThat(id(it, DCT + "license")).isEqualTo("https://creativecommons.org/licenses/by/4.0/");
            assertThat(value(it, DCT + "modified")).isEqualTo("2026-11-25");
        });
        assertThat(objects(datasets.get(0), DCAT + "distribution").stream().map(it -> it.getString("@id")))
                .containsExactly(SITE + "data/initiatives.csv", SITE + "data/catalogue.json");
        assertThat(objects(datasets.get(1), DCAT + "distribution").stream().map(it -> it.getString("@id")))
                .containsExactly(SITE + "data/glossary.csv");
    }

    @Test
    void thePlansHaveATimeAndPlaces() throws JsonLdError {
        JsonObject plans = objects(expanded(), DCAT + "dataset").get(0);
        JsonObject period = objects(plans, DCT + "temporal").get(0);

        assertThat(value(period, DCAT + "startDate")).isEqualTo("2019-04-01");
        assertThat(value(period, DCAT + "endDate")).isEqualTo("2022-03-31");
        assertThat(objects(plans, DCT + "spatial").stream().map(it -> value(it, DCT + "identifier")))
                .containsExactly("131075", "131181", "131199", "132055");
    }

    @Test
    void everyFileIsAsLargeAsTheRecordSays() throws JsonLdError {
        List<JsonObject> files = new ArrayList<>();
        objects(expanded(), DCAT + "dataset").forEach(it -> files.addAll(objects(it, DCAT + "distribution")));

        assertThat(files).hasSize(3).allSatisfy(it -> {
            String name = it.getString("@id").replace(SITE + "data/", "");
            byte[] bytes = Read.text(RealSite.BUILT, name).getBytes(StandardCharsets.UTF_8);
            assertThat(value(it, DCAT + "byteSize")).isEqualTo(String.valueOf(bytes.length));
            assertThat(id(it, DCAT + "downloadURL")).isEqualTo(it.getString("@id"));
            assertThat(id(it, DCAT + "mediaType"))
                    .isEqualTo("https://www.iana.org/assignments/media-types/"
                            + (name.endsWith("csv") ? "text/csv" : "application/json"));
        });
    }

    @Test
    void nothingOfTheRecordIsLostInReading() throws JsonLdError {
        String record = Read.text(RealSite.BUILT, "dcat.jsonld");

        assertThat(JsonLd.toRdf(document(record)).get().toList()).hasSizeGreaterThan(80);
        assertThat(JsonLd.expand(document(record)).get().toString()).doesNotContain("dct:", "dcat:", "spdx:", "foaf:");
    }

    private static JsonObject expanded() throws JsonLdError {
        return JsonLd.expand(document(Read.text(RealSite.BUILT, "dcat.jsonld")))
                .get()
                .getJsonObject(0);
    }

    private static JsonDocument document(String text) throws JsonLdError {
        return JsonDocument.of(new StringReader(text));
    }

    private static List<String> types(JsonObject node) {
        return node.getJsonArray("@type").stream()
                .map(it -> it.toString().replace("\"", ""))
                .toList();
    }

    private static List<JsonObject> objects(JsonObject node, String key) {
        JsonArray values = node.getJsonArray(key);
        assertThat(values).as(key).isNotNull();
        return values.getValuesAs(JsonObject.class);
    }

    private static List<String> languages(JsonObject node, String key) {
        return objects(node, key).stream().map(it -> it.getString("@language")).toList();
    }

    private static String value(JsonObject node, String key) {
        return objects(node, key).get(0).getString("@value");
    }

    private static String id(JsonObject node, String key) {
        return objects(node, key).get(0).getString("@id");
    }
}
