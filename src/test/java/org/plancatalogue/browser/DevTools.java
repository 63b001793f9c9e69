/* A small client of the Chrome DevTools Protocol. */
package org.plancatalogue.browser;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Commands to a browser and what it tells of itself; {@code Page.navigate} is a command, {@code Page.loadEventFired} an event. */
final class DevTools {
    /** The session of commands to the browser as a whole. */
    static final String BROWSER = "";

    private static final int SECONDS_TO_ANSWER = 20;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final WebSocket socket;
    private final Incoming incoming;
    private final AtomicInteger last = new AtomicInteger();

    private DevTools(WebSocket socket, Incoming incoming) {
        this.socket = socket;
        this.incoming = incoming;
    }

    static DevTools connect(URI address) {
        Incoming incoming = new Incoming();
        WebSocket socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(address, incoming)
                .orTimeout(SECONDS_TO_ANSWER, TimeUnit.SECONDS)
                .join();
        return new DevTools(socket, incoming);
    }

    /** Every event of a session from now on, by name and parameters, on a thread of its own. */
    void listen(String session, BiConsumer<String, JsonNode> listener) {
        incoming.listeners.put(session, listener);
    }

    /** The result of a command; an error of the browser is an exception. */
    synchronized JsonNode send(String session, String command, Map<String, ?> parameters) {
        int id = last.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        incoming.answers.put(id, answer);
        Map<String, ?> message = session.equals(BROWSER)
                ? Map.of("id", id, "method", command, "params", parameters)
                : Map.of("id", id, "method", command, "params", parameters, "sessionId", session);
        JsonNode answered = socket.sendText(JSON.valueToTree(message).toString(), true)
                .thenCompose(it -> answer)
                .orTimeout(SECONDS_TO_ANSWER, TimeUnit.SECONDS)
                .join();
        if (answered.has("error")) {
            throw new IllegalStateException(command + " " + parameters + ": " + answered.get("error"));
        }
        return answered.path("result");
    }

    /** Sorts what arrives into answers and events. */
    private static final class Incoming implements WebSocket.Listener {
        private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
        private final Map<String, BiConsumer<String, JsonNode>> listeners = new ConcurrentHashMap<>();
        private final StringBuilder text = new StringBuilder();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean whole) {
            text.append(part);
            if (whole) {
                JsonNode message = parsed(text.toString());
                text.setLength(0);
                deliver(message);
            }
            from.request(1);
            return null;
        }

        @Override
        public void onError(WebSocket from, Throwable error) {
            answers.values().forEach(it -> it.completeExceptionally(error));
        }

        private void deliver(JsonNode message) {
            CompletableFuture<JsonNode> answer =
                    answers.remove(message.path("id").asInt());
            if (answer != null) {
                answer.complete(message);
            } else {
                listeners
                        .getOrDefault(message.path("sessionId").asText(), (event, parameters) -> {})
                        .accept(message.path("method").asText(), message.path("params"));
            }
        }

        private static JsonNode parsed(String json) {
            try {
                return JSON.readTree(json);
            } catch (JsonProcessingException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
