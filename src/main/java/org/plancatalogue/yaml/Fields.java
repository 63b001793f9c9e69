/* Reads a mapping's keys by name and type. */
package org.plancatalogue.yaml;

import static org.plancatalogue.problem.ProblemKind.BAD_ID;
import static org.plancatalogue.problem.ProblemKind.BAD_VALUE;
import static org.plancatalogue.problem.ProblemKind.EMPTY_VALUE;
import static org.plancatalogue.problem.ProblemKind.FACT_IN_TRANSLATION;
import static org.plancatalogue.problem.ProblemKind.MISSING_KEY;
import static org.plancatalogue.problem.ProblemKind.NOT_A_MAPPING;
import static org.plancatalogue.problem.ProblemKind.UNKNOWN_KEY;
import static org.plancatalogue.problem.ProblemKind.WRONG_SHAPE;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plancatalogue.lang.Likeness;
import org.plancatalogue.problem.Nearest;
import org.plancatalogue.problem.Place;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.Problems;
import org.plancatalogue.problem.Repair;

/**
 * A mapping asked key by key. What is mistyped becomes a problem at its place, and the answer is then empty;
 * {@link #done} names the keys that are missing and those nobody asked for.
 *
 * <p>Example: {@code title = fields.text("title"); aliases = fields.list("aliases"); fields.done();}
 */
public final class Fields {
    /** What other programs take for true and false. */
    private static final Map<String, String> FLAGS = Map.of(
            "true", "true", "yes", "true", "on", "true", "1", "true", "false", "false", "no", "false", "off", "false",
            "0", "false");

    private static final Pattern ID = Pattern.compile("[a-z0-9]([a-z0-9-]{0,62})?");

    private final Mapping mapping;
    private final Problems problems;
    private final TreeSet<String> asked = new TreeSet<>();
    private final TreeSet<String> missing = new TreeSet<>();

    private Fields(Mapping mapping, Problems problems) {
        this.mapping = mapping;
        this.problems = problems;
    }

    public static Fields of(Mapping mapping, Problems problems) {
        return new Fields(mapping, problems);
    }

    /** A key with its own mapping, such as a pillar's id with what belongs to the pillar. */
    public record Child(String id, Place idPlace, Fields fields) {}

    /** A key with its own text. */
    public record Text(String key, Place keyPlace, Scalar value) {}

    /** The text of a key that must be there; empty after a problem. */
    public String text(String key) {
        return required(key, optionalText(key)).orElse("");
    }

    /** The text of a key that may be left out. */
    public Optional<String> optionalText(String key) {
        return scalar(key).map(Scalar::text);
    }

    /** As {@link #optionalText}, with the place. */
    public Optional<Scalar> scalar(String key) {
        return filled(key).flatMap(it -> asScalar(key, it));
    }

    /** The texts of a list that may be left out: {@code [a, b]}, or lines that begin with a hyphen. */
    public List<Scalar> list(String key) {
        Optional<Value> value = filled(key);
        if (value.isEmpty()) {
            return List.of();
        }
        if (value.get() instanceof Sequence sequence) {
            return sequence.items().stream()
                    .filter(it -> hasText(key, it))
                    .flatMap(it -> asScalar(key, it).stream())
                    .toList();
        }
        problems.add(Problem.of(WRONG_SHAPE, value.get().place(), key, key + ": […, …]")
                .suggest(value.map(it -> it instanceof Scalar scalar ? "[" + scalar.text() + "]" : "[…]")));
        return List.of();
    }

    /** Whether the key says {@code true}; {@code false} when it is left out. */
    public boolean flag(String key) {
        Optional<Scalar> value = scalar(key);
        String text = value.map(Scalar::text).orElse("false");
        if (!text.equals("true") && !text.equals("false")) {
            Optional<String> meant = Optional.ofNullable(FLAGS.get(text.toLowerCase(Locale.ROOT)));
            Problem bad = Problem.of(BAD_VALUE, place(key), text, key).suggest(meant);
            problems.add(
                    Nearest.meant(bad, text, List.of("true", "false"), right -> value.flatMap(it -> it.repair(right))));
        }
        return text.equals("true");
    }

    /** The mapping of a key that may be left out. */
    public Optional<Fields> mapping(String key) {
        return filled(key).flatMap(this::asMapping);
    }

    /** The mapping of a key that must be there; after a problem one without keys, which reports none as missing. */
    public Fields requiredMapping(String key) {
        return required(key, mapping(key)).orElseGet(() -> of(new Mapping(List.of(), place(key), false), problems));
    }

