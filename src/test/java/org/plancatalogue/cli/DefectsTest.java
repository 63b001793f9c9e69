/* Every class of defect of a built site: found, at its place, and told as its fixture says. */
package org.plancatalogue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plancatalogue.SiteChange;
import org.plancatalogue.World;
import org.plancatalogue.check.SiteCheck;
import org.plancatalogue.check.site.Finding;
import org.plancatalogue.check.site.Stored;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.SourceText;
import org.plancatalogue.report.Format;
import org.plancatalogue.report.Texts;
import org.plancatalogue.report.Told;
import org.plancatalogue.web.SiteFile;

/**
 * A fixture is named for the class of defect and changes the site of {@code clean.txt}, in which nothing is wrong.
 * {@code -Dgolden.rewrite=true} writes down what is printed.
 */
class DefectsTest {
    private static final Path FIXTURES = Path.of("src/test/resources/defects");
    private static final Pattern CODE = Pattern.compile("(?m)\\[([a-z0-9-]+)]$");
    private static final Map<String, byte[]> CLEAN = SiteChange.files(World.read(FIXTURES.resolve("clean.txt")));

    @Test
    void theCleanSiteHasNoDefect() {
        assertThat(told(new SiteChange(List.of(), "").in(CLEAN))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void aDefectIsFoundAndToldAsItsFixtureSays(String name) throws IOException {
        Path file = FIXTURES.resolve(name + ".txt");
        String text = World.read(file);
        SiteChange defect = SiteChange.of(text);
        List<SiteFile> site = defect.in(CLEAN);

        String told = told(site);

        if (Boolean.getBoolean("golden.rewrite") && System.getenv("CI") == null) {
            String change = text.substring(0, text.indexOf("=== expected ===\n"));
            Files.writeString(file, change + "=== expected ===\n" + told, StandardCharsets.UTF_8);
        }
        assertThat(told).isNotEmpty().isEqualTo(defect.expected());
    }

    /** The codes that the fixtures prove. */
    static Stream<String> codes() {
        try (Stream<Path> files = Files.list(FIXTURES)) {
            return files.toList().stream()
                    .flatMap(it -> CODE.matcher(SiteChange.of(World.read(it)).expected())
                            .results())
                    .map(it -> it.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String told(List<SiteFile> site) {
        return told(site, Optional.of(URI.create("https://example.org/plans/")));
    }

    /** What is printed of a site. */
    static String told(List<SiteFile> site, Optional<URI> baseUrl) {
        List<Problem> problems = SiteCheck.check(site.stream().map(Stored::of).toList(), baseUrl).findings().stream()
                .map(Finding::toProblem)
                .toList();
        StringWriter out = new StringWriter();
        Texts texts = Texts.of(path -> text(site, path), path -> path.replaceFirst("^site:", "site/"));
        Format.TEXT.print(new Told(problems, texts, Lang.EN), new PrintWriter(out, true));
        return out.toString();
    }

    private static Optional<SourceText> text(List<SiteFile> site, String path) {
        return site.stream()
                .filter(it -> path.equals("site:" + it.path()) && !path.matches(".*\\.(png|jpg|ico|woff2)"))
                .findFirst()
                .map(it -> new SourceText(path, it.text()));
    }

    static Stream<String> fixtures() throws IOException {
        try (Stream<Path> files = Files.list(FIXTURES)) {
            return files
                    .map(it -> it.getFileName().toString().replaceFirst("\\.txt$", ""))
                    .filter(it -> !it.equals("clean"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }
}
