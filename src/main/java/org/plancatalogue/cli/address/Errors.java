/* The errors that keep a command from changing anything. */
package org.plancatalogue.cli.address;

import java.util.List;
import org.plancatalogue.cli.option.Content;
import org.plancatalogue.cli.option.Language;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.report.Format;
import org.plancatalogue.report.Texts;
import org.plancatalogue.report.Told;
import picocli.CommandLine.Model.CommandSpec;

/** Tells the errors of the content, all at once. */
record Errors(CommandSpec spec, Content content, Language language) {
    /** Whether there are none; those found are told. */
    boolean none(Judged judged) {
        List<Problem> errors = judged.errors();
        if (!errors.isEmpty()) {
            Format.TEXT.print(
                    new Told(errors, Texts.of(judged.reading()::text, content::shown), language.lang()),
                    spec.commandLine().getErr());
        }
        return errors.isEmpty();
    }
}
