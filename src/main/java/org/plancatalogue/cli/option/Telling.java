/* The options that say how problems are told. */
package org.plancatalogue.cli.option;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
import picocli.CommandLine.TypeConversionException;

/**
 * {@code --lang}, {@code --format} and {@code --severity}, for every command that finds problems. What a person reads
 * goes to standard error; what a program reads has standard output for itself, and the summary gives way.
 */
public final class Telling {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Language language = new Language();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            converter = FormatName.class,
            description = "how problems are told: text, json, sarif or github (default: ${DEFAULT-VALUE})")
    private Format format = Format.TEXT;

    @Option(
            names = "--severity",
            paramLabel = "CODE=SEVERITY[,…]",
            hideParamSyntax = true,
            split = ",",
            converter = Weighing.Reader.class,
            description = "off, warning or error for a code, for a beginning such as external-*, or for all; "
                    + "may be repeated, the last one counts")
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
        format.print(new Told(problems, texts, lang()), format.isForMachines() ? out() : err());
    }

    /** The last line. */
    public void summary(String line) {
        (format.isForMachines() ? err() : out()).println(line);
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
            return Format.of(name)
                    .orElseThrow(() -> new TypeConversionException("it must be text, json, sarif or github, not " + name
                            + Nearest.to(name, names)
                                    .map(it -> "; did you mean " + it + "?")
                                    .orElse("")));
        }
    }
}