    /** A mapping whose keys are ids and whose values are mappings, in order; empty when the key is left out. */
    public List<Child> children(String key) {
        List<Mapping.Entry> entries = entries(key);
        Mapping siblings = new Mapping(entries, place(key), true);
        return entries.stream()
                .flatMap(entry -> asMapping(entry.value()).stream().map(it -> child(entry, siblings, it)))
                .toList();
    }

    /** As {@link #children}, with keys of any form. */
    public List<Child> mappings(String key) {
        return entries(key).stream()
                .flatMap(entry ->
                        asMapping(entry.value()).stream().map(it -> new Child(entry.key(), entry.keyPlace(), it)))
                .toList();
    }

    /** A mapping of texts with keys of any form, in order; empty when the key is left out. */
    public List<Text> texts(String key) {
        return entries(key).stream().flatMap(this::text).toList();
    }

    /** All keys with their texts, in order. */
    public List<Text> all() {
        return mapping.entries().stream().flatMap(this::text).toList();
    }

    private Stream<Text> text(Mapping.Entry entry) {
        return asScalar(entry.key(), entry.value()).stream().map(it -> new Text(entry.key(), entry.keyPlace(), it));
    }

    private List<Mapping.Entry> entries(String key) {
        return filled(key).flatMap(this::asMapping).stream()
                .flatMap(it -> it.mapping.entries().stream())
                .filter(entry -> hasText(entry.key(), entry.value()))
                .toList();
    }

    /** Where the value of a key stands; where the mapping stands when there is no such key. */
    public Place place(String key) {
        return mapping.entry(key).map(it -> it.value().place()).orElse(mapping.place());
    }

    /** Reports those of the given keys that are there: in a translation they would repeat facts of the original. */
    public void forbid(Collection<String> facts) {
        asked.addAll(facts);
        mapping.entries().stream()
                .filter(it -> facts.contains(it.key()))
                .forEach(it -> problems.add(FACT_IN_TRANSLATION, it.keyPlace(), it.key()));
    }

    /**
     * Reports every key that nobody asked for, with the nearest of those asked for and not there, and every key that is
     * missing and not meant by one of them.
     */
    public void done() {
        List<String> open =
                asked.stream().filter(it -> mapping.entry(it).isEmpty()).toList();
        for (Mapping.Entry entry : mapping.entries()) {
            if (!asked.contains(entry.key())) {
                Problem unknown = Nearest.meant(
                        Problem.of(UNKNOWN_KEY, entry.keyPlace(), entry.key()),
                        entry.key(),
                        open,
                        right -> Optional.of(new Repair(entry.keyPlace(), entry.key(), right)));
                unknown.suggestion().ifPresent(missing::remove);
                problems.add(unknown);
            }
        }
        missing.forEach(
                it -> problems.add(Problem.of(MISSING_KEY, mapping.place(), it).suggest(Optional.of(it + ": …"))));
    }

    /** An id that is one but for letter case or width is told and taken as it was meant, unless another key is that id. */
    private Child child(Mapping.Entry entry, Mapping siblings, Fields fields) {
        String id = entry.key();
        String meant = Likeness.folded(id);
        boolean sound = ID.matcher(id).matches();
        boolean clear = ID.matcher(meant).matches() && siblings.entry(meant).isEmpty();
        if (!sound) {
            Problem bad = Problem.of(BAD_ID, entry.keyPlace(), id);
            problems.add(clear ? bad.mend(new Repair(entry.keyPlace(), id, meant)) : bad);
        }
        return new Child(sound || !clear ? id : meant, entry.keyPlace(), fields);
    }

    private <T> Optional<T> required(String key, Optional<T> answer) {
        if (answer.isEmpty() && mapping.whole() && mapping.entry(key).isEmpty()) {
            missing.add(key);
        }
        return answer;
    }

    private Optional<Value> filled(String key) {
        asked.add(key);
        return mapping.entry(key).map(Mapping.Entry::value).filter(it -> hasText(key, it));
    }

    private boolean hasText(String key, Value value) {
        boolean empty = value instanceof Scalar scalar && scalar.isEmpty();
        if (empty) {
            problems.add(EMPTY_VALUE, value.place(), key);
        }
        return !empty;
    }

    private Optional<Scalar> asScalar(String key, Value value) {
        if (value instanceof Scalar scalar) {
            return Optional.of(scalar);
        }
        problems.add(WRONG_SHAPE, value.place(), key, key + ": …");
        return Optional.empty();
    }

    private Optional<Fields> asMapping(Value value) {
        if (value instanceof Mapping inner) {
            return Optional.of(of(inner, problems));
        }
        problems.add(NOT_A_MAPPING, value.place());
        return Optional.empty();
    }
}
