/* Builds values from the events of the YAML parser. */
package org.plancatalogue.yaml;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plancatalogue.problem.Position;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.ProblemKind;

/** Reads one document: texts stay as written, and anchors, aliases and tags are told before they have any effect. */
final class YamlBuilder {
    private static final int DEEPEST = 20;

    private final YAMLParser parser;
    private final YamlDraft draft;
    private final List<Problem> found = new ArrayList<>();
    private Position last;
    private int depth;

    YamlBuilder(YAMLParser parser, YamlDraft draft) {
        this.parser = parser;
        this.draft = draft;
        this.last = draft.start();
    }

    /** The document's mapping; throws the first mistake that keeps the parser from going on. */
    Mapping read() throws YamlMistake {
        try {
            JsonToken token = parser.nextToken();
            return token == null ? nothing(ProblemKind.YAML_EMPTY) : document(value(token));
        } catch (IOException e) {
            throw new YamlMistake(YamlComplaint.problem(e, draft, last));
        }
    }

    /** What was found beside what stops the parser. */
    List<Problem> found() {
        return found;
    }

    private Mapping document(Value value) throws YamlMistake {
        if (value instanceof Mapping mapping) {
            return mapping;
        }
        Optional<Problem> colon = YamlComplaint.colon(draft, draft.start().line(), draft.lastLine());
        if (colon.isPresent()) {
            throw new YamlMistake(colon.get());
        }
        last = value.place().position();
        return nothing(ProblemKind.NOT_A_MAPPING);
    }

    private Mapping nothing(ProblemKind kind) {
        if (draft.isWhole()) {
            found.add(Problem.of(kind, draft.place(last)));
        }
        return new Mapping(List.of(), draft.place(last), false);
    }

    private Value value(JsonToken token) throws IOException {
        Position start = event();
        if (token != JsonToken.START_OBJECT && token != JsonToken.START_ARRAY) {
            Position end = YamlComplaint.position(parser.currentLocation());
            return new YamlScalar(draft, start, end).read(parser.getText(), found);
        }
        if (++depth > DEEPEST) {
            String limit = Integer.toString(DEEPEST);
            throw new YamlMistake(Problem.of(ProblemKind.YAML_TOO_DEEP, draft.place(start), limit));
        }
        Value value = token == JsonToken.START_OBJECT ? mapping(start) : sequence(start);
        depth--;
        return value;
    }

    private Sequence sequence(Position start) throws IOException {
        List<Value> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(value(token));
        }
        return new Sequence(items, draft.place(start));
    }

    private Mapping mapping(Position start) throws IOException {
        Map<String, Mapping.Entry> entries = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            Position at = event();
            String key = parser.currentName();
            if (key.equals("<<") && draft.from(at).startsWith("<")) {
                found.add(Problem.of(ProblemKind.YAML_ANCHOR, draft.place(at)));
            }
            Mapping.Entry entry = new Mapping.Entry(key, draft.place(at), value(parser.nextToken()));
            boolean lost = draft.isStruck(at.line() + 1) && entry.value() instanceof Scalar scalar && scalar.isEmpty();
            Mapping.Entry first = lost ? null : entries.putIfAbsent(key, entry);
            if (first != null) {
                found.add(Problem.of(ProblemKind.DUPLICATE_KEY, entry.keyPlace(), key)
                        .relate(first.keyPlace()));
            }
        }
        return new Mapping(List.copyOf(entries.values()), draft.place(start), draft.isWhole());
    }

    /** Where the event begins, with its anchor, alias or tag, which is told. */
    private Position event() {
        last = YamlComplaint.position(parser.currentTokenLocation());
        if (draft.from(last).matches("[&*!].*")) {
            found.add(Problem.of(ProblemKind.YAML_ANCHOR, draft.place(last)));
        }
        return last;
    }
}
