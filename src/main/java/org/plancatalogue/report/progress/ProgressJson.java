/* The state of translations for other programs. */
package org.plancatalogue.report.progress;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.plancatalogue.catalogue.translation.Completeness;
import org.plancatalogue.catalogue.translation.Part;
import org.plancatalogue.catalogue.translation.Progress;

/**
 * Writes JSON: the counts of the whole and, for each document and language, its counts and the state of each part.
 *
 * <p>Example: {@code {"total": 2, "current": 1, …, "documents": [{"document": "plans/sumida", "lang": "en", …,
 * "parts": [{"part": "s1", "state": "stale", "accepted": true, "declared": false}]}]}}
 */
public final class ProgressJson {
    private static final JsonMapper JSON = new JsonMapper();

    private ProgressJson() {}

    public static String of(List<Progress> progress) {
        ObjectNode root = JSON.createObjectNode();
        counts(root, Completeness.of(progress));
        for (Progress document : progress) {
            ObjectNode node = root.withArrayProperty("documents").addObject();
            node.put("document", document.document())
                    .put("lang", document.lang().tag());
            counts(node, Completeness.of(List.of(document)));
            for (Part part : document.parts()) {
                node.withArrayProperty("parts")
                        .addObject()
                        .put("part", part.name())
                        .put("state", part.state().key())
                        .put("accepted", part.accepted())
                        .put("declared", part.meant());
            }
        }
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of texts and numbers can be written", e);
        }
    }

    private static void counts(ObjectNode node, Completeness counts) {
        node.put("total", counts.total())
                .put("current", counts.current())
                .put("stale", counts.stale())
                .put("missing", counts.missing())
                .put("extra", counts.extra())
                .put("percent", counts.percent());
    }
}
