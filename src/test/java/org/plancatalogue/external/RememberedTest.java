/* What is remembered from one check to the next. */
package org.plancatalogue.external;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RememberedTest extends OnServer {

    @Test
    void aGoodAnswerIsBelievedForAWeek() throws InterruptedException {
        server.at("/a", Says.to(301, "/b")).at("/b", Says.page("b"));
        String moved = "1 external-moved [http://127.0.0.1/a, http://127.0.0.1/b]";

        assertThat(run("/a")).containsExactly(moved);
        time.pass(Duration.ofDays(7).minusSeconds(1));
        server.asked();
        assertThat(run("/a")).containsExactly(moved);
        assertThat(server.asked()).isEmpty();
        time.pass(Duration.ofSeconds(1));
        assertThat(run("/a")).containsExactly(moved);
        assertThat(server.asked()).containsExactly("/robots.txt", "/a", "/b");
        assertThat(run(check().recheck(), "/a")).containsExactly(moved);
        assertThat(server.asked()).containsExactly("/robots.txt", "/a", "/b");
    }

    @Test
    void aBadAnswerIsBelievedForAnHour() throws InterruptedException {
        server.at("/a", Says.status(500), Says.page("a"));
        String told = "1 external-unreachable [http://127.0.0.1/a, HTTP 500, never]";

        assertThat(run("/a")).containsExactly(told);
        assertThat(run("/a")).containsExactly(told);
        time.pass(Duration.ofHours(1));
        assertThat(run("/a")).isEmpty();
    }

    @Test
    void anInterruptedRunGoesOnWhereItStopped() throws InterruptedException {
        String[] addresses =
                IntStream.range(10, 22).mapToObj(i -> server.url("/" + i)).toArray(String[]::new);
        for (int i = 10; i < 22; i++) {
            server.at("/" + i, Says.page("page"));
        }
        time.interruptAfter(5);

        assertThatThrownBy(() -> check().run(addresses)).isInstanceOf(InterruptedException.class);
        assertThat(server.asked())
                .hasSize(1 + 5)
                .startsWith("/robots.txt", "/10")
                .endsWith("/14");
        time.pass(Duration.ofDays(1));
        Checked second = check();
        assertThat(second.run(addresses)).isEmpty();
        assertThat(server.asked())
                .hasSize(1 + 7)
                .startsWith("/robots.txt", "/15")
                .endsWith("/21");
        assertThat(second.progress()).hasSize(7).startsWith("1/7").endsWith("7/7");
    }

    /** Nothing is written at the end, as when the program is killed. */
    @Test
    void answersAreWrittenDownOnTheWay() throws InterruptedException {
        String[] addresses =
                IntStream.range(10, 40).mapToObj(i -> server.url("/" + i)).toArray(String[]::new);

        ExternalCheck.run(
                Arrays.stream(addresses).collect(Collectors.toMap(it -> it, it -> List.of())),
                Set.of(),
                check().settings(),
                (address, done, total) ->
                        assertThat(Files.exists(cache())).as("after %s", done).isEqualTo(done >= 20));
    }

    @Test
    void aChangeIsToldOnce() throws InterruptedException {
        server.at("/a.pdf", Says.document("old"), Says.document("new"));
        String changed = "1 external-changed [http://127.0.0.1/a.pdf, 2026-11-01]";

        assertThat(run("/a.pdf")).isEmpty();
        time.pass(Duration.ofDays(10));
        assertThat(run("/a.pdf")).containsExactly(changed);
        assertThat(run("/a.pdf")).isEmpty();
        assertThat(run(check().recheck(), "/a.pdf")).isEmpty();
    }

    @Test
    void aChangeSeenByAnInterruptedRunIsToldByTheNext() throws InterruptedException {
        server.at("/a.pdf", Says.document("old"), Says.document("new")).at("/b", Says.page("b"));
        run("/a.pdf");
        time.pass(Duration.ofDays(10));
        time.interruptAfter(1);

        assertThatThrownBy(() -> run("/a.pdf", "/b")).isInstanceOf(InterruptedException.class);
        time.pass(Duration.ofMinutes(1));
        assertThat(run("/a.pdf", "/b")).containsExactly("1 external-changed [http://127.0.0.1/a.pdf, 2026-11-01]");
    }

    @Test
    void aChangeSeenByAnInterruptedRunIsToldEvenIfTheAddressFailsThen() throws InterruptedException {
        server.at("/a.pdf", Says.document("old"), Says.document("new"), Says.status(500));
        server.at("/b", Says.page("b"));
        run("/a.pdf");
        time.pass(Duration.ofDays(10));
        time.interruptAfter(1);

        assertThatThrownBy(() -> run("/a.pdf", "/b")).isInstanceOf(InterruptedException.class);
        time.pass(Duration.ofDays(10));
        assertThat(run("/a.pdf", "/b"))
                .containsExactly(
                        "1 external-unreachable [http://127.0.0.1/a.pdf, HTTP 500, 2026-11-11]",
                        "1 external-changed [http://127.0.0.1/a.pdf, 2026-11-01]");
    }

    @Test
    void aChangeIsComparedWithTheLastGoodAnswer() throws InterruptedException {
        server.at("/a.pdf", Says.document("old"), Says.status(500), Says.document("old"), Says.document("new"));

        assertThat(run("/a.pdf")).isEmpty();
        assertThat(run(check().recheck(), "/a.pdf"))
                .containsExactly("1 external-unreachable [http://127.0.0.1/a.pdf, HTTP 500, 2026-11-01]");
        time.pass(Duration.ofDays(10));
        assertThat(run("/a.pdf")).isEmpty();
        assertThat(run(check().recheck(), "/a.pdf"))
                .containsExactly("1 external-changed [http://127.0.0.1/a.pdf, 2026-11-11]");
    }

    @Test
    void aDocumentThatBecomesAPageHasChanged() throws InterruptedException {
        server.at("/a.pdf", Says.document("old"), Says.page("We cannot find what you are looking for"));

        run("/a.pdf");
        assertThat(run(check().recheck(), "/a.pdf"))
                .containsExactly("1 external-changed [http://127.0.0.1/a.pdf, 2026-11-01]");
    }

    @Test
    void pagesAreComparedOnlyWhereTheyAreSources() throws InterruptedException {
        server.at("/a", Says.page("1"), Says.page("2"), Says.page("3"), Says.page("4"));
        String source = server.url("/a#b");

        assertThat(run("/a")).isEmpty();
        assertThat(run(check().source(source), "/a"))
                .as("asked, as there is no digest yet")
                .isEmpty();
        assertThat(run(check().source(source), "/a")).as("believed").isEmpty();
        assertThat(run(check().source(source).recheck(), "/a"))
                .containsExactly("1 external-changed [http://127.0.0.1/a, 2026-11-01]");
        assertThat(run(check().recheck(), "/a")).as("no source any more").isEmpty();
        assertThat(server.asked()).filteredOn("/a"::equals).hasSize(4);
    }

    @Test
    void whatHasNotChangedNeedNotBeSentAgain() throws InterruptedException {
        server.at(
                "/a.pdf",
                Says.document("a").with("ETag", "\"one\"").with("Last-Modified", "Sat, 31 Oct 2026 00:00:00 GMT"),
                Says.status(304),
                Says.document("b").with("ETag", "\"two\""));

        assertThat(run("/a.pdf")).isEmpty();
        time.pass(Duration.ofDays(10));
        assertThat(run("/a.pdf")).isEmpty();
        assertThat(server.headers().get(3))
                .containsEntry("if-none-match", "\"one\"")
                .containsEntry("if-modified-since", "Sat, 31 Oct 2026 00:00:00 GMT");
        assertThat(run(check().recheck(), "/a.pdf"))
                .containsExactly("1 external-changed [http://127.0.0.1/a.pdf, 2026-11-11]");
    }

    @Test
    void theRecordIsReadable() throws IOException, InterruptedException {
        server.at("/robots.txt", Says.robots("User-agent: *\nDisallow: /forbidden"));
        server.at("/a.pdf", Says.document("a").with("ETag", "\"one\""), Says.status(500));
        server.at("/b", Says.to(301, "/c")).at("/c", Says.page("c").with("ETag", "\"page\""));

        run("/a.pdf");
        time.pass(Duration.ofDays(10));
        run("/b", "/a.pdf", "/forbidden", "/gone");

        assertThat(plain(Files.readString(cache()))).isEqualTo("""
                {
                  "version": 1,
                  "addresses": {
                    "http://127.0.0.1/a.pdf": {
                      "checked": "2026-11-11T00:00:02Z",
                      "problem": "external-unreachable",
                      "reason": "HTTP 500",
                      "good": {
                        "date": "2026-11-01T00:00:01Z",
                        "status": 200,
                        "address": "http://127.0.0.1/a.pdf",
                        "type": "application/pdf",
                        "sha256": "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb",
                        "etag": "\\"one\\""
                      }
                    },
                    "http://127.0.0.1/b": {
                      "checked": "2026-11-11T00:00:04Z",
                      "good": {
                        "date": "2026-11-11T00:00:04Z",
                        "status": 200,
                        "address": "http://127.0.0.1/c",
                        "moved": "http://127.0.0.1/c",
                        "type": "text/html"
                      }
                    },
                    "http://127.0.0.1/forbidden": {
                      "checked": "2026-11-11T00:00:04Z",
                      "problem": "external-not-asked",
                      "reason": "127.0.0.1"
                    },
                    "http://127.0.0.1/gone": {
                      "checked": "2026-11-11T00:00:05Z",
                      "problem": "external-dead",
                      "reason": "HTTP 404"
                    }
                  }
                }
                """);
    }

    @Test
    void theRecordIsWrittenAsItWasRead() throws IOException, InterruptedException, LedgerText.Unreadable {
        server.at("/a.pdf", Says.document("a").with("ETag", "\"one\"")).at("/b", Says.to(301, "/a.pdf"));
        run("/a.pdf", "/b", "/gone");
        String text = Files.readString(cache());

        assertThat(LedgerText.of(new TreeMap<>(LedgerText.read(text)))).isEqualTo(text);
        assertThat(folder).isDirectoryContaining("glob:**external.json").isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void whatIsNotCheckedThisTimeStaysRemembered() throws IOException, InterruptedException, LedgerText.Unreadable {
        run("/a", "/b");
        time.pass(Duration.ofDays(1));
        run("/b");

        assertThat(LedgerText.read(Files.readString(cache()))).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "{\"version\": 2, \"addresses\": {}}",
                "{\"version\": 1, \"addresses\": {\"http://a/\": {}}}",
                "{\"version\": 1, \"addresses\": {\"http://a/\": {\"checked\": \"yesterday\"}}}",
                "{\"version\": 1, \"addresses\": {\"http://a/\": 7}}",
                "{\"version\": 1} {"
            })
    void whatIsNoRecordIsSetAside(String text) throws IOException, InterruptedException {
        Files.writeString(cache(), text);

        assertThat(run()).singleElement().asString().contains("external-cache-broken");
        assertThat(folder.resolve("external.json.broken")).hasContent(text);
    }

    @Test
    void theFolderOfTheRecordIsMade() throws InterruptedException {
        server.at("/a", Says.page("a"));

        assertThat(new Checked(folder.resolve("x/y/z.json"), time).run(server.url("/a")))
                .isEmpty();
        assertThat(folder.resolve("x/y/z.json")).exists();
    }
}
