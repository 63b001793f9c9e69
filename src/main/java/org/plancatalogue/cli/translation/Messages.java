/* What the commands of translators print. */
package org.plancatalogue.cli.translation;

import java.util.List;
import java.util.Optional;
import org.plancatalogue.build.Reading;
import org.plancatalogue.cli.option.Content;
import org.plancatalogue.cli.option.Language;
import org.plancatalogue.content.Noun;
import org.plancatalogue.edit.ContentFolder;
import org.plancatalogue.edit.Draft;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.Severity;
import org.plancatalogue.report.Texts;
import org.plancatalogue.report.Told;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Prints lines, problems and wrong use in the language of the person at the terminal. */
public record Messages(CommandSpec spec, Content content, Language language) {
    public void say(String line) {
        language.voice().journal().said(line);
    }

    /** What is still to be done, which a quiet run says too. */
    public void left(String line) {
        language.voice().journal().left(line);
    }

    public void wrote(String file) {
        language.voice().journal().wrote(content.shown(file));
    }

    public void failed(String file, String why) {
        language.voice().journal().failed(content.shown(file), why);
    }

    public void failed(String file, int line, String why) {
        language.voice().journal().failed(content.shown(file), line, why);
    }

    public ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    /** Whether the files of a noun are without errors; those found are told. */
    public boolean sound(Reading reading, Noun noun) {
        List<String> files =
                noun.editions().all().stream().map(it -> it.file().path()).toList();
        List<Problem> errors = reading.problems().stream()
                .filter(it -> it.severity() == Severity.ERROR
                        && files.contains(it.place().file()))
                .toList();
        if (!errors.isEmpty()) {
            Texts texts = Texts.of(reading::text, content::shown);
            language.voice()
                    .journal()
                    .problems(new Told(
                            errors, texts, language.lang(), language.voice().err()));
        }
        return errors.isEmpty();
    }

    /** Writes the files; the first that cannot be written is told, and those behind it are left alone. */
    public boolean written(ContentFolder folder, List<Draft> drafts) {
        for (Draft draft : drafts) {
            Optional<Problem> failure = folder.write(draft);
            if (failure.isPresent()) {
                failed(draft.file(), failure.get().message(language.lang()));
                return false;
            }
            wrote(draft.file());
        }
        return true;
    }
}
