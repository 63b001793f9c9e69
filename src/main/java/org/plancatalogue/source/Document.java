/** A Markdown file split at its fences. */
package org.plancatalogue.source;

import java.util.List;
import org.plancatalogue.problem.Problems;
import org.plancatalogue.problem.SourceText;

/**
 * A Markdown file: its front matter, and where its body begins.
 *
 * @param meta the front matter between the {@code ---} lines; after a problem what could be read of it
 * @param bodyStart the offset of the first character behind the closing line
 */
public record Document(SourceText file, Mapping meta, int bodyStart) {
    public static Document read(SourceText file, Problems problems) {
        return new Document(file, new Mapping(List.of(), file.at(0), false), 0);
    }
}
