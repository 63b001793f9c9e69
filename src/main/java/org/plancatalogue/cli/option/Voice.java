/* The options that say how much is told, and in which form. */
package org.plancatalogue.cli.option;

import java.util.Optional;
import org.plancatalogue.report.Paint;
import org.plancatalogue.report.journal.Journal;
import org.plancatalogue.report.journal.Lines;
import org.plancatalogue.report.journal.OneObject;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code --quiet}, {@code --json} and {@code --color}, which every command has through {@link Language}. */
public final class Voice {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = {"-q", "--quiet"},
            description = {"tell only what is wrong or has failed", "問題と失敗だけを表示します"})
    private boolean quiet;

    @Option(
            names = "--json",
            description = {"tell it as JSON on standard output, for other programs", "ほかのプログラムが読めるように、標準出力に JSON で書きます"
            })
    private boolean json;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            defaultValue = "auto",
            converter = When.Reader.class,
            completionCandidates = When.Words.class,
            description = {
                "colours: auto (on a terminal, unless NO_COLOR is set), always or never",
                "色。auto（端末だけ。NO_COLOR があれば付けない）・always・never のどれか"
            })
    private When colour = When.AUTO;

    private Optional<Journal> journal = Optional.empty();

    public boolean quiet() {
        return quiet;
    }

    public boolean json() {
        return json;
    }

    /** Whether the progress of long work is shown. */
    public boolean progress() {
        return !quiet && Surroundings.of(spec).err();
    }

    /** The colours of what is printed to standard output. */
    public Paint out() {
        return Paint.of(colour.decides(Surroundings.of(spec).out(), Surroundings.of(spec)));
    }

    /** The colours of what is printed to standard error. */
    public Paint err() {
        return Paint.of(colour.decides(Surroundings.of(spec).err(), Surroundings.of(spec)));
    }

    /** Where the command tells what it does; the same one for the whole run. */
    public Journal journal() {
        Journal kept = journal.orElseGet(this::begun);
        journal = Optional.of(kept);
        return kept;
    }

    /** Ends the journal, if the command keeps one. */
    void end(int exit) {
        journal.ifPresent(it -> it.end(exit));
    }

    private Journal begun() {
        var command = spec.commandLine();
        return json
                ? new OneObject(
                        command.getOut(),
                        command.getCommandSpec().qualifiedName(" ").replaceFirst("^catalogue ", ""))
                : new Lines(command.getOut(), command.getErr(), quiet);
    }
}
