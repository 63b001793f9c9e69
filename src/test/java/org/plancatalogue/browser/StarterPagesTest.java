/* The pages that a new town begins with break no rule of axe-core and fit a phone. */
package org.plancatalogue.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plancatalogue.starter.StarterSite;
import org.plancatalogue.web.SiteFile;

@Tag("browser")
@ExtendWith(InBrowser.class)
class StarterPagesTest {
    @TempDir
    private static Path folder = Path.of("");

    @BeforeAll
    static void build() throws Exception {
        for (SiteFile file : StarterSite.in(folder).files()) {
            Path at = folder.resolve("site").resolve(file.path().value());
            Files.createDirectories(at.getParent());
            Files.write(at, file.bytes());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plans/example/",
                "plans/example/parallel/",
                "index/",
                "compare/",
                "initiatives/",
                "themes/startup/",
                "glossary/",
                "glossary/subsidy/",
                "how-to-read/",
                "status/",
                "data/",
                "search/"
            })
    void aPageBreaksNoRuleAndIsNoWiderThanThePhone(String page, Tab tab) {
        for (String lang : List.of("ja", "en")) {
            tab.open(folder.resolve("site/" + lang + "/" + page + "index.html")
                    .toUri()
                    .toString());
            Axe.bring(tab);
            for (int width : List.of(360, 1280)) {
                tab.width(width);
                assertThat(Axe.violations(tab))
                        .as("%s %s %s", lang, page, width)
                        .isEmpty();
                assertThat(tab.text("String(document.documentElement.scrollWidth <= window.innerWidth)"))
                        .as("%s %s %s", lang, page, width)
                        .isEqualTo("true");
            }
        }
    }
}
