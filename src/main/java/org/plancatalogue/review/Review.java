/* All rules over the content. */
package org.plancatalogue.review;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.plancatalogue.catalogue.Catalogue;
import org.plancatalogue.content.Noun;
import org.plancatalogue.memo.Lazy;
import org.plancatalogue.memo.Memo;
import org.plancatalogue.memo.Same;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.problem.Problems;
import org.plancatalogue.problem.Severity;
import org.plancatalogue.review.address.AddressReview;
import org.plancatalogue.review.noun.ConceptRule;
import org.plancatalogue.review.noun.ImageRule;
import org.plancatalogue.review.noun.LinkRule;
import org.plancatalogue.review.noun.NounRule;
import org.plancatalogue.review.noun.OutlineRule;
import org.plancatalogue.review.noun.PairRule;
import org.plancatalogue.review.noun.ProgressRule;
import org.plancatalogue.review.noun.TermRule;
import org.plancatalogue.review.noun.WordingRule;
import org.plancatalogue.review.parity.Parity;

/** Judges what was written; what was built is judged apart, by the check. */
public final class Review {
    /** What keeps a file of the content from being read. */
    private static final Set<ProblemKind> UNREAD = Collections.unmodifiableSet(EnumSet.of(
            ProblemKind.FOLDER_UNREADABLE,
            ProblemKind.FILE_UNREADABLE,
            ProblemKind.FILE_MISSING,
            ProblemKind.FILE_TOO_LARGE,
            ProblemKind.NOT_A_FILE,
            ProblemKind.SYMBOLIC_LINK,
            ProblemKind.BAD_FILE_NAME,
            ProblemKind.UNKNOWN_FILE,
            ProblemKind.ORIGINAL_MISSING));

    private static final String SETTINGS = "site.yaml";

    private final Catalogue catalogue;
    private final Collection<String> images;
    private final Memo memo;
    private final Problems problems;
    private final boolean whole;
    private final boolean certain;
    private final boolean accepting;
    private final WordingRule wording;
    private final List<NounRule> rules;

    private Review(Catalogue catalogue, Collection<String> images, Memo memo, Problems problems) {
        this.catalogue = catalogue;
        this.images = images;
        this.memo = memo;
        this.problems = problems;
        List<Problem> told = problems.all();
        this.whole = told.stream().noneMatch(it -> UNREAD.contains(it.kind()));
        this.certain = told.stream()
                .noneMatch(it ->
                        it.severity() == Severity.ERROR && it.place().file().equals(SETTINGS));
        this.accepting = catalogue.content().nouns().anyMatch(Context::isAccepted);
        this.wording =
                new WordingRule(Optional.of(catalogue.content().site().names()).filter(it -> certain));
        this.rules = List.of(
                new LinkRule(whole),
                new ImageRule(images),
                new TermRule(),
                new ConceptRule(whole),
                new OutlineRule(),
                new PairRule(),
                new ProgressRule(accepting),
                wording,
                new ParityOf(new Lazy<>(() -> new Parity(catalogue, images, memo))));
    }

    /**
     * Applies every rule. Where a file could not be read, what is not found may stand in it.
     *
     * @param images the paths of the content's images, such as {@code images/map.png}
     * @param problems also what was told while the content was read
     */
    public static void review(Catalogue catalogue, Collection<String> images, Problems problems) {
        review(catalogue, images, Memo.NONE, () -> {}, problems);
    }

    /**
     * As above; a noun whose causes are those of last time is not judged again.
     *
     * @param step told before each noun, by several threads; may throw to end the review
     */
    public static void review(
            Catalogue catalogue, Collection<String> images, Memo memo, Runnable step, Problems problems) {
        new Review(catalogue, images, memo, problems).whole(step);
    }

    /**
     * Judges those nouns again that have changed themselves. The others' problems are those of last time, although they
     * may be others now.
     */
    public static void changed(Catalogue catalogue, Collection<String> images, Memo memo, Problems problems) {
        Review review = new Review(catalogue, images, memo, problems);
        review.nouns(noun -> review.verdict(noun).last(() -> review.judged(noun)));
    }

    private void whole(Runnable step) {
        Context context = memo.same(Context.of(catalogue, images, whole, certain, accepting, memo));
        nouns(noun -> {
            step.run();
            Causes causes = new Causes(Same.of(context), catalogue.usage().of(noun));
            return verdict(noun).under(causes, () -> judged(noun));
        });
    }

    private void nouns(Function<Noun, List<Problem>> verdict) {
        catalogue.content().nouns().toList().parallelStream()
                .forEach(it -> verdict.apply(it).forEach(problems::add));
        new MapRule().apply(catalogue, problems);
        new UniqueRule().apply(catalogue, problems);
        wording.apply(catalogue.content(), memo, problems);
        AddressReview.review(catalogue, whole, problems);
    }

    private record Judged(Same noun) {}

    private record Causes(Same context, Object uses) {}

    private Verdict verdict(Noun noun) {
        return memo.of(new Judged(Same.of(noun)), Verdict::new);
    }

    private List<Problem> judged(Noun noun) {
        Problems found = new Problems();
        rules.parallelStream().forEach(it -> it.apply(catalogue, noun, found));
        return found.all();
    }

    private record ParityOf(Lazy<Parity> parity) implements NounRule {
        @Override
        public void apply(Catalogue catalogue, Noun noun, Problems problems) {
            parity.get().review(noun, problems);
        }
    }
}
