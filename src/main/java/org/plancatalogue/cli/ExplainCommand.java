/* The command that explains problems. */
package org.plancatalogue.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.plancatalogue.cli.option.Exit;
import org.plancatalogue.cli.option.Language;
import org.plancatalogue.cli.option.Version;
import org.plancatalogue.problem.Nearest;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.report.Explanation;
import org.plancatalogue.report.Paint;
import org.plancatalogue.report.codes.CodeList;
import org.plancatalogue.report.journal.KindsJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code catalogue explain}: what a code means, why it matters and what to do; without a code, all of them. */
@Command(
        name = "explain",
        description = {
            "Explains a problem by the code that is printed with it; lists all codes when none is given.",
            "問題をコード（[ ] の中の語）で説明します。コードを省くと一覧を示します。"
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  catalogue explain dead-link",
            "  catalogue explain",
            "Exit codes: 0 fine, 2 wrong use.",
            "終了コード：0 正常、2 使い方の誤り。"
        })
final class ExplainCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "0..1",
            paramLabel = "CODE",
            description = {"the code, such as dead-link", "コード（例：dead-link）"})
    private Optional<String> code = Optional.empty();

    @Mixin
    private Language language = new Language();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (language.voice().json()) {
            List<ProblemKind> kinds = code.map(it -> List.of(kind(it))).orElseGet(() -> List.of(ProblemKind.values()));
            out.println(KindsJson.of(kinds, language.lang()));
            return Exit.FINE;
        }
        code.map(this::kind).ifPresentOrElse(it -> explain(it, out), () -> new CodeList(language.lang()).print(out));
        return Exit.FINE;
    }

    private ProblemKind kind(String word) {
        return ProblemKind.of(word).orElseThrow(() -> new ParameterException(spec.commandLine(), unknown(word)));
    }

    private String unknown(String word) {
        List<String> codes =
                Arrays.stream(ProblemKind.values()).map(ProblemKind::code).toList();
        return language.say("コード「" + word + "」はありません", "there is no code \"" + word + "\"")
                + Nearest.to(word, codes)
                        .map(it -> language.say("（「" + it + "」のことですか）", "; did you mean " + it + "?"))
                        .orElse("");
    }

    private void explain(ProblemKind kind, PrintWriter out) {
        Explanation words = new Explanation(kind, language.lang());
        Paint paint = language.voice().out();
        out.println(paint.severity(kind.severity(), severity(kind)) + ": " + words.message() + " "
                + paint.aside("[" + kind.code() + "]"));
        words.why().ifPresent(it -> part(language.say("なぜ問題か", "Why it matters"), it, out));
        words.fix().ifPresent(it -> part(language.say("直し方", "What to do"), it, out));
    }

    private static void part(String title, String text, PrintWriter out) {
        out.println();
        out.println(title);
        out.println("  " + text);
    }

    private String severity(ProblemKind kind) {
        return kind.severity().names().in(language.lang());
    }
}
