/* Every kind of problem with addresses of other sites, and its words. */
package org.plancatalogue.external;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExternalKindsTest extends OnServer {

    private List<String> told(String... paths) throws InterruptedException {
        String[] addresses = List.of(paths).stream().map(server::url).toArray(String[]::new);
        return Checked.told(check().problems(addresses)).stream()
                .map(it -> plain(it).replace(folder.toAbsolutePath().toString(), ""))
                .toList();
    }

    @Test
    void anAddressThatIsGoneIsToldWithTheDayItWasLastGood() throws InterruptedException {
        server.at("/a", Says.page("a"), Says.status(410));

        assertThat(told("/a")).isEmpty();
        time.pass(Duration.ofDays(30));
        assertThat(told("/a", "/b"))
                .containsExactly(
                        "「http://127.0.0.1/a」はなくなっています（HTTP 410。最後に確かめられた日：2026-11-01）",
                        "http://127.0.0.1/a is gone (HTTP 410; last seen: 2026-11-01)",
                        "「http://127.0.0.1/b」はなくなっています（HTTP 404。最後に確かめられた日：なし）",
                        "http://127.0.0.1/b is gone (HTTP 404; last seen: never)");
    }

    @Test
    void anAddressThatHasMovedIsToldWithTheNewOne() throws InterruptedException {
        server.at("/a", Says.to(301, "/b")).at("/b", Says.page("b"));

        assertThat(told("/a#c"))
                .containsExactly(
                        "「http://127.0.0.1/a#c」は「http://127.0.0.1/b#c」へ移っています → http://127.0.0.1/b#c",
                        "http://127.0.0.1/a#c has moved to http://127.0.0.1/b#c → http://127.0.0.1/b#c");
    }

    @Test
    void redirectsThatNeverEndAreTold() throws InterruptedException {
        server.at("/a", Says.to(302, "/b")).at("/b", Says.to(302, "/b"));

        assertThat(told("/a"))
                .containsExactly(
                        "「http://127.0.0.1/a」の転送が終わりません（最後の転送先：http://127.0.0.1/b）",
                        "the redirects of http://127.0.0.1/a never end (the last leads to http://127.0.0.1/b)");
    }

    @Test
    void anAddressThatCannotBeCheckedIsToldWithTheReason() throws InterruptedException {
        server.at("/a", Says.document("12345678").but(Says.How.BREAKING_OFF)).at("/b", Says.status(500));

        assertThat(told("/a", "/b"))
                .containsExactly(
                        "「http://127.0.0.1/a」を確かめられません（通信が途中で切れた。最後に確かめられた日：なし）",
                        "http://127.0.0.1/a could not be checked (the connection broke off; last seen: never)",
                        "「http://127.0.0.1/b」を確かめられません（HTTP 500。最後に確かめられた日：なし）",
                        "http://127.0.0.1/b could not be checked (HTTP 500; last seen: never)");
    }

    @Test
    void aDocumentThatHasChangedIsTold() throws InterruptedException {
        server.at("/a.pdf", Says.document("old"), Says.document("new"));

        assertThat(told("/a.pdf")).isEmpty();
        time.pass(Duration.ofDays(30));
        assertThat(told("/a.pdf"))
                .containsExactly(
                        "「http://127.0.0.1/a.pdf」の内容が 2026-11-01 から変わっています",
                        "the content of http://127.0.0.1/a.pdf has changed since 2026-11-01");
    }

    @Test
    void anAddressThatRobotsForbidsIsToldAsNotChecked() throws InterruptedException {
        server.at("/robots.txt", Says.robots("User-agent: *\nDisallow: /"));

        assertThat(told("/a"))
                .containsExactly(
                        "「http://127.0.0.1/a」は、127.0.0.1 の robots.txt が禁じているため確かめていません（最後に確かめられた日：なし）",
                        "http://127.0.0.1/a was not checked: the robots.txt of 127.0.0.1 forbids it"
                                + " (last seen: never)");
    }

    @Test
    void aBrokenRecordIsSetAside() throws IOException, InterruptedException {
        Files.writeString(cache(), "{ \"version\": 1, \"addresses\": { \"http");
        server.at("/a", Says.page("a"));

        assertThat(told("/a"))
                .containsExactly(
                        "前回までの検査の記録として読めません。「/external.json.broken」に移し、すべてのアドレスを確かめ直しました",
                        "this is not a record of earlier checks: it was set aside as /external.json.broken,"
                                + " and every address asked anew");
        assertThat(folder.resolve("external.json.broken")).hasContent("{ \"version\": 1, \"addresses\": { \"http");
        assertThat(told("/a")).isEmpty();
    }

    @Test
    void aRecordThatCannotBeUsedIsTold() throws IOException, InterruptedException {
        Files.createDirectory(cache());
        server.at("/a", Says.page("a"));

        assertThat(told("/a"))
                .containsExactly(
                        "前回までの検査の記録を使えません（Is a directory）。次回の検査では、すべてのアドレスを確かめ直します",
                        "the record of earlier checks cannot be used (Is a directory):"
                                + " the next check will ask every address again");
    }
}
