/* A web server on this machine that answers by script. */
package org.plancatalogue.external;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Listens on the loopback address only; a path without a script answers 404, as does robots.txt. */
final class Server implements AutoCloseable {
    private final Map<String, List<Says>> script = new HashMap<>();
    private final List<String> asked = new ArrayList<>();
    private final List<Map<String, String>> headers = new ArrayList<>();
    private final Map<String, Integer> busy = new TreeMap<>();
    private final Map<String, Integer> most = new TreeMap<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final CountDownLatch together = new CountDownLatch(2);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer http;

    Server() throws IOException {
        http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        http.setExecutor(threads);
        http.createContext("/", this::handle);
        http.start();
    }

    /** What a path answers, one after the other; the last is repeated. */
    synchronized Server at(String path, Says... answers) {
        script.put(path, new ArrayList<>(Arrays.asList(answers)));
        return this;
    }

    /** The path as an absolute address. */
    String url(String path) {
        return url("127.0.0.1", path);
    }

    String url(String host, String path) {
        return "http://" + host + ":" + port() + path;
    }

    int port() {
        return http.getAddress().getPort();
    }

    /** The paths that were asked for since this was read last, in order. */
    synchronized List<String> asked() {
        List<String> all = List.copyOf(asked);
        asked.clear();
        return all;
    }

    /** The headers of the requests, names in lower case. */
    synchronized List<Map<String, String>> headers() {
        return List.copyOf(headers);
    }

    /** How many requests were worked on at once at most, by the host that was asked. */
    synchronized Map<String, Integer> most() {
        return new TreeMap<>(most);
    }

    private void handle(HttpExchange exchange) throws IOException {
        String host = exchange.getRequestHeaders().getFirst("Host").replaceFirst(":.*", "");
        Says says = next(exchange, host);
        try {
            think(says.how());
        } finally {
            synchronized (this) {
                busy.merge(host, -1, Integer::sum);
            }
        }
        try (exchange) {
            if (says.how() != Says.How.NEVER) {
                answer(says, exchange);
            }
        }
    }

    private void think(Says.How how) {
        rest(how == Says.How.NEVER ? 60_000 : 5);
        if (how == Says.How.TOGETHER) {
            together.countDown();
            await(together, 60_000);
        }
    }

    private synchronized Says next(HttpExchange exchange, String host) {
        String path = exchange.getRequestURI().toString();
        asked.add(path);
        Map<String, String> lower = new TreeMap<>();
        exchange.getRequestHeaders().forEach((name, values) -> lower.put(name.toLowerCase(Locale.ROOT), values.get(0)));
        headers.add(lower);
        most.merge(host, busy.merge(host, 1, Integer::sum), Math::max);
        List<Says> answers = script.getOrDefault(path, List.of(Says.status(404)));
        return answers.size() > 1 ? answers.remove(0) : answers.get(0);
    }

    private void answer(Says says, HttpExchange exchange) throws IOException {
        byte[] bytes = says.body().getBytes(StandardCharsets.UTF_8);
        says.headers().forEach(exchange.getResponseHeaders()::add);
        exchange.sendResponseHeaders(says.status(), bytes.length == 0 ? -1 : bytes.length);
        OutputStream out = exchange.getResponseBody();
        int piece = Math.max(1, bytes.length / 4);
        for (int at = 0; at < bytes.length; at += piece) {
            if (at >= 2 * piece && says.how() == Says.How.BREAKING_OFF) {
                return;
            }
            out.write(bytes, at, Math.min(piece, bytes.length - at));
            out.flush();
            rest(says.how() == Says.How.SLOWLY ? 400 : 0);
            rest(says.how() == Says.How.STALLING && at == piece ? 60_000 : 0);
        }
    }

    /** Rests, but not longer than the server lives. */
    private void rest(long millis) {
        await(closed, millis);
    }

    private static void await(CountDownLatch latch, long millis) {
        try {
            var unused = latch.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    @Override
    public void close() {
        closed.countDown();
        http.stop(0);
        threads.shutdownNow();
    }
}
