/* The options that name the folders a build reads. */
package org.plancatalogue.cli.option;

import java.nio.file.Path;
import java.util.List;
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
            defaultValue = "templates",
            description = {"the folder of templates (default: ${DEFAULT-VALUE})", "ひな形のフォルダー（省くと ${DEFAULT-VALUE}）"})
    private Path templates = Path.of("templates");

    public Path content() {
        return content;
    }

    public Path templates() {
        return templates;
    }

    /** Both, of which nothing may be written over. */
    public List<Path> all() {
        return List.of(content, templates);
    }
}
