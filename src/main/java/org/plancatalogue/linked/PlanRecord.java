/* The record of a plan in the words of schema.org. */
package org.plancatalogue.linked;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.plancatalogue.lang.Lang;

/**
 * What the catalogue says of a plan, a part of its data ({@code CreativeWork}). Nothing here is a service that could be
 * asked for: the years are over, and the type says so by being a work.
 *
 * @param years first and last day as ISO 8601 writes an interval
 * @param source the document from which the record was made
 * @param whole the id of the data of which it is a part
 */
public record PlanRecord(
        String id, Lang lang, String name, String description, String years, Area area, String source, String whole)
        implements Subject {
    @Override
    public void describe(ObjectNode thing) {
        thing.put("@type", "CreativeWork")
                .put("@id", id)
                .put("name", name)
                .put("inLanguage", lang.tag())
                .put("description", description)
                .put("temporalCoverage", years);
        area.describe(thing.putObject("spatialCoverage"));
        thing.putObject("isBasedOn").put("@type", "CreativeWork").put("name", source);
        thing.putObject("isPartOf").put("@id", whole);
    }
}
