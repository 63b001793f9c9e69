/* The server. */
package org.plancatalogue.serve.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Listens on the loopback address only, so that no other machine can ask. */
public final class Loopback implements AutoCloseable {
    private static final int MOST_THREADS = 64;
    private static final int PORTS_TRIED = 20;

    private final HttpServer server;
    private final ExecutorService threads;
    private final Guard guard;
    private final Visits visits;

    private Loopback(HttpServer server, Visits visits) {
        this.server = server;
        this.visits = visits;
        this.guard = new Guard(server.getAddress().getPort());
        this.threads = new ThreadPoolExecutor(
                2, MOST_THREADS, 30, TimeUnit.SECONDS, new SynchronousQueue<>(), Loopback::thread, (task, full) -> {
                    // Nobody is left waiting: the connection is dropped, and the browser asks again.
                });
        server.setExecutor(threads);
        server.createContext("/", this::handle);
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "answers");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Begins to listen, on the port or, where that is in use, on one of the next.
     *
     * @param port 0 for any that is free
     * @throws IOException when none of them can be had
     */
    public static Loopback open(int port, Visits visits) throws IOException {
        // Without it every answer on a kept connection waits 40 ms; the class reads it when it is loaded.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        System.setProperty("sun.net.httpserver.maxReqTime", "10");
        for (int i = 0; ; i++) {
            try {
                InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port + i);
                Loopback loopback = new Loopback(HttpServer.create(address, 0), visits);
                loopback.server.start();
                return loopback;
            } catch (BindException e) {
                if (i >= PORTS_TRIED || port == 0) {
                    throw e;
                }
            }
        }
    }

    public int port() {
        return server.getAddress().getPort();
    }

    private void handle(HttpExchange exchange) throws IOException {
        Asked asked = asked(exchange);
        Optional<Answer> refusal = guard.refusal(asked);
        if (refusal.isEmpty() && visits.isListening(asked)) {
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            exchange.sendResponseHeaders(200, 0);
            visits.listen(asked, new Line(exchange.getResponseBody()));
        } else {
            answer(exchange, asked, refusal.orElseGet(() -> visits.answer(asked)));
        }
    }

    private static void answer(HttpExchange exchange, Asked asked, Answer answer) throws IOException {
        try (exchange) {
            answer.headers().forEach(exchange.getResponseHeaders()::set);
            boolean bare = asked.method().equals("HEAD") || answer.bytes().length == 0;
            exchange.sendResponseHeaders(answer.status(), bare ? -1 : answer.bytes().length);
            if (!bare) {
                exchange.getResponseBody().write(answer.bytes());
            }
        }
    }

    private static Asked asked(HttpExchange exchange) {
        String path = Optional.ofNullable(exchange.getRequestURI().getRawPath()).orElse("");
        return new Asked(
                exchange.getRequestMethod(),
                path,
                Optional.ofNullable(exchange.getRequestURI().getRawQuery()),
                header(exchange, "Host"),
                header(exchange, "Origin"),
                header(exchange, "Sec-Fetch-Site"));
    }

    private static Optional<String> header(HttpExchange exchange, String name) {
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name));
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
