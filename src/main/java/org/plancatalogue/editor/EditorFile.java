/* A file for editors. */
package org.plancatalogue.editor;

import java.util.ArrayList;
import java.util.List;
import org.plancatalogue.content.Content;
import org.plancatalogue.shape.FileShape;

/**
 * A file with its path from the folder in which an editor looks for its settings.
 *
 * <p>Example: {@code schemas/plan.schema.json}.
 */
public record EditorFile(String path, String text) {
    /** A schema for every kind of file of the content, and the snippets, with the ids that the content has. */
    public static List<EditorFile> all(Content content) {
        Known known = Known.of(content);
        List<EditorFile> files = new ArrayList<>();
        FileShape.all().forEach(it -> files.add(new EditorFile(schema(it.name()), new Schema(known).text(it))));
        files.add(new EditorFile(
                "plan-catalogue.code-snippets", Snippets.of(known).text()));
        return List.copyOf(files);
    }

    /** Where the schema of a kind of file lies. */
    public static String schema(String name) {
        return "schemas/" + name + ".schema.json";
    }
}
