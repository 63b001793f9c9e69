/* The files of data of a built site, read by other programs' parsers. */
package org.plancatalogue.dataset;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.plancatalogue.build.BuildResult;

/** What {@code data/} of a site holds. */
public final class Read {
    private static final String MARK = "\uFEFF";

    private Read() {}

    public static String text(BuildResult built, String name) {
        return built.files().stream()
                .filter(it -> it.path().value().equals("data/" + name))
                .findFirst()
                .orElseThrow()
                .text();
    }

    public static JsonNode json(BuildResult built, String name) {
        try {
            return new JsonMapper().readTree(text(built, name));
        } catch (JsonProcessingException e) {
            throw new AssertionError(name + " is no JSON", e);
        }
    }

    public static List<Map<String, String>> csv(BuildResult built, String name) {
        return rows(text(built, name));
    }

    /** The rows by the names of their columns; a row that has other cells than the header is refused. */
    static List<Map<String, String>> rows(String text) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder()
                .allowExtraFields(false)
                .allowMissingFields(false)
                .ofNamedCsvRecord(text.substring(MARK.length()))) {
            return reader.stream().map(NamedCsvRecord::getFieldsAsMap).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
