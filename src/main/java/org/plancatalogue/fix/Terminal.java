/* The terminal that a person may sit at. */
package org.plancatalogue.fix;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Where answers come from.
 *
 * @param out where questions are asked
 * @param answers whether somebody can be asked
 * @param colours whether colours are shown
 */
public record Terminal(BufferedReader in, PrintWriter out, boolean answers, boolean colours) {
    private static final Set<String> YES = Set.of("y", "yes", "はい");

    /** The launcher says which streams are a terminal; Java 17 cannot tell that of one stream alone. */
    public static Terminal ofLauncher() {
        boolean out = Boolean.getBoolean("catalogue.terminal.out");
        return new Terminal(
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)),
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                out && Boolean.getBoolean("catalogue.terminal.in"),
                out && System.getenv("NO_COLOR") == null);
    }

    /** The same terminal for a command that prints elsewhere, and that may not be asking anything. */
    public Terminal on(PrintWriter printed, boolean asking, boolean coloured) {
        return new Terminal(in, printed, answers && asking, coloured);
    }

    /** Asks a question and waits for the answer; no answer is a no. */
    public boolean agrees(String question) {
        out.print(question + " [y/N] ");
        out.flush();
        try {
            String answer = Optional.ofNullable(in.readLine()).orElse("");
            return YES.contains(answer.strip().toLowerCase(Locale.ROOT));
        } catch (IOException e) {
            throw new UncheckedIOException("the answer cannot be read", e);
        }
    }

    /** A line of a unified diff, coloured as is usual. */
    public String coloured(String line) {
        String colour = line.startsWith("---") || line.startsWith("+++")
                ? "1"
                : line.startsWith("-") ? "31" : line.startsWith("+") ? "32" : line.startsWith("@@") ? "36" : "";
        return colours && !colour.isEmpty() ? "\033[" + colour + "m" + line + "\033[m" : line;
    }
}
