/* Which requests name a file of the site, and which are refused. */
package org.plancatalogue.serve.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plancatalogue.web.SitePath;

class PathsTest {
    private final Paths paths = new Paths("/plans/");
    private final Guard guard = new Guard(8000);

    @ParameterizedTest
    @CsvSource({
        "/plans/, index.html",
        "/plans/ja/, ja/index.html",
        "/plans/ja/index.html, ja/index.html",
        "/plans/assets/style-1.css, assets/style-1.css",
        "/plans/%E8%A8%88%E7%94%BB.txt, 計画.txt",
        "/plans/.well-known/security.txt, .well-known/security.txt"
    })
    void aPathBelowTheBaseIsAFileOfTheSite(String raw, String path) {
        assertThat(paths.of(raw)).contains(new SitePath(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/other/",
                "/plans",
                "/plans/../secret",
                "/plans/%2e%2e/secret",
                "/plans/..%2fsecret",
                "/plans/%2e%2e%2fsecret",
                "/plans/ja/..",
                "/plans/..\\secret",
                "/plans/..%5csecret",
                "/plans//etc/passwd",
                "/plans/%2fetc/passwd",
                "/plans/.git/config",
                "/plans/a%00.html",
                "/plans/a%0d%0ab",
                "/plans/c:/windows",
                "/plans/a::$DATA",
                "/plans/%",
                "/plans/%4",
                "/plans/%zz",
                "/plans/%c0%ae%c0%ae/secret",
                "/plans/%ff"
            })
    void whatCouldMeanAnotherFileIsNone(String raw) {
        assertThat(paths.of(raw)).isEmpty();
    }

    @Test
    void escapesAreUndoneOnce() {
        assertThat(paths.of("/plans/%252e%252e/secret")).contains(new SitePath("%2e%2e/secret"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "localhost:8000", "127.0.0.1:8000", "[::1]:8000"})
    void ourOwnNamesAreLetIn(String host) {
        assertThat(guard.refusal(asked("GET", Optional.of(host), Optional.empty(), Optional.empty())))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "localhost.evil.example", "localhost:9000", "127.0.0.1.nip.io:8000", ""})
    void aNameThatOnlyLeadsHereIsRefused(String host) {
        assertThat(status(asked("GET", Optional.of(host), Optional.empty(), Optional.empty())))
                .isEqualTo(403);
        assertThat(status(asked("GET", Optional.empty(), Optional.empty(), Optional.empty())))
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "TRACE", "get"})
    void nothingIsDoneButReading(String method) {
        assertThat(status(asked(method, Optional.of("localhost:8000"), Optional.empty(), Optional.empty())))
                .isEqualTo(405);
    }

    @Test
    void scriptsOfOtherSitesAreNotAnswered() {
        Optional<String> host = Optional.of("localhost:8000");
        assertThat(status(asked("GET", host, Optional.of("https://evil.example"), Optional.empty())))
                .isEqualTo(403);
        assertThat(status(asked("GET", host, Optional.of("http://localhost:9000"), Optional.empty())))
                .isEqualTo(403);
        assertThat(status(asked("GET", host, Optional.of("null"), Optional.empty())))
                .isEqualTo(403);
        assertThat(status(asked("GET", host, Optional.empty(), Optional.of("cross-site"))))
                .isEqualTo(403);
        assertThat(guard.refusal(asked("GET", host, Optional.of("http://localhost:8000"), Optional.of("same-origin"))))
                .isEmpty();
    }

    private int status(Asked asked) {
        return guard.refusal(asked).map(Answer::status).orElse(200);
    }

    private static Asked asked(String method, Optional<String> host, Optional<String> origin, Optional<String> site) {
        return new Asked(method, "/plans/", Optional.empty(), host, origin, site);
    }
}
