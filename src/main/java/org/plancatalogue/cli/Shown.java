/* How paths are shown to the person at the terminal. */
package org.plancatalogue.cli;

import java.nio.file.Path;

/** Puts the folder in front of a file's path, as it was given, so that an editor can open it from the terminal. */
record Shown(Path content, Path templates, Path out) {
    String path(String file) {
        Path folder = file.matches(".*\\.(ftlh|css|properties)")
                ? templates
                : file.matches(".*\\.(html|xml|txt)") ? out : content;
        return folder.resolve(file).toString().replace('\\', '/');
    }
}
