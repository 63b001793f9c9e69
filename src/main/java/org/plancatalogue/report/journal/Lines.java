/* The journal that a person reads. */
package org.plancatalogue.report.journal;

import java.io.PrintWriter;
import org.plancatalogue.report.Format;
import org.plancatalogue.report.Told;

/**
 * Prints everything at once: news to one stream, failures to the other.
 *
 * @param quiet whether only what failed is told
 */
public record Lines(PrintWriter out, PrintWriter err, boolean quiet) implements Journal {
    @Override
    public void said(String line) {
        if (!quiet) {
            out.println(line);
        }
    }

    @Override
    public void left(String line) {
        out.println(line);
    }

    /** The news say it. */
    @Override
    public void wrote(String path) {}

    @Override
    public void failed(String why) {
        err.println(why);
    }

    @Override
    public void failed(String path, String why) {
        err.println(path + ": " + why);
    }

    @Override
    public void failed(String path, int line, String why) {
        err.println(path + ":" + line + ": " + why);
    }

    @Override
    public void problems(Told told) {
        Format.TEXT.print(told, err);
    }

    @Override
    public void end(int exit) {}
}
