/** Every kind of problem, provoked by a fixture of its own and told in words frozen there. */
package org.plancatalogue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plancatalogue.SiteText;
import org.plancatalogue.World;
import org.plancatalogue.check.Finding;
import org.plancatalogue.check.SiteCheck;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.problem.SourceText;
import org.plancatalogue.web.SiteFile;
import org.plancatalogue.web.SitePath;

/**
 * A fixture is a text of files, named for the code of the kind. Files below {@code content/} change the small world,
 * which is then built; files below {@code site/} are a site of their own, which is then checked. The file
 * {@code expected} holds what is printed, in English.
 */
class ProblemKindsTest {
    private static final Path FIXTURES = Path.of("src/test/resources/problems");
    private static final String EXPECTED = "expected";

    /** Kinds that no text can provoke, with the test that does. */
    private static final Map<String, String> ELSEWHERE = Map.of();

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @MethodSource("fixtures")
    void aProblemIsToldAsItsFixtureSays(String code) {
        List<SiteFile> files = SiteText.files(World.read(FIXTURES.resolve(code + ".txt")));
        String expected = files.stream()
                .filter(it -> it.path().value().equals(EXPECTED))
                .map(SiteFile::text)
                .findFirst()
                .orElse("");
        List<SiteFile> given =
                files.stream().filter(it -> !it.path().value().equals(EXPECTED)).toList();
        boolean site = given.stream().allMatch(it -> it.path().value().startsWith("site/"));

        String told = site ? check(given) : build(given);

        assertThat(told).isEqualTo(expected);
        assertThat(told).contains("[" + code + "]");
    }

    @Test
    void everyKindHasAFixtureOrATestElsewhere() throws IOException {
        TreeSet<String> proven = new TreeSet<>(ELSEWHERE.keySet());
        fixtures().forEach(proven::add);
        assertThat(proven)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(ProblemKind.values())
                        .map(ProblemKind::code)
                        .toList());
    }

    static Stream<String> fixtures() throws IOException {
        try (Stream<Path> files = Files.list(FIXTURES)) {
            return files.map(it -> it.getFileName().toString().replaceFirst("\\.txt$", "")).sorted().toList().stream();
        }
    }

    private String build(List<SiteFile> given) {
        World.small().with(SiteText.of(given)).writeTo(folder);
        return Session.build(folder).err();
    }

    private static String check(List<SiteFile> given) {
        List<SiteFile> site = given.stream()
                .map(it -> SiteFile.of(new SitePath(it.path().value().substring("site/".length())), it.bytes()))
                .toList();
        List<Problem> problems = SiteCheck.check(site, URI.create("https://example.org/plans/")).stream()
                .map(Finding::toProblem)
                .toList();
        StringWriter out = new StringWriter();
        Shown shown = new Shown(Path.of("content"), Path.of("templates"), Path.of("site"));
        new Report(Lang.EN, shown).problems(problems, path -> text(site, path), new PrintWriter(out, true));
        return out.toString();
    }

    private static Optional<SourceText> text(List<SiteFile> site, String path) {
        return site.stream()
                .filter(it -> it.path().value().equals(path))
                .findFirst()
                .map(it -> new SourceText(path, it.text()));
    }
}
