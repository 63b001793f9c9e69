/* The entry of the tool. */
package org.plancatalogue.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.plancatalogue.cli.option.Surroundings;

/** Reads the arguments, runs the command they name, and ends with its exit code. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        PrintWriter out = utf8(FileDescriptor.out);
        PrintWriter err = utf8(FileDescriptor.err);
        int exit = run(Surroundings.ofProcess(), out, err, arguments);
        out.flush();
        err.flush();
        System.exit(exit);
    }

    /** Runs a command and gives its exit code: 0 fine, 1 problems, 2 wrong use. */
    static int run(Surroundings surroundings, PrintWriter out, PrintWriter err, String... arguments) {
        return Commands.in(surroundings).setOut(out).setErr(err).execute(arguments);
    }

    /** The console in UTF-8, whatever the system's default: the messages are Japanese as often as English. */
    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(
                new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8),
                true,
                StandardCharsets.UTF_8);
    }
}
