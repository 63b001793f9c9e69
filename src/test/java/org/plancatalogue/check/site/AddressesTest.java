/* Where written addresses lead. */
package org.plancatalogue.check.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plancatalogue.web.SitePath;

class AddressesTest {
    private static final SitePath PAGE = new SitePath("ja/plans/ome/index.html");

    private static Target in(String base, String written) {
        return Addresses.of(URI.create(base)).resolve(PAGE, written);
    }

    private static Target file(String path) {
        return new Target.Inside(path, Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "../arakawa/index.html, ja/plans/arakawa/index.html",
        "../arakawa/, ja/plans/arakawa/index.html",
        "., ja/plans/ome/index.html",
        "./, ja/plans/ome/index.html",
        ".., ja/plans/index.html",
        "../../.., index.html",
        "../../../app.css?v=1, app.css",
        "?q=1, ja/plans/ome/index.html",
        "a//b.html, ja/plans/ome/a//b.html",
        "%E8%A8%88%E7%94%BB.html, ja/plans/ome/計画.html",
        "計画.html, ja/plans/ome/計画.html",
        "%2e%2E/x.html, ja/plans/x.html",
        "..\\x.html, ja/plans/x.html",
        "/plans/en/, en/index.html",
        "/plans/, index.html",
        "/plans, index.html",
        "https://example.org/plans/en/index.html, en/index.html",
        "HTTP://EXAMPLE.org:80/plans/en/, en/index.html",
        "//example.org/plans/app.css, app.css",
    })
    void leadsInside(String written, String path) {
        assertThat(in("https://example.org/plans/", written)).isEqualTo(file(path));
        assertThat(in("https://example.org/plans", written)).isEqualTo(file(path));
    }

    @ParameterizedTest
    @CsvSource({
        "../../../../plans/ja/index.html",
        "/en/",
        "/plansbook/",
        "/plans/../en/",
        "%zz.html",
        "%8Cv.html",
        "a%2Fb.html",
        "x%2"
    })
    void leadsNowhere(String written) {
        assertThat(in("https://example.org/plans/", written)).isEqualTo(new Target.Nowhere());
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.city.ome.tokyo.jp/plan.html, https, www.city.ome.tokyo.jp",
        "//cdn.example.com/x.js, https, cdn.example.com",
        "'  http://user@other.org:8080/', http, other.org:8080",
        "mailto:a@example.org, mailto, ''",
        "'java\tscript:alert(1)', javascript, ''",
    })
    void leadsToAnotherServer(String written, String scheme, String host) {
        assertThat(in("https://example.org/plans/", written)).isEqualTo(new Target.External(scheme, host));
    }

    @Test
    void aFullWidthColonMakesNoScheme() {
        assertThat(in("https://example.org/", "https：//example.com"))
                .isEqualTo(file("ja/plans/ome/https：//example.com"));
    }

    @ParameterizedTest
    @CsvSource({"https://example.org/", "https://example.org/other/x.html", "//example.org"})
    void leadsToTheNeighbourOnOurServer(String written) {
        assertThat(in("https://example.org/plans/", written)).isEqualTo(new Target.Neighbour());
    }

    @ParameterizedTest
    @CsvSource({"#a, a", "index.html#%E6%A6%82, %E6%A6%82", "'#', ''", "?q#a?b#c, a?b#c"})
    void keepsTheFragmentAsWritten(String written, String fragment) {
        assertThat(in("https://example.org/", written))
                .isEqualTo(new Target.Inside(PAGE.value(), Optional.of(fragment)));
    }
}
