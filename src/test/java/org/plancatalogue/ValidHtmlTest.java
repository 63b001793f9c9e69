/* Every page and the style sheet of the committed site are valid in the eyes of the Nu HTML checker. */
package org.plancatalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plancatalogue.web.SiteFile;
import org.plancatalogue.web.SitePath;

/**
 * The findings we leave as they are stand in {@code validator/allowed.txt}, each with its reason; one that is gone has
 * to go from the list as well.
 */
class ValidHtmlTest {
    private static final Path SITE = Path.of("site");
    private static final Path ALLOWED = Path.of("src/test/resources/validator/allowed.txt");
    private static final Path BROKEN = Path.of("src/test/resources/validator/broken.txt");
    private static final String REASON = " | ";

    @Test
    void theCommittedSiteHasNoFindingButThoseAllowed() throws Exception {
        List<SiteFile> files = pagesAndStyle();
        assertThat(files).hasSizeGreaterThan(100);
        assertThat(NuValidator.findings(files).stream().filter(it -> !isOfData(it)))
                .containsExactlyInAnyOrderElementsOf(allowed());
    }

    @Test
    void whatIsBrokenIsToldToTheLetter() throws Exception {
        String text = World.read(BROKEN);
        int expected = text.indexOf("=== expected ===\n");
        assertThat(NuValidator.findings(SiteText.files(text.substring(0, expected))))
                .containsExactlyInAnyOrderElementsOf(
                        text.substring(expected).lines().skip(1).toList());
    }

    /**
     * The checker takes every inline script for code. One of JSON-LD is a data block, which no policy is asked about (HTML
     * standard, "prepare the script element"); TemplatesTest holds that there is no other.
     */
    private static boolean isOfData(String finding) {
        return finding.contains(": Inline script violates Content Security Policy");
    }

    private static List<String> allowed() {
        List<String> findings = World.read(ALLOWED)
                .lines()
                .dropWhile(it -> !it.isEmpty())
                .skip(1)
                .toList();
        assertThat(findings).allMatch(it -> it.contains(REASON), "states its reason");
        return findings.stream()
                .map(it -> it.substring(0, it.lastIndexOf(REASON)))
                .toList();
    }

    private static List<SiteFile> pagesAndStyle() throws IOException {
        List<SiteFile> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(SITE)) {
            for (Path file :
                    all.filter(it -> it.toString().matches(".*\\.(html|css)")).toList()) {
                // What stands in the one file as its style is checked as the style sheet that it is.
                files.add(SiteFile.of(path(file), World.read(file).replaceFirst("(?s)<style>.*?</style>\n", "")));
            }
        }
        return files;
    }

    /** Without the digest in the name of the style sheet, which changes with every word of it. */
    private static SitePath path(Path file) {
        String path = SITE.relativize(file).toString().replace('\\', '/');
        return new SitePath(path.replaceFirst("-[0-9a-f]{8}\\.css$", ".css"));
    }
}
