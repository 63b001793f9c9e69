/* What the launcher says where it cannot run the tool. */
package org.plancatalogue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void aFolderWithoutTheToolIsTold() throws IOException {
        Files.copy(Path.of("catalogue"), folder.resolve("catalogue"));

        Session session = Shell.run(folder, "sh ./catalogue build");

        assertThat(session).isEqualTo(new Session(2, "", """
                catalogue: plan-catalogue.jar is neither beside ./catalogue nor in tool/ / ツール本体（plan-catalogue.jar）が見つかりません
                """));
    }

    @Test
    void aJavaThatIsTooOldIsTold() throws IOException {
        Files.copy(Path.of("catalogue"), folder.resolve("catalogue"));
        Path java = folder.resolve("old/bin/java");
        Tree.write(java, "#!/bin/sh\nexit 1\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        Tree.write(folder.resolve("old/release"), "JAVA_VERSION=\"1.8.0_402\"\n");

        Session session = Shell.run(
                folder,
                "sh ./catalogue build",
                Map.of("JAVA_HOME", folder.resolve("old").toString()));

        assertThat(session.exit()).isEqualTo(2);
        assertThat(session.err())
                .isEqualTo(
                        "catalogue: Java 8 at ./old/bin/java is too old. Install a JDK 17 or newer / JDK 17 以上を入れてください\n");
    }

    @Test
    void theLauncherForWindowsHasItsLineEndsAndNoLetterThatItsConsolesMayNotKnow() throws IOException {
        String script = Files.readString(Path.of("catalogue.cmd"));

        assertThat(script).matches("\\p{ASCII}+");
        assertThat(script.replace("\r\n", "")).doesNotContain("\n", "\r");
    }
}
