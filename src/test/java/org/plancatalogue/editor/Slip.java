/* A mistake in a file of the content, with what the shape says of it. */
package org.plancatalogue.editor;

import static org.plancatalogue.problem.ProblemKind.BAD_ID;
import static org.plancatalogue.problem.ProblemKind.BAD_VALUE;
import static org.plancatalogue.problem.ProblemKind.EMPTY_VALUE;
import static org.plancatalogue.problem.ProblemKind.MISSING_KEY;
import static org.plancatalogue.problem.ProblemKind.NOT_A_MAPPING;
import static org.plancatalogue.problem.ProblemKind.UNKNOWN_KEY;
import static org.plancatalogue.problem.ProblemKind.WRONG_SHAPE;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.shape.FileShape;
import org.plancatalogue.shape.Form;
import org.plancatalogue.shape.Key;
import org.plancatalogue.shape.Shape;
import org.plancatalogue.shape.Target;

/**
 * The file after one change.
 *
 * @param expected the kinds of problems that a reader has to tell; a schema refuses the file where there is one
 */
record Slip(String name, ObjectNode root, Set<ProblemKind> expected) {
    /** What says something about another key, and would be wrong without it. */
    private static final Map<String, String> ABOUT = Map.of(
            "theme", "inferred",
            "secondary", "inferred",
            "instruments", "inferred",
            "audiences", "inferred",
            "span", "rounds");

    static List<Slip> of(FileShape file) {
        Sample sample = Sample.of(file);
        List<Slip> slips = new ArrayList<>();
        slips.add(new Slip("nothing", sample.root().deepCopy(), Set.of()));
        if (file.form() instanceof Shape) {
            slips.add(unknown(sample.root(), List.of()));
        }
        for (Sample.Spot spot : sample.spots()) {
            slips.addAll(at(sample, spot));
        }
        counterpart(file).forEach(key -> {
            ObjectNode root = sample.root().deepCopy();
            root.set(key.name(), Yaml.read(key.example().isEmpty() ? "{}" : key.example()));
            boolean fact = file.name().endsWith("-translation") && !key.name().equals("original");
            slips.add(new Slip(
                    key.name() + " of the other side",
                    root,
                    Set.of(fact ? ProblemKind.FACT_IN_TRANSLATION : UNKNOWN_KEY)));
        });
        return slips;
    }

    /** The keys that only the other file of the pair has. */
    private static Stream<Key> counterpart(FileShape file) {
        String other = file.name().endsWith("-translation")
                ? file.name().replace("-translation", "")
                : file.name() + "-translation";
        return FileShape.all().stream()
                .filter(it -> it.name().equals(other))
                .flatMap(it -> ((Shape) it.form()).keys().stream())
                .filter(it -> ((Shape) file.form()).key(it.name()).isEmpty());
    }

    private static List<Slip> at(Sample sample, Sample.Spot spot) {
        List<Slip> slips = new ArrayList<>();
        String name = String.join(".", spot.path());
        slips.add(change(
                sample,
                spot,
                name + " missing",
                spot.required() ? Set.of(MISSING_KEY) : Set.of(),
                (parent, key) -> parent.remove(key)));
        wrong(spot.form())
                .forEach((value, kinds) -> slips.add(change(
                        sample, spot, name + ": " + value, kinds, (parent, key) -> parent.set(key, Yaml.read(value)))));
        if (spot.form() instanceof Shape) {
            slips.add(unknown(sample.root(), spot.path()));
        }
        if (spot.form() instanceof Form.Keyed keyed && !keyed.keys().pattern().isEmpty()) {
            ProblemKind kind = keyed.keys().pattern().equals("[0-9]{6}") ? BAD_VALUE : BAD_ID;
            slips.add(change(sample, spot, name + " with an odd key", Set.of(kind), (parent, key) -> {
                ObjectNode keys = (ObjectNode) parent.get(key);
                keys.set("A_b", keys.remove(keys.fieldNames().next()));
            }));
        }
        return slips;
    }

    /** Values of another form than the shape's, with what has to be told of them. */
    private static Map<String, Set<ProblemKind>> wrong(Form form) {
        if (form instanceof Shape || form instanceof Form.Keyed || form instanceof Form.Again) {
            return Map.of("word", Set.of(NOT_A_MAPPING), "[a]", Set.of(NOT_A_MAPPING), "''", Set.of(EMPTY_VALUE));
        } else if (form instanceof Form.Listing) {
            return Map.of(
                    "word", Set.of(WRONG_SHAPE),
                    "{a: b}", Set.of(WRONG_SHAPE),
                    "[[a]]", Set.of(WRONG_SHAPE),
                    "['']", Set.of(EMPTY_VALUE),
                    "''", Set.of(EMPTY_VALUE));
        }
        boolean any =
                (form instanceof Form.Text text && text.spelling().pattern().isEmpty())
                        || (form instanceof Form.Reference to && to.target() != Target.ARTICLE);
        return any
                ? Map.of("[a]", Set.of(WRONG_SHAPE), "{a: b}", Set.of(WRONG_SHAPE), "''", Set.of(EMPTY_VALUE))
                : Map.of(
                        "[a]", Set.of(WRONG_SHAPE),
                        "{a: b}", Set.of(WRONG_SHAPE),
                        "''", Set.of(EMPTY_VALUE),
                        "'???'", Set.of(BAD_VALUE));
    }

    private static Slip unknown(ObjectNode root, List<String> path) {
        ObjectNode changed = root.deepCopy();
        JsonNode at = changed;
        for (String key : path) {
            at = at.get(key);
        }
        ((ObjectNode) at).put("qqqqqqqq", "word");
        return new Slip(String.join(".", path) + " with a key more", changed, Set.of(UNKNOWN_KEY));
    }

    private static Slip change(
            Sample sample,
            Sample.Spot spot,
            String name,
            Set<ProblemKind> kinds,
            BiConsumer<ObjectNode, String> change) {
        ObjectNode root = sample.root().deepCopy();
        ObjectNode parent = spot.parent(root);
        if (ABOUT.containsKey(spot.last())) {
            parent.remove(ABOUT.get(spot.last()));
        }
        change.accept(parent, spot.last());
        return new Slip(name, root, kinds);
    }
}
