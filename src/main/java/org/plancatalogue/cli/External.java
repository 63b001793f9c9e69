/* The options of the check of external addresses. */
package org.plancatalogue.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.plancatalogue.check.Checked;
import org.plancatalogue.cli.option.Version;
import org.plancatalogue.external.ExternalCheck;
import org.plancatalogue.external.ExternalSettings;
import org.plancatalogue.external.Progress;
import org.plancatalogue.problem.Problem;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code --external} and what goes with it: other people's servers are asked, slowly, and their answers kept. */
final class External {
    /** The zone of the dates told: that of the municipalities. */
    private static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--external",
            description = {
                "ask the servers of the external links instead: politely, one request at a time to each",
                "代わりに外部リンクの先のサーバーに問い合わせます（1つのサーバーには一度に1件ずつ）"
            })
    private boolean asked;

    @Option(
            names = "--record",
            paramLabel = "FILE",
            defaultValue = ".external-links.json",
            description = {
                "with --external: where the answers are kept, so that a stopped run goes on "
                        + "(default: ${DEFAULT-VALUE})",
                "--external の回答を記録するファイル。中断しても続きから再開できます（省くと ${DEFAULT-VALUE}）"
            })
    private Path file = Path.of(".external-links.json");

    @Option(
            names = "--recheck",
            description = {
                "with --external: ask again what was good less than a week ago",
                "--external で、1週間以内に正常だったアドレスにも問い合わせます"
            })
    private boolean recheck;

    @Option(
            names = "--source",
            paramLabel = "URL",
            description = {
                "with --external: tell also when this page has changed; may be repeated. "
                        + "Changes of documents such as PDF files are always told",
                "--external で、このページの変更も知らせます。何度でも書けます（PDF などの文書の変更はいつも知らせます）"
            })
    private List<String> sources = new ArrayList<>();

    boolean asked() {
        return asked;
    }

    /** What is wrong with the addresses of a site that lead to other servers. */
    List<Problem> problems(Checked checked, boolean progress) {
        String contact = checked.baseUrl().map(Object::toString).orElse("");
        ExternalSettings usual = ExternalSettings.usual(file, Clock.system(ZONE), Version.number(), contact);
        try {
            return ExternalCheck.run(
                    checked.external(), Set.copyOf(sources), recheck ? usual.recheck() : usual, progress(progress));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return List.of();
        }
    }

    private Progress progress(boolean shown) {
        PrintWriter err = spec.commandLine().getErr();
        return (address, done, total) -> {
            if (shown) {
                err.print("\r\033[K" + (done == total ? "" : done + "/" + total + " " + address));
                err.flush();
            }
        };
    }
}
