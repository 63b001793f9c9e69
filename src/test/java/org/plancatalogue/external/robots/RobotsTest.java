/* What robots.txt allows. */
package org.plancatalogue.external.robots;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RobotsTest {

    private static boolean allows(String text, String path) {
        return Robots.of(text, "PlanCatalogue").allow(URI.create("https://example.org" + path));
    }

    /** Which paths a rule speaks of: the examples of RFC 9309, sections 2.2.2 and 2.2.3, and around them. */
    @ParameterizedTest
    @CsvSource({
        "/, /, true",
        "/a, /a, true",
        "/a, /ab, true",
        "/a, /a/b?c, true",
        "/a, /A, false",
        "/a/, /a, false",
        "/b, /a/b, false",
        "b, /b, false",
        "/foo/bar?baz=quz, /foo/bar?baz=quz, true",
        "/foo/bar?baz=https://foo.bar, /foo/bar?baz=https://foo.bar, true",
        "/foo/bar/ツ, /foo/bar/%E3%83%84, true",
        "/foo/bar/%E3%83%84, /foo/bar/%E3%83%84, true",
        "/foo/bar/%e3%83%84, /foo/bar/%E3%83%84, true",
        "/foo/bar/%62%61%7A, /foo/bar/baz, true",
        "/foo/bar/baz, /foo/bar/%62%61%7a, true",
        "/a%2Fb, /a/b, false",
        "/a%2fb, /a%2Fb, true",
        "/path/file-with-a-%2A.html, /path/file-with-a-*.html, true",
        "/path/file-with-a-%2A.html, /path/file-with-a-x.html, false",
        "/path/foo-%24, /path/foo-$, true",
        "/path/foo-$, /path/foo-$, false",
        "/path/foo-$, /path/foo-, true",
        "/a$b, /a$b, true",
        "/a$b, /a, false",
        "/*.pdf, /x/y.pdf, true",
        "/*.pdf, /x/y.pdf?z, true",
        "/*.pdf$, /x/y.pdf, true",
        "/*.pdf$, /x/y.pdf?z, false",
        "/*.pdf$, /x.pdf/y.pdf, true",
        "/a*b*c, /a1b2c3, true",
        "/a*b*c, /a1c2b3, false",
        "/a*ab*b$, /aab, false",
        "/a*ab*b$, /aabb, true",
        "/a**, /a, true",
        "/a*$, /abc, true",
        "*/b, /a/b, true",
        "/a$, /a, true",
        "/a$, /ab, false"
    })
    void aRuleSpeaksOfPathsThatBeginWithIt(String rule, String path, boolean matches) {
        assertThat(allows("User-agent: *\nDisallow: " + rule, path)).isEqualTo(!matches);
    }

    @ParameterizedTest
    @CsvSource({
        "/example/page/, /example/page/disallowed.gif, /example/page/disallowed.gif, false",
        "/example/page/, /example/page/disallowed.gif, /example/page/other, true",
        "/page, /page, /page, true",
        "/p, /, /page, true",
        "/folder, /folder/, /folder/page, false",
        "/page, /*.htm, /page.htm, false",
        "/$, /, /, true",
        "/$, /, /page.htm, false",
        "'', /, /a, false",
        "/a, '', /b, true"
    })
    void theLongestRuleDecidesAndAllowingWinsATie(String allowed, String disallowed, String path, boolean allows) {
        String[] rules = {"Allow: " + allowed + "\n", "Disallow: " + disallowed + "\n"};

        assertThat(allows("User-agent: *\n" + rules[0] + rules[1], path)).isEqualTo(allows);
        assertThat(allows("User-agent: *\n" + rules[1] + rules[0], path)).isEqualTo(allows);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "User-agent: PlanCatalogue\nDisallow: /a",
                "user-agent:plancatalogue\ndisallow:/a",
                " USER-AGENT : PLANCATALOGUE/2.0 (x) # we\r\n\tDisallow : /a # no\r\n",
                "User-agent: PlanCatalogue\rDisallow: /a",
                "\uFEFFUser-agent: *\nDisallow: /a",
                "User-agent: other\nUser-agent: PlanCatalogue\nDisallow: /a",
                "User-agent: other\n\nSitemap: https://example.org/s.xml\nUser-agent: *\nDisallow: /a",
                "User-agent: *\nAllow: /\nUser-agent: PlanCatalogue\nDisallow: /a",
                "User-agent: PlanCatalogue\nDisallow: /b\n\nUser-agent: x\nDisallow:\n\nUser-agent: PlanCatalogue\nDisallow: /a",
                "User-agent: *\nnonsense\nCrawl-delay: 3\nHost: x\n\nDisallow: /a"
            })
    void whatIsSaidToUsOrToEverybodyHolds(String text) {
        assertThat(allows(text, "/a")).isFalse();
        assertThat(allows(text, "/c")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<!doctype html><title>Not found</title>",
                "Disallow: /a",
                "User-agent: other\nDisallow: /a",
                "User-agent: PlanCatalogueX\nDisallow: /a",
                "User-agent: Plan\nDisallow: /a",
                "User-agent: *\nDisallow: /a\nUser-agent: PlanCatalogue\nDisallow:",
                "User-agent: PlanCatalogue\nDisallow:\nUser-agent: *\nDisallow: /a",
                "User-agent: *\nDisallow: # /a",
                "# User-agent: *\nDisallow: /a"
            })
    void whatIsNotSaidToUsDoesNotHold(String text) {
        assertThat(allows(text, "/a")).isTrue();
    }

    @Test
    void robotsItselfIsAlwaysAllowed() {
        assertThat(allows("User-agent: *\nDisallow: /", "/robots.txt")).isTrue();
        assertThat(allows("User-agent: *\nDisallow: /", "/robots.txt.bak")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"3, 3000", "0.25, 250", "2 # please, 2000"})
    void theDelayOfOurGroupIsRead(String value, long millis) {
        String text = "User-agent: *\nCrawl-delay: 99\nDisallow: /x\nUser-agent: PlanCatalogue\nCrawl-delay: " + value;

        assertThat(Robots.of(text, "PlanCatalogue").delay()).contains(Duration.ofMillis(millis));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "soon", "1e9", "9999999", "NaN"})
    void aDelayThatIsNoNumberOfSecondsIsPassedOver(String value) {
        assertThat(Robots.of("User-agent: *\nCrawl-delay: " + value, "PlanCatalogue")
                        .delay())
                .isEmpty();
    }

    @Test
    @Timeout(20)
    void aHostileFileIsReadInShortTime() {
        String stars = "/" + "*a".repeat(10_000) + "$";
        String text = "User-agent: *\n" + ("Disallow: " + stars + "\n").repeat(5) + "Disallow: /c" + " ".repeat(400_000)
                + "d";

        assertThat(allows(text, "/" + "a".repeat(9_999) + "b")).isTrue();
    }
}
