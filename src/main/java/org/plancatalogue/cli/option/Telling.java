/* The options that say how problems are told. */
package org.plancatalogue.cli.option;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.problem.Nearest;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.report.Format;
import org.plancatalogue.report.Texts;
import org.plancatalogue.report.Told;
import org.plancatalogue.report.Weights;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * {@code --format} and {@code --severity}, for every command that finds problems, and what every command understands.
 * What a person reads goes to standard error; what a program reads has standard output for itself, and the summary gives
 * way.
 */
public final class Telling {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Language language = new Language();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = FormatName.class,
            completionCandidates = FormatNames.class,
            description = {
                "how problems are told: text, json, sarif or github (default: text)",
                "問題の表示形式。text・json・sarif・github のどれか（省くと text）"
            })
    private Optional<Format> format = Optional.empty();

    @Option(
            names = "--severity",
            paramLabel = "CODE=SEVERITY[,…]",
            hideParamSyntax = true,
            split = ",",
            converter = Weighing.Reader.class,
            description = {
                "off, warning or error for a code, for a beginning such as external-*, or for all; "
                        + "may be repeated, the last one counts",
                "コード、external-* のような前方一致、または all の重さを off・warning・error で指定します。" + "何度でも書け、あとのものが優先します"
            })
    private List<Weighing> severities = new ArrayList<>();

    public Lang lang() {
        return language.lang();
    }

    public String say(String ja, String en) {
        return language.say(ja, en);
    }

    /** The severities asked for. */
    public Weights weights() {
        return Weighing.together(severities);
    }

    /** The severities asked for, none of which may be less than the kind's own. */
    public Weights raised() {
        Weights weights = weights();
        weights.lowered().ifPresent(it -> {
            throw new ParameterException(
                    spec.commandLine(),
                    say(
                            "ここでは --severity で「" + it.code() + "」の重さを下げられません。問題のあるサイトを公開しないためです",
                            "--severity cannot lower " + it.code() + " here: nothing broken may be published"));
        });
        return weights;
    }

    public void problems(List<Problem> problems, Texts texts) {
        Format asked = format();
        asked.print(new Told(problems, texts, lang(), language.voice().err()), asked.isForMachines() ? out() : err());
    }

    /** What must not be missed, however little is to be told. */
    public void failure(String line) {
        err().println(line);
    }

    /** The last line, which a quiet run leaves out. */
    public void summary(String line) {
        if (!language.voice().quiet()) {
            (format().isForMachines() ? err() : out()).println(line);
        }
    }

    /** Whether the progress of long work is shown. */
    public boolean progress() {
        return language.voice().progress();
    }

    /** {@code --json} is short for a format, and stands against no other. */
    private Format format() {
        if (!language.voice().json()) {
            return format.orElse(Format.TEXT);
        }
        if (format.orElse(Format.JSON) != Format.JSON) {
            throw new WrongUse(
                    spec.commandLine(),
                    "--json と --format はどちらか一方にしてください",
                    "--json and --format say different things: give one of them");
        }
        return Format.JSON;
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }

    /** Reads the name of a format. */
    static final class FormatName implements ITypeConverter<Format> {
        @Override
        public Format convert(String name) {
            List<String> names = Arrays.stream(Format.values()).map(Format::key).toList();
            String nearest = Nearest.to(name, names).orElse("");
            return Format.of(name)
                    .orElseThrow(() -> new WrongValue(
                            "text・json・sarif・github のどれかです（「" + name + "」は使えません"
                                    + (nearest.isEmpty() ? "）" : "。「" + nearest + "」のことですか）"),
                            "it must be text, json, sarif or github, not " + name
                                    + (nearest.isEmpty() ? "" : "; did you mean " + nearest + "?")));
        }
    }

    /** The names of the formats, for the shell to complete. */
    static final class FormatNames extends Candidates {
        FormatNames() {
            super("text", "json", "sarif", "github");
        }
    }
}
