/* The options that name the folders a build reads. */
package org.plancatalogue.cli.option;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** {@code --content} and {@code --templates}. */
public final class Folders {
    @Option(
            names = "--content",
            paramLabel = "DIR",
            defaultValue = "content",
            description = {"the folder of sources (default: ${DEFAULT-VALUE})", "コンテンツのフォルダー（省くと ${DEFAULT-VALUE}）"})
    private Path content = Path.of("content");

    @Option(
            names = "--templates",
            paramLabel = "DIR",
            description = {
                "the folder of templates (default: templates, or the tool's own where there is none)",
                "ひな形のフォルダー（省くと templates、なければ道具のもの）"
            })
    private Optional<Path> templates = Optional.empty();

    public Path content() {
        return content;
    }

    public Path templates() {
        return templates.orElseGet(() -> Home.here().templates(Path.of("")));
    }

    /** Both, of which nothing may be written over. */
    public List<Path> all() {
        return List.of(content, templates());
    }
}
