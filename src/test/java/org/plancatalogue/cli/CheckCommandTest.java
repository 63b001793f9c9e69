/* The check command over folders of HTML, good and bad. */
package org.plancatalogue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.plancatalogue.SiteChange;
import org.plancatalogue.World;
import org.plancatalogue.web.SiteFile;

class CheckCommandTest {
    private static final Map<String, byte[]> CLEAN =
            SiteChange.files(World.read(Path.of("src/test/resources/defects/clean.txt")));
    private static final String DEAD_LINK = """
            === edit ja/index.html ===
            - "../data/plans.csv"
            + "../data/plan.csv"
            """;
    private static final String ORPHAN = """
            === assets/old.css ===
            p { }
            """;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aCleanFolderSaysHowManyFilesAndWhatAddressItLearnt() {
        Session session = check("");

        assertThat(session.err()).isEmpty();
        assertThat(session.out()).isEqualTo("7 pages, 22 files, 0 problems, 0.0 s (https://example.org/plans/)\n");
        assertThat(session.exit()).isZero();
    }

    @Test
    void anErrorIsToldAtItsPlaceAndEndsInOne() {
        Session session = check(DEAD_LINK);

        assertThat(session.err()).isEqualTo("""
            ./data/plans.csv:1:1: warning: no page uses this file [unused-file]
              id,name
              ^
            ./ja/index.html:24:8: error: the link "../data/plan.csv" leads to no page [dead-link]
              <li><a href="../data/plan.csv">データ</a></li>
                     ^ write instead: ../data/plans.csv
            """);
        assertThat(session.out()).endsWith("1 error, 1 warning, 0.0 s (https://example.org/plans/)\n");
        assertThat(session.exit()).isEqualTo(1);
    }

    @Test
    void warningsAloneEndInZeroUnlessTheyAreWeighedAsErrors() {
        assertThat(check(ORPHAN).exit()).isZero();
        assertThat(check(ORPHAN, "--severity=unused-file=error").exit()).isEqualTo(1);
        assertThat(check(ORPHAN, "--severity=unused-file=off").err()).isEmpty();
    }

    @Test
    void messagesAreInTheLanguageAskedFor() {
        assertThat(check(ORPHAN, "--lang=ja").err()).startsWith("./assets/old.css:1:1: 警告: どのページからも使われていません");
    }

    @Test
    void theAddressMayBeGivenInstead() {
        Session session = check("", "--base-url=https://town.example/");

        assertThat(session.err()).contains("canonical names another server: https://example.org/plans/ja/");
        assertThat(session.exit()).isEqualTo(1);
    }

    @Test
    void machinesReadStandardOutput() {
        assertThat(check(DEAD_LINK, "--format=github").out())
                .contains("::error file=./ja/index.html,line=24,col=8,title=dead-link::");
        assertThat(check(DEAD_LINK, "--format=json").out()).startsWith("{\n").contains("\"code\" : \"dead-link\"");
        assertThat(check(DEAD_LINK, "--format=sarif").out()).contains("\"ruleId\" : \"dead-link\"");
    }

    @Test
    void theFolderIsLeftAsItIs() throws IOException {
        check(DEAD_LINK);

        try (var files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(CLEAN.size());
        }
    }

    @Test
    void theSummarySaysWhenEndingsWereTakenToBeLeftOut() {
        Session session = check("""
                === edit ja/index.html ===
                - <a href="../data/plans.csv">
                + <a href="one">一</a> <a href="two">二</a> <a href="../data/plans.csv">
                === ja/one.html ===
                <p>一</p>
                === ja/two.html ===
                <p>二</p>
                """);

        assertThat(session.err()).doesNotContain("dead-link");
        assertThat(session.out()).endsWith(" (https://example.org/plans/, served without .html)\n");
    }

    @Test
    void aFolderThatIsNotThereIsWrongUse() {
        Session session = Session.run(folder, "check", folder.resolve("nowhere").toString(), "--lang=en");

        assertThat(session.exit()).isEqualTo(2);
        assertThat(session.err()).startsWith("there is no folder ./nowhere");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aBackslashInANameIsToldAndLeadsNowhere() throws IOException {
        Files.writeString(folder.resolve("..\\x.txt"), "x");

        Session session = Session.run(folder, "check", folder.toString(), "--lang=en");

        assertThat(session.err()).contains("Windows does not allow the name \"..\\x.txt\" [reserved-name]");
        assertThat(session.exit()).isEqualTo(1);
    }

    @Test
    void anEmptyFolderHasNothingWrong() {
        assertThat(Session.run(folder, "check", folder.toString(), "--lang=en").out())
                .isEqualTo("0 pages, 0 files, 0 problems, 0.0 s (address unknown)\n");
    }

    @Test
    void aSiteWithoutLinksToOthersHasNothingToAskFor() {
        Session session = check("""
                === edit ja/plans/ome/index.html ===
                - <a href="https://www.city.ome.tokyo.jp/">青梅市</a>
                + 青梅市
                """, "--external", "--record=" + folder.resolve("answers.json"));

        assertThat(session.exit()).isZero();
        assertThat(session.err()).isEmpty();
    }

    private Session check(String change, String... more) {
        SiteChange.of(change).in(CLEAN).forEach(this::write);
        List<String> arguments = new ArrayList<>(List.of("check", folder.toString()));
        arguments.addAll(List.of(more));
        if (arguments.stream().noneMatch(it -> it.startsWith("--lang"))) {
            arguments.add("--lang=en");
        }
        return Session.run(folder, arguments.toArray(String[]::new));
    }

    private void write(SiteFile file) {
        try {
            Path path = folder.resolve(file.path().value());
            Files.createDirectories(path.getParent());
            Files.write(path, file.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
