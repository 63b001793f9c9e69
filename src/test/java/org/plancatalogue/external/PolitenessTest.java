/* How servers are treated. */
package org.plancatalogue.external;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolitenessTest extends OnServer {

    @Test
    void oneSecondPassesBetweenTwoRequests() throws InterruptedException {
        server.at("/a", Says.page("a")).at("/b", Says.to(302, "/c")).at("/c", Says.page("c"));

        run("/a", "/b");

        assertThat(server.asked()).containsExactly("/robots.txt", "/a", "/b", "/c");
        assertThat(time.waits()).containsExactly(1L, 1L, 1L);
    }

    /** Every address of one host leads to the other, whose own addresses are asked at the same time. */
    @Test
    void aHostIsNeverAskedTwoThingsAtOnce() throws InterruptedException {
        String[] addresses = IntStream.range(0, 8)
                .boxed()
                .flatMap(i -> List.of(server.url("localhost", "/to" + i), server.url("/own" + i)).stream())
                .toArray(String[]::new);
        for (int i = 0; i < 8; i++) {
            server.at("/to" + i, Says.to(302, server.url("/there" + i)));
            server.at("/there" + i, Says.page("there"));
            server.at("/own" + i, Says.page("own"));
        }

        assertThat(check().run(addresses)).isEmpty();
        assertThat(server.asked()).hasSize(8 * 3 + 2);
        assertThat(server.most()).isEqualTo(Map.of("127.0.0.1", 1, "localhost", 1));
    }

    /** Each of the two requests is answered only when the other has come as well. */
    @Test
    void severalHostsAreAskedAtOnce() throws InterruptedException {
        server.at("/a", Says.page("a").but(Says.How.TOGETHER));

        assertThat(check().run(server.url("/a"), server.url("localhost", "/a"))).isEmpty();
    }

    @Test
    void aBusyServerIsAskedAgainWhenItWants() throws InterruptedException {
        server.at("/a", Says.status(429).with("Retry-After", "7"), Says.page("a"));
        server.at("/b", Says.status(503).with("Retry-After", "Sun, 01 Nov 2026 00:00:30 GMT"), Says.page("b"));

        assertThat(run("/a", "/b")).isEmpty();
        assertThat(server.asked()).containsExactly("/robots.txt", "/a", "/a", "/b", "/b");
        assertThat(time.waits()).containsExactly(1L, 7L, 1L, 21L);
    }

    @Test
    void aBusyServerThatSaysNoTimeIsGivenTwiceAsMuchEachTime() throws InterruptedException {
        server.at("/a", Says.status(429));

        assertThat(run("/a")).containsExactly("1 external-unreachable [http://127.0.0.1/a, HTTP 429, never]");
        assertThat(server.asked()).containsExactly("/robots.txt", "/a", "/a", "/a", "/a");
        assertThat(time.waits()).containsExactly(1L, 2L, 4L, 8L);
    }

    @Test
    void aBusyServerIsGivenItsTimeBeforeAnythingElseIsAsked() throws InterruptedException {
        server.at("/a", Says.status(503).with("Retry-After", "20")).at("/b", Says.page("b"));

        assertThat(run("/a", "/b")).containsExactly("1 external-unreachable [http://127.0.0.1/a, HTTP 503, never]");
        assertThat(time.waits()).containsExactly(1L, 20L, 20L, 20L, 20L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "-5", "Thu, 01 Jan 1970 00:00:00 GMT", "0"})
    void aBusyServerIsNeverAskedAgainWithoutAPause(String time) throws InterruptedException {
        server.at("/a", Says.status(429).with("Retry-After", time), Says.page("a"));

        assertThat(run("/a")).isEmpty();
        assertThat(this.time.waits()).allMatch(it -> it >= 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3600", "999999999999", "Mon, 02 Nov 2026 00:00:00 GMT"})
    void aServerThatWantsALongTimeIsLeftAlone(String time) throws InterruptedException {
        server.at("/a", Says.status(429).with("Retry-After", time)).at("/b", Says.page("b"));

        assertThat(run("/a", "/b"))
                .containsExactly(
                        "1 external-unreachable [http://127.0.0.1/a, HTTP 429, never]",
                        "2 external-unreachable [http://127.0.0.1/b, HTTP 429, never]");
        assertThat(server.asked()).containsExactly("/robots.txt", "/a");
    }

    @Test
    void aHostThatFailsThreeTimesInARowIsLeftAlone() throws InterruptedException {
        server.at("/a", Says.status(500)).at("/b", Says.status(502)).at("/c", Says.page("c"));
        server.at("/d", Says.status(500)).at("/e", Says.status(500)).at("/f", Says.status(500));
        server.at("/g", Says.page("g"));

        assertThat(run("/a", "/b", "/c", "/d", "/e", "/f", "/g"))
                .contains("7 external-unreachable [http://127.0.0.1/g, host-fails, never]")
                .hasSize(6);
        assertThat(server.asked()).containsExactly("/robots.txt", "/a", "/b", "/c", "/d", "/e", "/f");
    }

    @Test
    void aHostThatRefusesPagesHasNotFailed() throws InterruptedException {
        for (String path : List.of("/a", "/b", "/c", "/d")) {
            server.at(path, Says.status(403));
        }

        assertThat(run("/a", "/b", "/c", "/d")).hasSize(4).allMatch(it -> it.contains("HTTP 403"));
        assertThat(server.asked()).hasSize(5);
    }

    @Test
    void whatRobotsForbidsIsNotAsked() throws InterruptedException {
        server.at("/robots.txt", Says.robots("User-agent: plancatalogue\nDisallow: /private\nAllow: /private/open"));
        server.at("/private/open", Says.page("open"));

        assertThat(run("/private/", "/private/open"))
                .containsExactly("1 external-not-asked [http://127.0.0.1/private/, 127.0.0.1, never]");
        assertThat(server.asked()).containsExactly("/robots.txt", "/private/open");
    }

    @ParameterizedTest
    @CsvSource({"500, robots.txt: HTTP 500", "503, robots.txt: HTTP 503", "429, robots.txt: HTTP 429"})
    void withoutKnowingRobotsNothingIsAsked(int status, String reason) throws InterruptedException {
        server.at("/robots.txt", Says.status(status)).at("/a", Says.page("a"));

        assertThat(run("/a")).containsExactly("1 external-unreachable [http://127.0.0.1/a, " + reason + ", never]");
        assertThat(server.asked()).containsOnly("/robots.txt");
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 404, 410})
    void withoutRobotsAllIsAsked(int status) throws InterruptedException {
        server.at("/robots.txt", Says.status(status)).at("/a", Says.page("a"));

        assertThat(run("/a")).isEmpty();
    }

    @Test
    void robotsMayBeBehindFiveRedirectsButNotSix() throws InterruptedException {
        server.at("/robots.txt", Says.to(301, "/1")).at("/a", Says.page("a"));
        for (int i = 1; i < 6; i++) {
            server.at("/" + i, Says.to(302, "/" + (i + 1)));
        }
        server.at("/5", Says.robots("User-agent: *\nDisallow: /"));
        assertThat(run("/a")).hasSize(1);
        server.at("/5", Says.to(302, "/6")).at("/6", Says.robots("User-agent: *\nDisallow: /"));
        assertThat(run(check().recheck(), "/a")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"4, 4", "0.5, 1", "600, 60"})
    void aLongerDelayIsKeptAsFarAsPatienceGoes(String delay, long waited) throws InterruptedException {
        server.at("/robots.txt", Says.robots("User-agent: *\nCrawl-delay: " + delay))
                .at("/a", Says.page("a"))
                .at("/b", Says.page("b"));

        run("/a", "/b");

        assertThat(time.waits()).containsExactly(waited, waited);
    }
}
