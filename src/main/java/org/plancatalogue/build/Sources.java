/* The texts a build was made from. */
package org.plancatalogue.build;

import java.util.Optional;
import org.plancatalogue.problem.SourceText;
import org.plancatalogue.render.Renderer;
import org.plancatalogue.source.SourceTree;

/** The content and the templates as they were read, from which an excerpt is shown beside a problem. */
public record Sources(SourceTree content, Optional<Renderer> templates) {
    static Sources of(SourceTree content) {
        return new Sources(content, Optional.empty());
    }

    static Sources of(SourceTree content, Renderer templates) {
        return new Sources(content, Optional.of(templates));
    }

    /** The text of a file, by its path from the content or template folder. */
    public Optional<SourceText> text(String path) {
        return content.text(path).or(() -> templates.flatMap(it -> it.text(path)));
    }
}
