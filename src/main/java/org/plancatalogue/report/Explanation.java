/* What is to be said about a kind of problem in general. */
package org.plancatalogue.report;

import java.util.Collections;
import java.util.Optional;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.problem.ProblemKind;

/** The words of a kind in one language, without any particular problem. */
public record Explanation(ProblemKind kind, Lang lang) {
    private static final int MOST_BLANKS = 10;

    /** The message with … where a problem has its own words. */
    public String message() {
        return kind.message(lang, Collections.nCopies(MOST_BLANKS, "…"));
    }

    public Optional<String> why() {
        return written(kind.why(lang), ".why");
    }

    public Optional<String> fix() {
        return written(kind.fix(lang), ".fix");
    }

    /** A text that nobody has written yet comes back as its own key. */
    private Optional<String> written(String text, String ending) {
        return Optional.of(text).filter(it -> !it.equals(kind.code() + ending));
    }
}
