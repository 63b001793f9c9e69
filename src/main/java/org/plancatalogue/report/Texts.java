/* Where the texts of files come from, and how their paths are shown. */
package org.plancatalogue.report;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.plancatalogue.problem.SourceText;

/** What a report knows of a file beside its problems. */
public interface Texts {
    /** The text of the file a problem's place names; empty when it is not known. */
    Optional<SourceText> text(String file);

    /** The path as the person gave it, so that an editor can open it from the terminal. */
    String shown(String file);

    static Texts of(Function<String, Optional<SourceText>> texts, UnaryOperator<String> shown) {
        return new Texts() {
            @Override
            public Optional<SourceText> text(String file) {
                return texts.apply(file);
            }

            @Override
            public String shown(String file) {
                return shown.apply(file);
            }
        };
    }
}
