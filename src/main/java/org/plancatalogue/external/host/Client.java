/* Sends one request and waits for what comes. */
package org.plancatalogue.external.host;

import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import javax.net.ssl.SSLException;
import org.plancatalogue.external.host.Reply.Answer;
import org.plancatalogue.external.host.Reply.Silence;

/** HTTP/1.1 without redirects, cookies or passwords. An answer that stalls is given up. */
final class Client {
    private static final int LONGEST_ANSWER = 10;

    private final HttpClient http;
    private final String agent;
    private final Duration timeout;

    /** @param timeout the longest silence; an answer that never stalls may take ten times as long */
    Client(String agent, Duration timeout) {
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(timeout)
                .build();
        this.agent = agent;
        this.timeout = timeout;
    }

    Reply send(Request request) throws InterruptedException {
        AtomicLong arrived = new AtomicLong();
        HttpRequest.Builder builder = HttpRequest.newBuilder(request.address())
                .header("User-Agent", agent)
                .header("Accept", "*/*");
        request.headers().forEach(builder::header);
        CompletableFuture<HttpResponse<Body>> coming =
                http.sendAsync(builder.build(), head -> new BodyReader(request.limit(), request.keeps(), arrived));
        try {
            return await(coming, arrived);
        } finally {
            coming.cancel(true);
        }
    }

    private Reply await(CompletableFuture<HttpResponse<Body>> coming, AtomicLong arrived) throws InterruptedException {
        long before = 0;
        for (int i = 0; i < LONGEST_ANSWER; i++) {
            try {
                HttpResponse<Body> response = coming.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
                return new Answer(response.statusCode(), response.headers(), response.body());
            } catch (TimeoutException nothingYet) {
                long now = arrived.get();
                if (now == before) {
                    break;
                }
                before = now;
            } catch (ExecutionException e) {
                return new Silence(word(e));
            }
        }
        return new Silence("timeout");
    }

    /** The word for a failure; a name that is not found arrives as the cause of one to connect. */
    private static String word(Throwable failure) {
        boolean connecting = false;
        for (Throwable it = failure; it != null; it = it.getCause()) {
            connecting |= it instanceof ConnectException;
            if (it instanceof UnresolvedAddressException || it instanceof UnknownHostException) {
                return "no-such-host";
            }
            if (it instanceof HttpTimeoutException) {
                return "timeout";
            }
            if (it instanceof SSLException) {
                return "not-secure";
            }
        }
        return connecting ? "no-connection" : "broken-off";
    }
}
