/* The real catalogue, built once for the tests that look at it. */
package org.plancatalogue;

import java.nio.file.Path;
import java.util.Optional;
import org.plancatalogue.build.Build;
import org.plancatalogue.build.BuildResult;
import org.plancatalogue.build.Progress;
import org.plancatalogue.build.Settings;

/** What {@code ./catalogue build} makes of the repository. */
public final class RealSite {
    public static final BuildResult BUILT =
            Build.run(new Settings(Path.of("content"), Path.of("templates"), Optional.empty()), Progress.SILENT);

    private RealSite() {}
}
