/* The command that looks at the machine and the folder. */
package org.plancatalogue.cli.doctor;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.plancatalogue.cli.option.Content;
import org.plancatalogue.cli.option.Exit;
import org.plancatalogue.cli.option.Language;
import org.plancatalogue.cli.option.Surroundings;
import org.plancatalogue.cli.option.Version;
import org.plancatalogue.cli.option.Voice;
import org.plancatalogue.doctor.Report;
import org.plancatalogue.doctor.Survey;
import org.plancatalogue.doctor.check.Checks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code catalogue doctor}: what is fine, and what is to be done; nothing is changed. */
@Command(
        name = "doctor",
        description = {
            "Looks at this computer and the folder: Java, encodings, line ends, names, space, git. Changes nothing.",
            "このコンピューターとフォルダーを調べます（Java、文字コード、改行、ファイル名、空き容量、git など）。何も変えません。"
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  catalogue doctor",
            "  catalogue doctor --json",
            "Exit codes: 0 nothing has to be done, 1 something has to be done, 2 wrong use.",
            "終了コード：0 対応は不要、1 対応が必要、2 使い方の誤り。"
        })
public final class DoctorCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Content content = new Content();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "site",
            description = {"the folder of the site (default: ${DEFAULT-VALUE})", "サイトのフォルダー（省くと ${DEFAULT-VALUE}）"})
    private Path out = Path.of("site");

    @Mixin
    private Language language = new Language();

    @Override
    public Integer call() {
        Survey survey = new Survey(
                Path.of(""), content.folder(), out, Surroundings.of(spec).environment());
        Report report = new Report(Checks.of(survey.machine()), language.lang());
        PrintWriter printer = spec.commandLine().getOut();
        Voice voice = language.voice();
        if (voice.json()) {
            printer.println(report.json());
        } else {
            report.print(printer, voice.out(), voice.quiet());
        }
        return report.isFine() ? Exit.FINE : Exit.PROBLEMS;
    }
}
