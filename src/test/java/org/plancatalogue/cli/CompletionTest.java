/* What the shells complete, asked of the shells themselves. */
package org.plancatalogue.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plancatalogue.World;

class CompletionTest {
    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            bu                                  | build
            xliff ''                            | export import
            help xl                             | xliff
            build --o                           | --out
            build --format ''                   | text json sarif github
            build --format = s                  | sarif
            build --lang ''                     | ja en
            build --color n                     | never
            build --out co                      | content
            new ''                              | plan term article
            completion z                        | zsh
            explain dead-l                      | dead-link
            status plans/                       | plans/mihon
            accept plans/mi                     | plans/mihon
            accept --lang en plans/mi           | plans/mihon
            accept plans/mihon m                | m1 m1-1
            accept plans/mihon m1 _             | _front _lead
            translate glossary/v                | glossary/vacant-shop
            xliff export articles/a             | articles/about
            status --content other plans/       | plans/elsewhere
            --he                                | --help
            """)
    void bashCompletesWhatCanFollow(String words, String expected) throws IOException, InterruptedException {
        World.small().writeTo(folder);
        Tree.write(folder.resolve("other/plans/elsewhere.ja.md"), "");
        write("bash");

        String line = "source ./script; complete -p catalogue >/dev/null || exit 1; COMP_WORDS=(catalogue " + words
                + "); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _catalogue; echo ${COMPREPLY[*]}";

        assertThat(printed("bash", "-c", line)).isEqualTo(expected + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh", "fish"})
    void theShellReadsItsScript(String shell) throws IOException, InterruptedException {
        write(shell);

        assertThat(printed(shell, "-n", "./script")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            catalogue xliff ''                    | export import
            catalogue build --format ''           | text json sarif github
            catalogue accept plans/               | articles/about articles/how-to-read glossary/cluster
            catalogue accept plans/mihon ''       | _front _lead m1 m1-1
            catalogue accept plans/nothing ''     | _front _lead
            """)
    void zshCompletesTheSame(String words, String expected) throws IOException, InterruptedException {
        World.small().writeTo(folder);
        write("zsh");

        String line = "compdef() { : }; compadd() { shift; print -r -- $* }; source ./script; words=(" + words
                + "); CURRENT=${#words}; _catalogue";

        assertThat(printed("zsh", "-f", "-c", line)).startsWith(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            xliff ex                    | export
            build --templ               | --templates
            build --lang e              | en
            accept plans/               | plans/mihon
            accept plans/mihon m1-      | m1-1
            help bu                     | build
            """)
    void fishCompletesTheSame(String words, String expected) throws IOException, InterruptedException {
        World.small().writeTo(folder);
        write("fish");

        String line = "source ./script; complete -C 'catalogue " + words + "'";

        assertThat(printed("fish", "-c", line)).startsWith(expected);
    }

    @Test
    void fishIsToldWhatEverythingIsFor() {
        assertThat(Session.run(folder, "completion", "fish").out())
                .contains("complete -c catalogue -n '__fish_use_subcommand' -a 'init new serve build ")
                .contains("complete -c catalogue -n '__fish_seen_subcommand_from build' -l lang -x -a 'ja en' -d 'the"
                        + " language of messages (default: the system\\'s)'\n")
                .contains("-n '__fish_seen_subcommand_from xliff; and __fish_seen_subcommand_from export'");
    }

    @Test
    void anotherShellIsWrongUse() {
        Session session = Session.run(folder, "completion", "bsah");

        assertThat(session.err()).startsWith("the shell must be bash, zsh or fish, not bsah; did you mean bash?\n");
        assertThat(session.exit()).isEqualTo(2);
    }

    private void write(String shell) throws IOException {
        Session session = Session.run(folder, "completion", shell);
        assertThat(session.exit()).isZero();
        Files.writeString(folder.resolve("script"), session.out());
    }

    /** What a program prints, whichever the stream; where it is not installed the test is skipped. */
    private String printed(String... command) throws IOException, InterruptedException {
        boolean there = List.of(System.getenv("PATH").split(java.io.File.pathSeparator, -1)).stream()
                .anyMatch(it -> Files.isExecutable(Path.of(it, command[0])));
        assumeTrue(there, command[0] + " is not installed");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return text;
    }
}
