/* Writes the sample pages into a folder, to look at them. */
package org.plancatalogue.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.Problems;
import org.plancatalogue.web.SiteFile;

/** Takes the target folder as its argument; the templates are those of the working directory. */
final class RenderSamples {
    private RenderSamples() {}

    public static void main(String[] arguments) throws IOException {
        Problems problems = new Problems();
        Renderer renderer = Renderer.open(Path.of("templates"), problems);
        List<SiteFile> files = Stream.concat(
                        renderer.render(SamplePages.all(), made -> {}).stream(), renderer.assets().stream())
                .toList();
        for (SiteFile file : files) {
            Path target = Path.of(arguments[0]).resolve(file.path().value());
            Files.createDirectories(target.getParent());
            Files.write(target, file.bytes());
        }
        for (Problem problem : problems.all()) {
            System.out.println(problem.place() + ": " + problem.message(org.plancatalogue.lang.Lang.EN));
        }
    }
}
