/* The committed site is what the sources make. */
package org.plancatalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plancatalogue.web.SiteFile;

class PublishedSiteTest {
    private static final Path SITE = Path.of("site");
    private static final String MANIFEST = ".catalogue-manifest";

    @Test
    void theRealContentBuildsWithoutAProblem() {
        assertThat(RealSite.BUILT.problems()).isEmpty();
    }

    @Test
    void theCommittedSiteHoldsTheSameFiles() throws IOException {
        assertThat(committed().keySet())
                .as("run ./catalogue build and commit site/")
                .containsExactlyElementsOf(RealSite.BUILT.files().stream()
                        .map(it -> it.path().value())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void theCommittedSiteHoldsTheSameBytes() throws IOException {
        Map<String, byte[]> committed = committed();
        assertThat(RealSite.BUILT.files())
                .isNotEmpty()
                .allSatisfy(file -> assertThat(committed.get(file.path().value()))
                        .as(file.path().value())
                        .isEqualTo(file.bytes()));
    }

    @Test
    void everyPageExistsInBothLanguages() {
        assertThat(pages("ja/")).isNotEmpty().isEqualTo(pages("en/"));
    }

    private static List<String> pages(String folder) {
        return RealSite.BUILT.files().stream()
                .map(SiteFile::path)
                .map(it -> it.value())
                .filter(it -> it.startsWith(folder))
                .map(it -> it.substring(folder.length()))
                .toList();
    }

    private static Map<String, byte[]> committed() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(SITE)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(SITE.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        files.remove(MANIFEST);
        return files;
    }
}
