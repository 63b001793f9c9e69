/* Where redirects lead, and what is told of them. */
package org.plancatalogue.external;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedirectsTest extends OnServer {

    @ParameterizedTest
    @ValueSource(ints = {301, 308})
    void aPermanentRedirectIsAMove(int status) throws InterruptedException {
        server.at("/a", Says.to(status, "/b")).at("/b", Says.to(status, "c?d")).at("/c?d", Says.page("c"));

        assertThat(run("/a")).containsExactly("1 external-moved [http://127.0.0.1/a, http://127.0.0.1/c?d]");
        assertThat(server.asked()).containsExactly("/robots.txt", "/a", "/b", "/c?d");
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 303, 307})
    void aTemporaryRedirectIsNotTold(int status) throws InterruptedException {
        server.at("/a", Says.to(status, "/b")).at("/b", Says.to(301, "/c")).at("/c", Says.page("c"));

        assertThat(run("/a")).isEmpty();
    }

    @Test
    void aMoveEndsWhereTheFirstTemporaryRedirectBegins() throws InterruptedException {
        server.at("/a", Says.to(301, "/b")).at("/b", Says.to(302, "/c")).at("/c", Says.page("c"));

        assertThat(run("/a")).containsExactly("1 external-moved [http://127.0.0.1/a, http://127.0.0.1/b]");
    }

    @ParameterizedTest
    @CsvSource({"404, external-dead", "503, external-unreachable"})
    void whereTheRedirectsEndDecides(int status, String code) throws InterruptedException {
        server.at("/a", Says.to(301, "/b")).at("/b", Says.status(status));

        assertThat(run("/a")).containsExactly("1 " + code + " [http://127.0.0.1/a, HTTP " + status + ", never]");
    }

    @Test
    void redirectsThatComeBackAreALoop() throws InterruptedException {
        server.at("/a", Says.to(301, "/b")).at("/b", Says.to(302, "/a"));

        assertThat(run("/a")).containsExactly("1 external-loop [http://127.0.0.1/a, http://127.0.0.1/a, never]");
        assertThat(server.asked()).containsExactly("/robots.txt", "/a", "/b");
    }

    @Test
    void tenRedirectsAreFollowedAndNoMore() throws InterruptedException {
        for (int i = 0; i < 11; i++) {
            server.at("/" + i, Says.to(302, "/" + (i + 1)));
        }
        server.at("/11", Says.page("at last"));

        assertThat(run("/0", "/1")).containsExactly("1 external-loop [http://127.0.0.1/0, http://127.0.0.1/11, never]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mailto:a@example.org", "ftp://example.org/", "https://", "javascript:void(0)"})
    void aRedirectToNothingThatCanBeAskedIsDead(String location) throws InterruptedException {
        server.at("/a", Says.to(301, location));

        assertThat(run("/a")).containsExactly("1 external-dead [http://127.0.0.1/a, to-nowhere, never]");
    }

    @Test
    void aRedirectWithoutAddressIsDead() throws InterruptedException {
        server.at("/a", Says.status(302));

        assertThat(run("/a")).containsExactly("1 external-dead [http://127.0.0.1/a, to-nowhere, never]");
    }

    @Test
    void aRedirectMayBeWrittenInJapanese() throws InterruptedException {
        String bytes = new String("/計画 一.pdf".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        server.at("/a", Says.to(302, bytes)).at("/%E8%A8%88%E7%94%BB%20%E4%B8%80.pdf", Says.document("a"));

        assertThat(run("/a")).isEmpty();
    }

    @Test
    void aMoveKeepsWhatWasWrittenAfterTheNumberSign() throws InterruptedException {
        server.at("/a", Says.to(301, "/b#top")).at("/b", Says.page("b"));

        assertThat(run("/a#章")).containsExactly("1 external-moved [http://127.0.0.1/a#章, http://127.0.0.1/b#章]");
    }

    @Test
    void aRedirectToAnotherHostReadsItsRobotsFirst() throws InterruptedException {
        server.at("/robots.txt", Says.status(404), Says.robots("User-agent: *\nDisallow: /b"))
                .at("/a", Says.to(301, server.url("localhost", "/b")));

        assertThat(run("/a")).containsExactly("1 external-not-asked [http://127.0.0.1/a, localhost, never]");
        assertThat(server.asked()).containsExactly("/robots.txt", "/a", "/robots.txt");
    }
}
