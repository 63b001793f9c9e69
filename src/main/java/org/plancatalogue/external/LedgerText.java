/* The ledger as JSON. */
package org.plancatalogue.external;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plancatalogue.problem.ProblemKind;

/** One object an address, in order; absent what is not known; times in UTC to the second. */
final class LedgerText {
    private static final int VERSION = 1;

    private LedgerText() {}

    /** The text is no ledger, or one of another version. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1;

        private Unreadable(Exception cause) {
            super(cause);
        }
    }

    static String of(SortedMap<String, Entry> entries) {
        ObjectNode root = JsonNodeFactory.instance.objectNode().put("version", VERSION);
        ObjectNode addresses = root.putObject("addresses");
        entries.forEach((address, entry) -> write(entry, addresses.putObject(address)));
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(indent);
        try {
            return new ObjectMapper().writer(printer).writeValueAsString(root) + "\n";
        } catch (JsonProcessingException aTreeCanBeWritten) {
            throw new IllegalStateException(aTreeCanBeWritten);
        }
    }

    static Map<String, Entry> read(String text) throws Unreadable {
        try {
            JsonNode root = new ObjectMapper().readTree(text);
            if (root.path("version").asInt() != VERSION) {
                throw new IllegalArgumentException("another version");
            }
            Map<String, Entry> entries = new TreeMap<>();
            root.required("addresses").properties().forEach(it -> entries.put(it.getKey(), entry(it.getValue())));
            return entries;
        } catch (JsonProcessingException | IllegalArgumentException | DateTimeParseException e) {
            throw new Unreadable(e);
        }
    }

    private static void write(Entry entry, ObjectNode to) {
        to.put("checked", time(entry.checked()));
        entry.bad().ifPresent(it -> to.put("problem", it.kind().code()).put("reason", it.reason()));
        entry.changed().ifPresent(it -> to.put("changed", time(it)));
        entry.good().ifPresent(it -> write(it, to.putObject("good")));
    }

    private static void write(Good good, ObjectNode to) {
        to.put("date", time(good.date()));
        to.put("status", good.status());
        to.put("address", good.address().toString());
        good.moved().ifPresent(it -> to.put("moved", it.toString()));
        to.put("type", good.type());
        good.sha256().ifPresent(it -> to.put("sha256", it));
        good.etag().ifPresent(it -> to.put("etag", it));
        good.modified().ifPresent(it -> to.put("modified", it));
    }

    private static Entry entry(JsonNode from) {
        return new Entry(
                Instant.parse(from.required("checked").asText()),
                text(from, "problem")
                        .map(it -> new Bad(kind(it), from.required("reason").asText())),
                Optional.ofNullable(from.get("good")).map(LedgerText::good),
                text(from, "changed").map(Instant::parse));
    }

    private static Good good(JsonNode from) {
        return new Good(
                Instant.parse(from.required("date").asText()),
                from.required("status").asInt(),
                URI.create(from.required("address").asText()),
                text(from, "moved").map(URI::create),
                from.required("type").asText(),
                text(from, "sha256"),
                text(from, "etag"),
                text(from, "modified"));
    }

    private static ProblemKind kind(String code) {
        return ProblemKind.of(code).orElseThrow(() -> new IllegalArgumentException(code));
    }

    private static Optional<String> text(JsonNode from, String key) {
        return Optional.ofNullable(from.get(key)).map(JsonNode::asText);
    }

    private static String time(Instant time) {
        return time.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
