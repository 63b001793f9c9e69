/* Differences made at random between the languages of the real content are found, and nothing else is. */
package org.plancatalogue.review.parity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plancatalogue.catalogue.Catalogue;
import org.plancatalogue.decode.ContentReader;
import org.plancatalogue.problem.Place;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.problem.Problems;
import org.plancatalogue.problem.SourceText;
import org.plancatalogue.review.Review;
import org.plancatalogue.source.Asset;
import org.plancatalogue.source.SourceReader;
import org.plancatalogue.source.SourceTree;

/**
 * Changes one language in one place, reads and reviews the whole content and looks where the findings lie. Recall is the
 * share of changes that are found in their part, precision that of the findings which lie in the changed part. {@code
 * -Ddifferences.seed=7} makes that change alone.
 */
class SeededDifferencesTest {
    private static final int SEEDS = 270;
    private static final double LEAST_RECALL = 0.95;

    /** A change of the original is told to translators apart. */
    private static final Set<ProblemKind> OF_PROGRESS = EnumSet.of(ProblemKind.TRANSLATION_STALE);

    private final SourceTree tree = SourceReader.read(Path.of("content"), new Problems());
    private final Catalogue catalogue = Catalogue.of(ContentReader.read(tree, new Problems()));
    private final Map<String, String> texts = tree.texts().stream()
            .filter(it -> !it.path().startsWith("accepted/"))
            .collect(Collectors.toMap(SourceText::path, SourceText::text, (a, b) -> a, TreeMap::new));

    /** What came of one change. */
    private record Outcome(int seed, Differences.Kind kind, Edit edit, List<Problem> right, List<Problem> wrong) {
        @Override
        public String toString() {
            return "seed " + seed + ", " + kind + ": " + edit.words()
                    + wrong.stream()
                            .map(it -> "\n  " + it.place() + " " + it.kind() + " " + it.arguments())
                            .collect(Collectors.joining());
        }
    }

    @Test
    void theContentAsItIsHasNoFinding() {
        assertThat(found(texts)).isEmpty();
    }

    @Test
    void everyDifferenceIsFoundWhereItWasMade() {
        List<Outcome> outcomes = seeds().parallel().mapToObj(this::outcome).toList();

        List<Outcome> missed =
                outcomes.stream().filter(it -> it.right.isEmpty()).toList();
        List<Outcome> more = outcomes.stream().filter(it -> !it.wrong.isEmpty()).toList();
        double recall = 1 - (double) missed.size() / outcomes.size();
        int right = outcomes.stream().mapToInt(it -> it.right.size()).sum();
        int wrong = outcomes.stream().mapToInt(it -> it.wrong.size()).sum();
        double precision = (double) right / (right + wrong);
        System.out.printf(
                "Differences between languages: %d made, recall %.3f; %d findings, precision %.3f%n  missed of each kind: %s%n",
                outcomes.size(), recall, right + wrong, precision, byKind(missed));
        assertThat(more).as("findings elsewhere").isEmpty();
        assertThat(recall).as("missed: %s", missed).isGreaterThanOrEqualTo(LEAST_RECALL);
    }

    private static IntStream seeds() {
        Optional<Integer> one = Optional.ofNullable(Integer.getInteger("differences.seed"));
        return one.map(IntStream::of).orElseGet(() -> IntStream.range(0, SEEDS));
    }

    private static Map<Differences.Kind, Integer> byKind(List<Outcome> outcomes) {
        Map<Differences.Kind, Integer> counts = new EnumMap<>(Differences.Kind.class);
        outcomes.forEach(it -> counts.merge(it.kind, 1, Integer::sum));
        return counts;
    }

    private Outcome outcome(int seed) {
        Differences.Kind kind = Differences.Kind.of(seed);
        Edit edit = new Differences(texts, catalogue, new Random(seed)).of(kind);
        List<Problem> right = new ArrayList<>();
        List<Problem> wrong = new ArrayList<>();
        found(edit.texts()).forEach(it -> (isThere(it, edit) ? right : wrong).add(it));
        return new Outcome(seed, kind, edit, right, wrong);
    }

    private List<Problem> found(Map<String, String> changed) {
        Problems problems = new Problems();
        List<SourceText> files = changed.entrySet().stream()
                .map(it -> new SourceText(it.getKey(), it.getValue()))
                .toList();
        Catalogue read = Catalogue.of(ContentReader.read(new SourceTree(files, tree.assets()), problems));
        Review.review(read, tree.assets().stream().map(Asset::path).toList(), problems);
        return problems.all().stream()
                .filter(it -> !OF_PROGRESS.contains(it.kind()))
                .toList();
    }

    /**
     * Whether the problem, or what it is related to, lies in the changed part of one of the languages. Where the part's
     * id was changed, what leads there or stands in its place is told with the id.
     */
    private static boolean isThere(Problem problem, Edit edit) {
        return isThere(problem.place(), edit)
                || edit.ids().stream().anyMatch(problem.arguments()::contains)
                || problem.related().filter(it -> isThere(it, edit)).isPresent();
    }

    private static boolean isThere(Place place, Edit edit) {
        String text = edit.texts().getOrDefault(place.file(), "");
        return edit.isIn(place.file())
                && PlainPart.at(text, place.position().line()).name().equals(edit.part());
    }
}
