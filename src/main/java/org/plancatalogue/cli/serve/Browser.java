/* Opens the maintainer's browser. */
package org.plancatalogue.cli.serve;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Asks the system, as each system is asked. */
final class Browser {
    private Browser() {}

    /** Whether the system could be asked. */
    static boolean open(String address) {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        List<String> command = system.startsWith("windows")
                ? List.of("rundll32", "url.dll,FileProtocolHandler", address)
                : system.startsWith("mac") ? List.of("open", address) : List.of("xdg-open", address);
        try {
            new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
