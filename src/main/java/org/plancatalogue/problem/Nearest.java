/* Finds what a mistyped word was meant to be. */
package org.plancatalogue.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.plancatalogue.lang.Likeness;

/** The known word nearest to a given one by edit distance, when it is near enough to be meant. */
public final class Nearest {
    private Nearest() {}

    /** The nearest of the known words; empty when all differ in more than a third of their letters. */
    public static Optional<String> to(String word, Collection<String> known) {
        String lower = word.toLowerCase(Locale.ROOT);
        return known.stream()
                .filter(it -> Math.abs(it.length() - word.length()) <= limit(word, it))
                .map(it -> new Candidate(it, distance(lower, it.toLowerCase(Locale.ROOT))))
                .filter(it -> it.distance <= limit(word, it.word))
                .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::word))
                .map(Candidate::word);
    }

    /** The one known word that differs from a given one only in letter case, width or normal form. */
    public static Optional<String> alike(String word, Collection<String> known) {
        List<String> alike = known.stream()
                .filter(it -> Likeness.areAlike(it, word))
                .distinct()
                .toList();
        return alike.size() == 1 && !alike.contains(word) ? Optional.of(alike.get(0)) : Optional.empty();
    }

    /**
     * The problem of a word that is not among the known ones with what was meant: to be repaired where a known word
     * differs from it in its spelling only, else suggested, unless the problem has a suggestion already.
     *
     * @param repair puts another word in the place of the wrong one
     */
    public static Problem meant(
            Problem problem, String word, Collection<String> known, Function<String, Optional<Repair>> repair) {
        Optional<String> alike = alike(word, known);
        return alike.flatMap(repair)
                .map(problem::mend)
                .orElseGet(() -> problem.suggest(alike.or(problem::suggestion).or(() -> to(word, known))));
    }

    private static int limit(String word, String known) {
        return Math.max(1, Math.max(word.length(), known.length()) / 3);
    }

    private record Candidate(String word, int distance) {}

    /** Damerau–Levenshtein distance in its restricted form: neighbours swapped count as one change. */
    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 ? j : j == 0 ? i : step(d, a, b, i, j);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int step(int[][] d, String a, String b, int i, int j) {
        int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int best = Math.min(Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1), d[i - 1][j - 1] + same);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
    }
}
