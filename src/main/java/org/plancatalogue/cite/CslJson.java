/* A work as CSL-JSON. */
package org.plancatalogue.cite;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes an item of type {@code webpage} (Citation Style Language 1.0.2, {@code csl-data.json}). */
public final class CslJson {
    private static final JsonMapper JSON = new JsonMapper();

    private CslJson() {}

    /** A list of one item, which is what reference managers import. */
    public static String of(Work work) {
        ObjectNode item = JSON.createObjectNode()
                .put("id", work.key())
                .put("type", "webpage")
                .put("title", work.title())
                .put("container-title", work.catalogue());
        work.version().ifPresent(it -> {
            item.put("version", it.number());
            item.putObject("issued")
                    .putArray("date-parts")
                    .addArray()
                    .add(it.date().getYear())
                    .add(it.date().getMonthValue())
                    .add(it.date().getDayOfMonth());
        });
        work.record().ifPresent(it -> item.put("number", it));
        item.put("note", work.note()).put("language", work.lang().tag()).put("URL", work.address());
        try {
            return JSON.writeValueAsString(JSON.createArrayNode().add(item));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of texts can be written", e);
        }
    }
}
