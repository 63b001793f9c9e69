/* Paths as URIs. */
package org.plancatalogue.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArtifactUriTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            site/ja/index.html   | site/ja/index.html
            ./site/a.html        | site/a.html
            ../old/a.html        | ../old/a.html
            site\\a b.html       | site/a%20b.html
            100%/a:b#c?d[e].html | 100%25/a%3Ab%23c%3Fd%5Be%5D.html
            墨田.md              | %E5%A2%A8%E7%94%B0.md
            /srv/site/a.html     | file:///srv/site/a.html
            C:\\site\\a.html     | file:///C:/site/a.html
            """)
    void aPathIsPercentEncoded(String path, String uri) {
        assertThat(ArtifactUri.of(path)).isEqualTo(uri);
    }

    @Test
    void anAbsolutePathBelowTheWorkingFolderBecomesRelative() {
        assertThat(ArtifactUri.of(Path.of("site/a.html").toAbsolutePath().toString()))
                .isEqualTo("site/a.html");
    }
}
