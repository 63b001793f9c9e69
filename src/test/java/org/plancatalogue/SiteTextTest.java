/* The notation of small sites in tests. */
package org.plancatalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plancatalogue.web.SiteFile;
import org.plancatalogue.web.SitePath;

class SiteTextTest {
    private static final String TEXT = """
            === ja/index.html ===
            <p>計画</p>

            === empty.txt ===
            === app.css ===
            p { }
            """;

    @Test
    void aFileIsTheTextUpToTheNextHeading() {
        assertThat(SiteText.files(TEXT))
                .isEqualTo(List.of(
                        SiteFile.of(new SitePath("ja/index.html"), "<p>計画</p>\n\n"),
                        SiteFile.of(new SitePath("empty.txt"), ""),
                        SiteFile.of(new SitePath("app.css"), "p { }\n")));
    }

    @Test
    void writingAndReadingGiveTheSame() {
        assertThat(SiteText.of(SiteText.files(TEXT))).isEqualTo(TEXT);
    }

    @Test
    void textBeforeTheFirstHeadingIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> SiteText.files("stray\n" + TEXT));
    }
}
