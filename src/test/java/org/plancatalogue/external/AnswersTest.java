/* What each kind of answer is taken for. */
package org.plancatalogue.external;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plancatalogue.external.host.Limits;

class AnswersTest extends OnServer {
    private static final Limits IMPATIENT = new Limits(Duration.ofMillis(300), 10, 20_000_000);

    @ParameterizedTest
    @ValueSource(ints = {200, 201, 203, 204})
    void aGoodAnswerIsNotTold(int status) throws InterruptedException {
        server.at("/a", Says.status(status));

        assertThat(run("/a")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "404, external-dead",
        "410, external-dead",
        "400, external-dead",
        "418, external-dead",
        "451, external-dead",
        "401, external-unreachable",
        "403, external-unreachable",
        "405, external-unreachable",
        "406, external-unreachable",
        "500, external-unreachable",
        "502, external-unreachable",
        "304, external-unreachable",
        "300, external-unreachable"
    })
    void anotherAnswerIsToldWithItsStatus(int status, String code) throws InterruptedException {
        server.at("/a", Says.status(status));

        assertThat(run("/a")).containsExactly("1 " + code + " [http://127.0.0.1/a, HTTP " + status + ", never]");
    }

    @Test
    void aServerThatNeverAnswersIsUnreachable() throws InterruptedException {
        server.at("/a", Says.page("").but(Says.How.NEVER));

        assertThat(run(check().limits(IMPATIENT), "/a"))
                .containsExactly("1 external-unreachable [http://127.0.0.1/a, timeout, never]");
    }

    @Test
    void anAnswerThatStallsIsUnreachable() throws InterruptedException {
        server.at("/a", Says.document("12345678").but(Says.How.STALLING));

        assertThat(run(check().limits(IMPATIENT), "/a"))
                .containsExactly("1 external-unreachable [http://127.0.0.1/a, timeout, never]");
    }

    @Test
    void aSlowAnswerMayTakeLongerThanTheTimeout() throws InterruptedException {
        server.at("/a", Says.document("12345678").but(Says.How.SLOWLY));

        assertThat(run(check().limits(new Limits(Duration.ofMillis(1200), 10, 1000)), "/a"))
                .isEmpty();
    }

    @Test
    void aConnectionThatBreaksOffIsUnreachable() throws InterruptedException {
        server.at("/a", Says.document("12345678").but(Says.How.BREAKING_OFF));

        assertThat(run("/a")).containsExactly("1 external-unreachable [http://127.0.0.1/a, broken-off, never]");
    }

    @Test
    void aClosedPortIsUnreachable() throws IOException, InterruptedException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        String address = "http://127.0.0.1:" + port + "/";

        assertThat(check().run(address))
                .containsExactly("1 external-unreachable [" + address + ", no-connection, never]");
    }

    @Test
    void aServerThatAgreesOnNoEncryptionIsUnreachable() throws IOException, InterruptedException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            new Thread(() -> refuseEncryption(socket)).start();
            String address = "https://127.0.0.1:" + socket.getLocalPort() + "/";

            assertThat(check().run(address))
                    .containsExactly("1 external-unreachable [" + address + ", not-secure, never]");
        }
    }

    /** Hears the greeting out, then sends the fatal alert "handshake failure" (RFC 8446, section 6). */
    private static void refuseEncryption(ServerSocket socket) {
        try (Socket connection = socket.accept()) {
            connection.getInputStream().readNBytes(5);
            connection.getOutputStream().write(new byte[] {21, 3, 3, 0, 2, 2, 40});
            connection.getInputStream().readAllBytes();
        } catch (IOException hungUp) {
            return;
        }
    }

    /** The name is too long for any name server to be asked. */
    @Test
    void aHostThatCannotExistIsUnreachable() throws InterruptedException {
        String host = ("a".repeat(60) + ".").repeat(5) + "invalid";

        assertThat(check().run("http://" + host + "/"))
                .containsExactly("1 external-unreachable [http://" + host + "/, no-such-host, never]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://", "http:///a", "http://a b/", "ftp://example.org/", "http://127.0.0.1:99999/"})
    void whatCannotBeAskedIsDead(String address) throws InterruptedException {
        assertThat(check().run(address)).containsExactly("1 external-dead [" + address + ", no-address, never]");
    }

    @Test
    void moreThanTheLimitIsNotFetched() throws InterruptedException {
        server.at("/a", Says.document("1234").but(Says.How.STALLING));

        assertThat(run(check().limits(new Limits(Duration.ofSeconds(10), 10, 1)), "/a"))
                .isEmpty();
    }

    @Test
    void whatFollowsTheNumberSignIsNotSentAndAskedForOnce() throws InterruptedException {
        server.at("/a?b=%E7%AB%A0", Says.page("a"));

        assertThat(run("/a?b=章#一", "/a?b=章#二", "/a?b=%E7%AB%A0")).isEmpty();
        assertThat(server.asked()).containsExactly("/robots.txt", "/a?b=%E7%AB%A0");
    }

    @Test
    void weSayWhoWeAre() throws InterruptedException {
        server.at("/a", Says.page("a"));

        run("/a");

        assertThat(server.headers())
                .allSatisfy(it -> assertThat(it)
                        .containsEntry("user-agent", "PlanCatalogue/1.0 (link check; +https://example.org/)")
                        .doesNotContainKeys("cookie", "authorization", "if-none-match", "upgrade"));
    }
}
