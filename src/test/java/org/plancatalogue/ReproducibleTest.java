/* The same sources give the same bytes, wherever and whenever they are built. */
package org.plancatalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReproducibleTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void timeZoneLocaleAndCharsetChangeNothing() throws Exception {
        Map<String, String> plain = built("plain", Map.of());
        Map<String, String> far = built(
                "far",
                Map.of("TZ", "Pacific/Kiritimati", "LC_ALL", "tr_TR.UTF-8"),
                "-Duser.timezone=Pacific/Kiritimati",
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Dfile.encoding=ISO-8859-1");
        Map<String, String> arabic = built("arabic", Map.of(), "-Duser.language=ar", "-Duser.country=EG");
        Map<String, String> imperial =
                built("imperial", Map.of(), "-Duser.language=ja", "-Duser.country=JP", "-Duser.variant=JP");

        assertThat(plain).hasSizeGreaterThan(150);
        assertThat(far).isEqualTo(plain);
        assertThat(arabic).isEqualTo(plain);
        assertThat(imperial).isEqualTo(plain);
    }

    /** Builds in a process of its own, as only that starts with another locale. */
    private Map<String, String> built(String name, Map<String, String> environment, String... options)
            throws IOException, InterruptedException {
        Path site = folder.resolve(name);
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.plancatalogue.cli.Main"));
        command.addAll(List.of("build", "--out", site.toString()));
        ProcessBuilder process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(name + ".log").toFile());
        process.environment().putAll(environment);
        int exit = process.start().waitFor();
        assertThat(exit).as(Files.readString(folder.resolve(name + ".log"))).isZero();
        return files(site);
    }

    /** Every byte as a letter, so that pictures can be compared too. */
    private static Map<String, String> files(Path site) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(site)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(site.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }
}
