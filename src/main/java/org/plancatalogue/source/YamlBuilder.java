/** Builds values from the events of the YAML parser. */
package org.plancatalogue.source;

import static com.fasterxml.jackson.core.JsonToken.END_ARRAY;
import static com.fasterxml.jackson.core.JsonToken.END_OBJECT;
import static com.fasterxml.jackson.core.JsonToken.START_ARRAY;
import static com.fasterxml.jackson.core.JsonToken.START_OBJECT;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.ProblemKind;

/** Reads one document: texts stay as written, and anchors, aliases and tags are told before they have any effect. */
final class YamlBuilder {
    private static final int DEEPEST = 20;

    private final YAMLParser parser;
    private final YamlDraft draft;
    private final List<Problem> found = new ArrayList<>();
    private int last;
    private int depth;

    YamlBuilder(YAMLParser parser, YamlDraft draft) {
        this.parser = parser;
        this.draft = draft;
    }

    /** The document's mapping; empty when there is none. */
    Mapping read() throws IOException {
        JsonToken token = parser.nextToken();
        if (token == null) {
            return nothing(ProblemKind.YAML_EMPTY);
        }
        Value value = value(token);
        if (value instanceof Mapping mapping) {
            return mapping;
        }
        Optional<YamlMistake> colon =
                new YamlMistakes(draft).colon(0, draft.text().length());
        if (colon.isPresent()) {
            throw colon.get();
        }
        return nothing(ProblemKind.NOT_A_MAPPING);
    }

    private Mapping nothing(ProblemKind kind) {
        if (draft.isWhole()) {
            found.add(Problem.of(kind, draft.place(last)));
        }
        return new Mapping(List.of(), draft.place(last), false);
    }

    /** What was found beside what stops the parser. */
    List<Problem> found() {
        return found;
    }

    /** Where the last event began before the parser stopped. */
    int last() {
        return last;
    }

    private Value value(JsonToken token) throws IOException {
        last = draft.offset(parser.currentTokenLocation().getCharOffset());
        int start = last;
        refuseAnchor(start);
        if (token != START_OBJECT && token != START_ARRAY) {
            return scalar(start);
        }
        if (++depth > DEEPEST) {
            String limit = Integer.toString(DEEPEST);
            throw new YamlMistake(Problem.of(ProblemKind.YAML_TOO_DEEP, draft.place(start), limit), start);
        }
        Value value = token == START_OBJECT ? mapping(start) : sequence(start);
        depth--;
        return value;
    }

    private Sequence sequence(int start) throws IOException {
        List<Value> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != END_ARRAY; token = parser.nextToken()) {
            items.add(value(token));
        }
        return new Sequence(items, draft.place(start));
    }

    private Mapping mapping(int start) throws IOException {
        Map<String, Mapping.Entry> entries = new LinkedHashMap<>();
        while (parser.nextToken() != END_OBJECT) {
            last = draft.offset(parser.currentTokenLocation().getCharOffset());
            int at = last;
            String key = parser.currentName();
            refuseAnchor(at);
            if (key.equals("<<") && draft.charAt(at) == '<') {
                found.add(Problem.of(ProblemKind.YAML_ANCHOR, draft.place(at)));
            }
            Mapping.Entry entry = new Mapping.Entry(key, draft.place(at), value(parser.nextToken()));
            boolean lost = draft.isStruckBelow(at) && entry.value() instanceof Scalar scalar && scalar.isEmpty();
            Mapping.Entry first = lost ? null : entries.putIfAbsent(key, entry);
            if (first != null) {
                found.add(Problem.of(ProblemKind.DUPLICATE_KEY, entry.keyPlace(), key)
                        .relate(first.keyPlace()));
            }
        }
        return new Mapping(List.copyOf(entries.values()), draft.place(start), draft.isWhole());
    }

    private void refuseAnchor(int at) {
        if ("&*!".indexOf(draft.charAt(at)) >= 0) {
            found.add(Problem.of(ProblemKind.YAML_ANCHOR, draft.place(at)));
        }
    }

    private Scalar scalar(int start) throws IOException {
        int end = draft.offset(parser.currentLocation().getCharOffset());
        return new YamlScalar(draft, start, end).read(parser.getText(), found);
    }
}
