/* What a maintainer reads in the terminal while they write. */
package org.plancatalogue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plancatalogue.World;

class ServeCommandTest {
    private static final String PLAN = "content/plans/mihon.ja.md";
    private static final int TRIES = 3000;

    private final StringWriter printed = new StringWriter();
    private final PrintWriter both = new PrintWriter(printed, true);
    private final List<Thread> threads = new ArrayList<>();

    @TempDir
    private Path folder = Path.of("");

    @AfterEach
    void stop() throws InterruptedException {
        for (Thread thread : threads) {
            thread.interrupt();
            thread.join();
        }
    }

    @Test
    void eachChangeIsALineAndEachMistakeIsToldOnce() throws Exception {
        World.small().writeTo(folder);
        Path plan = folder.resolve(PLAN);
        String good = Files.readString(plan);
        serve("en", "0");
        await("stop with Ctrl+C");
        replace(plan, good.replace("[[cluster|", "[[nothing|"));
        await("1 error");
        replace(plan, good);
        await("ms  0 problems");
        assertThat(tidy()).isEqualTo("""
                the site is shown at http://localhost:PORT/plans/ (stop with Ctrl+C)
                ./content/plans/mihon.ja.md:34:5: error: the term "nothing" is not in the glossary [unknown-term]
                  - [[nothing|集積]]づくり
                      ^
                FILES  0 ms  1 error
                FILES  0 ms  0 problems
                """);
    }

    @Test
    void aPortInUseIsToldInTheLanguageOfTheMaintainer() throws Exception {
        World.small().writeTo(folder);
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(taken.getLocalPort());
            serve("ja", port);
            await("Ctrl+C");
            assertThat(tidy().replace(port, "WANTED")).isEqualTo("""
                    ポート WANTED は使用中なので、別のポートにしました
                    http://localhost:PORT/plans/ で表示しています（Ctrl+C で終わります）
                    """);
        }
    }

    @Test
    void whatIsNoPortIsWrongUse() {
        Session session = Session.run(folder, "serve", "--port", "eighty", "--lang", "en");
        assertThat(session.exit()).isEqualTo(2);
        assertThat(session.err()).contains("--port").contains("eighty");
    }

    /** In one step, so that nobody can see half of it. */
    private void replace(Path file, String text) throws IOException {
        Path draft = Files.writeString(folder.resolve("draft"), text);
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private void serve(String lang, String port) {
        Thread thread = new Thread(() -> Main.run(
                Session.PLAIN, both, both, "serve", "--content", folder + "/content", "--port", port, "--lang", lang));
        thread.start();
        threads.add(thread);
    }

    private void await(String text) throws InterruptedException {
        for (int i = 0; i < TRIES && !printed.toString().contains(text); i++) {
            Thread.sleep(20);
        }
        assertThat(printed.toString()).contains(text);
    }

    private String tidy() {
        return printed.toString()
                .replace(folder.toString(), ".")
                .replaceAll("localhost:\\d+", "localhost:PORT")
                .replaceAll("(?m)^.*  \\d+ ms  ", "FILES  0 ms  ")
                // A slow machine can tell one save in two parts.
                .replaceAll("(?m)(^FILES.*\n)\\1+", "$1");
    }
}
