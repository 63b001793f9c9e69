/* Whoever reads the data can rely on its shape. */
package org.plancatalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.plancatalogue.dataset.Read;

/** The shape is frozen in {@code data/shape.txt}: its version, the path and types of every field, the columns of the tables. */
class DataShapeTest {
    private static final Path FROZEN = Path.of("src/test/resources/data/shape.txt");
    private static final List<String> SHEETS = List.of("initiatives.csv", "glossary.csv");

    @Test
    void theShapeChangesOnlyWithItsVersion() {
        String now = "format " + version() + "\n" + String.join("\n", shape()) + "\n";
        String was = World.read(FROZEN);
        assertThat(first(was).equals(first(now)) && !was.equals(now))
                .as(
                        "the shape of the data has changed, and its version has not. Raise Whole.FORMAT (a field more: the"
                                + " second figure; one gone, renamed or of another meaning: the first) and freeze the new shape:"
                                + " ./mvnw test -Dtest=DataShapeTest -Dgolden.rewrite=true. Now:\n%s",
                        now)
                .isFalse();
        Golden.assertApproved(FROZEN, now);
    }

    private static String first(String text) {
        return text.lines().findFirst().orElse("");
    }

    private static String version() {
        return Read.json(RealSite.BUILT, "catalogue.json").path("format").asText();
    }

    private static List<String> shape() {
        List<String> lines = new ArrayList<>();
        JsonNode schema = Read.json(RealSite.BUILT, "catalogue.schema.json");
        lines.addAll(fields("catalogue", schema));
        schema.path("$defs").properties().forEach(it -> lines.addAll(fields(it.getKey(), it.getValue())));
        for (String sheet : SHEETS) {
            String header = Read.text(RealSite.BUILT, sheet).lines().findFirst().orElseThrow();
            lines.add(sheet + " " + header.replaceAll("[\"\uFEFF]", "").replace(",", " "));
        }
        return lines;
    }

    /** One line a field: its path, its schema without the words, and whether it has to be there. */
    private static List<String> fields(String record, JsonNode schema) {
        List<String> lines = new ArrayList<>();
        TreeSet<String> required = new TreeSet<>();
        schema.path("required").forEach(it -> required.add(it.asText()));
        schema.path("properties").properties().forEach(it -> {
            ObjectNode form = it.getValue().deepCopy();
            form.remove("description");
            if (it.getKey().equals("format")) {
                form.remove("enum");
            }
            lines.add(record + "." + it.getKey() + " " + form + (required.contains(it.getKey()) ? "" : " optional"));
        });
        return lines;
    }
}
