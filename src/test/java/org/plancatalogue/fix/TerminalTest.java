/* Colours and answers at the terminal. */
package org.plancatalogue.fix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.Writer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTest {
    @ParameterizedTest
    @CsvSource({"-old, 31", "+new, 32", "'@@ -1 +1 @@', 36", "--- a.md, 1", "+++ a.md, 1"})
    void aDiffIsColouredOnATerminalOnly(String line, String colour) {
        assertThat(terminal(true).coloured(line)).isEqualTo("\033[" + colour + "m" + line + "\033[m");
        assertThat(terminal(false).coloured(line)).isEqualTo(line);
        assertThat(terminal(true).coloured(" " + line)).isEqualTo(" " + line);
    }

    private static Terminal terminal(boolean colours) {
        return new Terminal(
                new BufferedReader(new StringReader("")), new PrintWriter(Writer.nullWriter()), true, colours);
    }
}
