/* The progress of a build, on one line of the terminal. */
package org.plancatalogue.cli.option;

import java.io.PrintWriter;
import java.util.Locale;
import org.plancatalogue.build.Build;
import org.plancatalogue.build.BuildResult;
import org.plancatalogue.build.Progress;
import org.plancatalogue.build.Settings;

/** Rewrites one line while the build goes on; in a pipe it writes nothing. */
public final class Counter implements Progress {
    private final PrintWriter out;
    private final boolean terminal;

    private Counter(PrintWriter out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    /** Builds, and shows how far it is where progress is to be shown. */
    public static BuildResult build(Settings settings, PrintWriter err, boolean shown) {
        Counter counter = new Counter(err, shown);
        BuildResult result = Build.run(settings, counter);
        counter.clear();
        return result;
    }

    @Override
    public void at(Stage stage, int done, int total) {
        if (terminal) {
            out.print("\r\033[K" + stage.name().toLowerCase(Locale.ROOT) + " " + done + "/" + total);
            out.flush();
        }
    }

    private void clear() {
        if (terminal) {
            out.print("\r\033[K");
            out.flush();
        }
    }
}
