/* How paths are shown to the person at the terminal. */
package org.plancatalogue.cli.option;

import java.nio.file.Path;
import org.plancatalogue.problem.Place;

/** Puts the folder in front of a file's path, as it was given, so that an editor can open it from the terminal. */
public record Shown(Path content, Path templates, Path out) {
    public String path(String file) {
        String path = Place.startOf(file).sitePath().orElse(file);
        boolean template = file.matches(".*\\.(ftlh|css|properties|svg)");
        Path folder = !path.equals(file) ? out : template ? templates : content;
        return folder.resolve(path).toString().replace('\\', '/');
    }
}
