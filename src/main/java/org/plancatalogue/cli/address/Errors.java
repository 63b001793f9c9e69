/* The errors that keep a command from changing anything. */
package org.plancatalogue.cli.address;

import java.util.List;
import org.plancatalogue.cli.option.Content;
import org.plancatalogue.cli.option.Language;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.report.Texts;
import org.plancatalogue.report.Told;

/** Tells the errors of the content, all at once. */
record Errors(Content content, Language language) {
    /** Whether there are none; those found are told. */
    boolean none(Judged judged) {
        List<Problem> errors = judged.errors();
        if (!errors.isEmpty()) {
            Texts texts = Texts.of(judged.reading()::text, content::shown);
            language.voice()
                    .journal()
                    .problems(new Told(
                            errors, texts, language.lang(), language.voice().err()));
        }
        return errors.isEmpty();
    }
}
