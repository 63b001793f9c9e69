/* The site that a new town begins with. */
package org.plancatalogue.starter;

import java.nio.file.Path;
import java.util.Optional;
import org.plancatalogue.build.Build;
import org.plancatalogue.build.BuildResult;
import org.plancatalogue.build.Progress;
import org.plancatalogue.build.Settings;
import org.plancatalogue.problem.Problem;

/** Writes the first texts into a folder and builds them with the templates of the repository. */
public final class StarterSite {
    private StarterSite() {}

    public static BuildResult in(Path folder) {
        Optional<Problem> failure = new Starter(NewTown.EXAMPLE, noTool(folder)).write(folder.resolve("town"));
        failure.ifPresent(it -> {
            throw new IllegalStateException(it.toString());
        });
        return Build.run(
                new Settings(folder.resolve("town/content"), Path.of("templates"), Optional.empty()), Progress.SILENT);
    }

    private static ToolCopy noTool(Path folder) {
        return new ToolCopy(folder.resolve("no-tool"), folder.resolve("no-tool/plan-catalogue.jar"));
    }
}
