/* All rules over the content. */
package org.plancatalogue.review;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
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

    private Review() {}

    /**
     * Applies every rule. Where a file could not be read, what is not found may stand in it.
     *
     * @param images the paths of the content's images, such as {@code images/map.png}
     * @param problems also what was told while the content was read
     */
    public static void review(Catalogue catalogue, Collection<String> images, Problems problems) {
        review(catalogue, images, Extent.WHOLE, Memo.NONE, problems);
    }

    /** Which nouns are judged again where only others have changed. */
    public enum Extent {
        /** All whose problems may be others now. */
        WHOLE,
        /** Those alone that have changed themselves: the others' problems are those of last time. */
        CHANGED
    }

    /** As above; a noun whose causes are those of last time is not judged again. */
    public static void review(
            Catalogue catalogue, Collection<String> images, Extent extent, Memo memo, Problems problems) {
        List<Problem> told = problems.all();
        boolean whole = told.stream().noneMatch(it -> UNREAD.contains(it.kind()));
        boolean certain = told.stream()
                .noneMatch(it ->
                        it.severity() == Severity.ERROR && it.place().file().equals(SETTINGS));
        Context context = memo.same(Context.of(catalogue, images, whole, certain, memo));
        WordingRule wording = new WordingRule(Optional.of(context.names()).filter(it -> certain));
        List<NounRule> rules = List.of(
                new LinkRule(whole),
                new ImageRule(images),
                new TermRule(),
                new ConceptRule(whole),
                new OutlineRule(),
                new PairRule(),
                new ProgressRule(context.accepting()),
                wording,
                new ParityOf(new Lazy<>(() -> new Parity(catalogue, images, memo))));
        catalogue.content().nouns().toList().parallelStream()
                .forEach(noun ->
                        verdict(catalogue, noun, context, rules, extent, memo).forEach(problems::add));
        new MapRule().apply(catalogue, problems);
        new UniqueRule().apply(catalogue, problems);
        wording.apply(catalogue.content(), memo, problems);
        AddressReview.review(catalogue, whole, problems);
    }

    private record Judged(Same noun) {}

    private record Causes(Same context, Object uses) {}

    private static List<Problem> verdict(
            Catalogue catalogue, Noun noun, Context context, List<NounRule> rules, Extent extent, Memo memo) {
        Verdict verdict = memo.of(new Judged(Same.of(noun)), Verdict::new);
        Supplier<Object> causes =
                () -> new Causes(Same.of(context), catalogue.usage().of(noun));
        Supplier<List<Problem>> judge = () -> {
            Problems found = new Problems();
            rules.parallelStream().forEach(it -> it.apply(catalogue, noun, found));
            return found.all();
        };
        return extent == Extent.WHOLE ? verdict.under(causes.get(), judge) : verdict.last(causes, judge);
    }

    private record ParityOf(Lazy<Parity> parity) implements NounRule {
        @Override
        public void apply(Catalogue catalogue, Noun noun, Problems problems) {
            parity.get().review(noun, problems);
        }
    }
}
