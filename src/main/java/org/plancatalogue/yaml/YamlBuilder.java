/* Builds values from the events of the YAML parser. */
package org.plancatalogue.yaml;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plancatalogue.problem.Position;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.ProblemKind;

/** Reads one document: texts stay as written, and anchors, aliases and tags are told before they have any effect. */
final class YamlBuilder {
    private static final int DEEPEST = 20;

    /** An anchor, alias, tag or merge key. */
    private static final Pattern MARK = Pattern.compile("[&*!]|<< *:");

    private final YAMLParser parser;
    private final YamlDraft draft;
    private final List<Problem> found = new ArrayList<>();
    private final List<Problem> mistakes = new ArrayList<>();
    private int depth;

    YamlBuilder(YAMLParser parser, YamlDraft draft) {
        this.parser = parser;
        this.draft = draft;
    }

    /** The document's mapping; to be used only when there is no {@link #mistake}. */
    Mapping read() {
        try {
            JsonToken token = parser.nextToken();
            Optional<Value> value = token == null ? Optional.empty() : Optional.of(value(token));
            if (value.isPresent() && value.get() instanceof Mapping mapping) {
                return mapping;
            }
            YamlComplaint.colon(draft, 1, draft.lines().size()).ifPresent(mistakes::add);
            ProblemKind kind = value.isPresent() ? ProblemKind.NOT_A_MAPPING : ProblemKind.YAML_EMPTY;
            if (draft.isWhole()) {
                found.add(Problem.of(kind, value.map(Value::place).orElse(draft.start())));
            }
        } catch (IOException e) {
            mistakes.add(YamlComplaint.problem(e, draft, position(parser.currentTokenLocation())));
        }
        return new Mapping(List.of(), draft.start(), false);
    }

    /** The first mistake: its line must be left out before anything read is right. */
    Optional<Problem> mistake() {
        return mistakes.stream().findFirst();
    }

    /** What was found beside. */
    List<Problem> found() {
        return found;
    }

    private Value value(JsonToken token) throws IOException {
        Position start = event();
        if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
            if (depth == DEEPEST) {
                String limit = Integer.toString(DEEPEST);
                mistakes.add(Problem.of(ProblemKind.YAML_TOO_DEEP, draft.place(start), limit));
                parser.skipChildren();
                return new Sequence(List.of(), draft.place(start));
            }
            depth++;
            Value value = token == JsonToken.START_OBJECT ? mapping(start) : sequence(start);
            depth--;
            return value;
        }
        YamlScalar scalar = new YamlScalar(draft, start, position(parser.currentLocation()));
        scalar.swallowing().ifPresent(mistakes::add);
        return scalar.read(parser.getText(), found);
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
            Mapping.Entry entry = new Mapping.Entry(parser.currentName(), draft.place(at), value(parser.nextToken()));
            boolean lost = draft.struck().contains(at.line() + 1)
                    && entry.value() instanceof Scalar scalar
                    && scalar.isEmpty();
            Mapping.Entry first = lost ? null : entries.putIfAbsent(entry.key(), entry);
            if (first != null) {
                found.add(Problem.of(ProblemKind.DUPLICATE_KEY, entry.keyPlace(), entry.key())
                        .relate(first.keyPlace()));
            }
        }
        return new Mapping(List.copyOf(entries.values()), draft.place(start), draft.isWhole());
    }

    /** Where the event begins, with its anchor, alias, tag or merge key, which is told. */
    private Position event() {
        Position start = position(parser.currentTokenLocation());
        if (MARK.matcher(draft.from(start)).lookingAt()) {
            found.add(Problem.of(ProblemKind.YAML_ANCHOR, draft.place(start)));
        }
        return start;
    }

    private static Position position(JsonLocation location) {
        return new Position(Math.max(location.getLineNr(), 1), Math.max(location.getColumnNr(), 1));
    }
}
