/* The drawings of plans that list little or nothing. */
package org.plancatalogue.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plancatalogue.World;

class ProfileTest {
    private static final String INITIATIVES = """
                initiatives:
                  m1-1:
                    reading: そうぎょうしえんじぎょう
                    theme: startup
                    secondary: [brand]
                    instruments: [subsidy]
                    audiences: [founder]
                    inferred: [founder]
                    lines: 3..5
            """;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aCatalogueWithoutInitiativesIsDrawnAsRowsOfEmptySquares() {
        World world = World.small().replacing("content/plans/mihon.ja.md", INITIATIVES, "");

        Element profile = profile(world);

        assertThat(profile.attr("viewBox")).isEqualTo("0 0 56 14");
        assertThat(profile.select(".profile__blank").attr("d"))
                .isEqualTo("M1 1h12v12h-12zM15 1h12v12h-12zM43 1h12v12h-12z");
        assertThat(profile.select(".profile__full").attr("d")).isEmpty();
    }

    private Element profile(World world) {
        return world.build(folder).files().stream()
                .filter(it -> it.path().value().equals("en/index.html"))
                .flatMap(it -> Jsoup.parse(it.text()).select("svg.profile").stream())
                .findFirst()
                .orElseThrow();
    }
}
