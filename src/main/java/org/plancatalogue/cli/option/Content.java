/* The option that names the content. */
package org.plancatalogue.cli.option;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** {@code --content}, for commands that make no pages. */
public final class Content {
    @Option(
            names = "--content",
            paramLabel = "DIR",
            defaultValue = "content",
            description = {"the folder of sources (default: ${DEFAULT-VALUE})", "コンテンツのフォルダー（省くと ${DEFAULT-VALUE}）"})
    private Path folder = Path.of("content");

    public Path folder() {
        return folder;
    }

    /** A file's path as an editor can open it from the terminal. */
    public String shown(String file) {
        return folder.resolve(file).toString().replace('\\', '/');
    }
}
