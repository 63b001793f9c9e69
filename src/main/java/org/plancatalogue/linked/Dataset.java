/* The catalogue as data in the words of schema.org. */
package org.plancatalogue.linked;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.plancatalogue.lang.Lang;

/**
 * All that the catalogue holds ({@code Dataset}), with the files in which it can be taken along.
 *
 * @param address of the page that tells of it
 * @param years the first and the last day of all plans as ISO 8601 writes an interval; empty without plans
 */
public record Dataset(
        String id,
        String name,
        String description,
        String address,
        Optional<Edition> edition,
        String years,
        List<Area> areas,
        String source,
        String licence,
        List<Download> downloads)
        implements Subject {
    public Dataset {
        areas = List.copyOf(areas);
        downloads = List.copyOf(downloads);
    }

    @Override
    public void describe(ObjectNode thing) {
        thing.put("@type", "Dataset")
                .put("@id", id)
                .put("name", name)
                .put("description", description)
                .put("url", address);
        ArrayNode languages = thing.putArray("inLanguage");
        Arrays.stream(Lang.values()).map(Lang::tag).forEach(languages::add);
        thing.put("license", licence).put("isAccessibleForFree", true);
        edition.ifPresent(it -> thing.put("version", it.version()).put("datePublished", it.day()));
        if (!years.isEmpty()) {
            thing.put("temporalCoverage", years);
        }
        ArrayNode places = thing.putArray("spatialCoverage");
        areas.forEach(it -> it.describe(places.addObject()));
        thing.putObject("isBasedOn").put("@type", "CreativeWork").put("name", source);
        if (!downloads.isEmpty()) {
            ArrayNode files = thing.putArray("distribution");
            downloads.forEach(it -> it.describe(files.addObject()));
        }
    }

    /** Which of the versions that were published this is, and its day as ISO 8601 writes it. */
    public record Edition(String version, String day) {}

    /**
     * A file to be taken along ({@code DataDownload}).
     *
     * @param type its media type
     */
    public record Download(String address, String type, String name, String description) {
        void describe(ObjectNode thing) {
            thing.put("@type", "DataDownload")
                    .put("name", name)
                    .put("description", description)
                    .put("contentUrl", address)
                    .put("encodingFormat", type);
        }
    }
}
