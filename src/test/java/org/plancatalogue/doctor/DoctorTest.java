/* What is said of invented machines, and what is seen of a real folder. */
package org.plancatalogue.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plancatalogue.Golden;
import org.plancatalogue.doctor.Machine.Form;
import org.plancatalogue.doctor.check.Checks;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.report.Paint;

class DoctorTest {
    private static final Path APPROVED = Path.of("src/test/resources/doctor/machines.txt");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aMachineWithoutFaultsHasNothingToDo() {
        List<Finding> findings = Checks.of(Invented.fine());

        assertThat(findings).extracting(Finding::level).containsOnly(Finding.Level.OK);
        assertThat(findings)
                .extracting(Finding::check)
                .containsExactly(
                        "java",
                        "launcher",
                        "encoding",
                        "folders",
                        "space",
                        "line-ends",
                        "names",
                        "unread",
                        "leftovers",
                        "git",
                        "fonts");
        assertThat(printed(findings, Lang.EN, true)).isEmpty();
        assertThat(new Report(findings, Lang.JA).isFine()).isTrue();
    }

    @Test
    void everyFaultOfAMachineIsToldInBothLanguages() {
        StringBuilder text = new StringBuilder();
        Invented.faulty().forEach((name, machine) -> {
            List<Finding> findings = Checks.of(machine);
            assertThat(printed(findings, Lang.EN, true)).as(name).isNotEmpty();
            text.append("=== ").append(name).append(" ===\n");
            text.append(printed(findings, Lang.JA, true)).append(printed(findings, Lang.EN, true));
        });

        Golden.assertApproved(APPROVED, text.toString());
    }

    @Test
    void programsReadTheSame() throws JsonProcessingException {
        List<Finding> findings =
                Checks.of(Optional.ofNullable(Invented.faulty().get("two names that differ only in case"))
                        .orElseThrow());

        JsonNode object = new JsonMapper().readTree(new Report(findings, Lang.EN).json());

        assertThat(object.path("todo").asInt()).isEqualTo(1);
        JsonNode names = object.path("findings").get(6);
        assertThat(names.path("check").asText()).isEqualTo("names");
        assertThat(names.path("level").asText()).isEqualTo("problem");
        assertThat(names.path("files").get(0).asText()).isEqualTo("plans/Ome.ja.md");
    }

    @Test
    void theFilesOfARealFolderAreSeenAsTheyAre() throws IOException {
        Path content = Files.createDirectories(folder.resolve("content/plans"));
        Files.writeString(content.resolve("a.ja.md"), "---\r\ntitle: a\r\n---\r\n");
        Files.writeString(content.resolve("b.ja.md"), "\uFEFF---\n");
        Files.writeString(content.resolve("c.ja.md"), "---\n");
        Files.writeString(content.resolve("notes.docx"), "x");
        Files.createSymbolicLink(content.resolve("d.ja.md"), content.resolve("c.ja.md"));
        Files.createDirectories(folder.resolve(".site.staging-new"));
        Files.writeString(folder.resolve(".site.lock"), "");

        Machine machine = new Survey(folder, folder.resolve("content"), folder.resolve("site"), Map.of()).machine();

        assertThat(machine.paths(Machine.Entry::returns)).containsExactly("plans/a.ja.md");
        assertThat(machine.paths(Machine.Entry::mark)).containsExactly("plans/b.ja.md");
        assertThat(machine.paths(it -> it.form() == Form.LINK)).containsExactly("plans/d.ja.md");
        assertThat(machine.paths(it -> it.form() == Form.OTHER)).containsExactly("plans/notes.docx");
        assertThat(machine.beside()).containsExactlyInAnyOrder(".site.lock", ".site.staging-new");
        assertThat(machine.site().writable()).isTrue();
        assertThat(machine.site().free()).isPositive();
        assertThat(machine.java().version()).isEqualTo(Runtime.version().feature());
        assertThat(machine.launcher()).isEmpty();
        assertThat(machine.git()).isEmpty();
    }

    @Test
    void aToolIsStaleWhereASourceIsNewer() throws IOException {
        Files.createDirectories(folder.resolve("src/main/java"));
        Files.writeString(folder.resolve("catalogue"), "#!/bin/sh\n");
        assertThat(launcher().stale()).isTrue();

        Path stamp = folder.resolve("target/launcher.stamp");
        Files.createDirectories(folder.resolve("target"));
        Files.writeString(stamp, "java\n");
        assertThat(stamp.toFile().setLastModified(System.currentTimeMillis() + 60_000))
                .isTrue();

        assertThat(launcher()).isEqualTo(new Machine.Launcher(false, true, false));
    }

    private Machine.Launcher launcher() {
        Path content = folder.resolve("content");
        return new Survey(folder, content, folder.resolve("site"), Map.of())
                .machine()
                .launcher()
                .orElseThrow();
    }

    private static String printed(List<Finding> findings, Lang lang, boolean quiet) {
        StringWriter out = new StringWriter();
        new Report(findings, lang).print(new PrintWriter(out, true), Paint.PLAIN, quiet);
        return out.toString();
    }
}
