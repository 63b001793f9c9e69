/* Copies the tool into a town's folder. */
package org.plancatalogue.starter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder {@code tool} is an unpacked release; the launchers stand beside it too, and what helps editors.
 *
 * @param home the folder with the templates and, above it in a town's own folder, or in it, the launchers
 * @param jar beside which the libraries lie in {@code lib}
 */
public record ToolCopy(Path home, Path jar) {
    private static final List<String> LAUNCHERS = List.of("catalogue", "catalogue.cmd");
    private static final List<String> RELEASED = List.of("templates", ".vscode", "LICENSE", "THIRD-PARTY.txt");

    void into(Path town) throws IOException {
        Path tool = town.resolve("tool");
        Files.createDirectories(tool);
        copy(jar, tool.resolve("plan-catalogue.jar"));
        copy(jar.resolveSibling("lib"), tool.resolve("lib"));
        for (String name : RELEASED) {
            copy(home.resolve(name), tool.resolve(name));
        }
        for (String name : LAUNCHERS) {
            copy(home.resolve(name), tool.resolve(name));
            copy(home.resolve(name), town.resolve(name));
        }
        copy(home.resolve(".vscode"), town.resolve(".vscode"));
    }

    /** A file, or a folder with all in it; what is not there is left out. */
    private static void copy(Path from, Path to) throws IOException {
        if (!Files.exists(from)) {
            return;
        }
        try (Stream<Path> all = Files.walk(from)) {
            all.forEach(it -> {
                try {
                    Path target = to.resolve(from.relativize(it).toString());
                    if (Files.isDirectory(it)) {
                        Files.createDirectories(target);
                    } else {
                        Files.copy(it, target, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
