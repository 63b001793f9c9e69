/* The folder of the tool itself. */
package org.plancatalogue.cli.option;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the launcher found the tool: a release, the folder {@code tool} of a town, or the sources. It holds the
 * templates that are used where there are no others.
 */
public record Home(Path folder) {
    private static final String TEMPLATES = "templates";

    /** The launcher tells; without one the tool is where it is run, as in an editor. */
    public static Home here() {
        return new Home(Path.of(System.getProperty("catalogue.home", ".")));
    }

    /** The templates of the folder where one is, else the tool's own; the former where there are none at all. */
    Path templates(Path where) {
        Path own = where.resolve(TEMPLATES).normalize();
        Path ours = folder.resolve(TEMPLATES);
        return Files.isDirectory(own) || !Files.isDirectory(ours) ? own : ours;
    }

    /** The jar, beside which its libraries lie; empty where the classes are run as they are. */
    public Optional<Path> jar() {
        return Stream.of("plan-catalogue.jar", "target/plan-catalogue.jar")
                .map(folder::resolve)
                .filter(Files::isRegularFile)
                .findFirst();
    }
}
