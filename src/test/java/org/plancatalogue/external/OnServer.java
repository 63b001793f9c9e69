/* What the tests of the external check begin with. */
package org.plancatalogue.external;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A server, time that passes only when somebody waits, and nothing remembered. */
abstract class OnServer {
    final Time time = new Time();
    Server server;

    @TempDir
    Path folder;

    @BeforeEach
    void open() throws IOException {
        server = new Server();
    }

    @AfterEach
    void close() {
        server.close();
    }

    Path cache() {
        return folder.resolve("external.json");
    }

    Checked check() {
        return new Checked(cache(), time);
    }

    /** Checks paths of the server, and gives what is told with its address left out. */
    List<String> run(String... paths) throws InterruptedException {
        return run(check(), paths);
    }

    List<String> run(Checked check, String... paths) throws InterruptedException {
        return check.run(List.of(paths).stream().map(server::url).toArray(String[]::new)).stream()
                .map(this::plain)
                .toList();
    }

    /** The text without the server's port, which differs with every run. */
    String plain(String text) {
        return text.replace(":" + server.port(), "");
    }
}
