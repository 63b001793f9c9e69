/* Tells in the terminal what each change came to. */
package org.plancatalogue.cli.serve;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.plancatalogue.build.Draft;
import org.plancatalogue.cli.option.Shown;
import org.plancatalogue.cli.option.Telling;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.report.Tally;
import org.plancatalogue.report.Texts;
import org.plancatalogue.serve.Round;

/** A line a change, and the problems whenever they are others than before. */
final class Rounds {
    private static final int MOST_NAMES = 3;

    private final Telling telling;
    private final Shown shown;
    private List<Problem> told = List.of();

    Rounds(Telling telling, Shown shown) {
        this.telling = telling;
        this.shown = shown;
    }

    /** @param wanted the port that was asked for and is in use; 0 where that is none */
    void begun(String address, int wanted) {
        if (wanted != 0) {
            say("ポート " + wanted + " は使用中なので、別のポートにしました", "port " + wanted + " is in use; another one was taken");
        }
        say(address + " で表示しています（Ctrl+C で終わります）", "the site is shown at " + address + " (stop with Ctrl+C)");
    }

    void say(String ja, String en) {
        telling.summary(telling.say(ja, en));
    }

    synchronized void tell(Round round) {
        switch (round.kind()) {
            case SHOWN -> shown(round);
            case CHECKED -> problems(round.problems(), round.draft());
            case EQUAL -> say("白紙からの組み立てと同じです", "the same as a build from nothing");
            case DIFFERENT ->
                telling.failure(telling.say(
                        "白紙からの組み立てと違います。道具の誤りです。--verify の結果として報告してください",
                        "not the same as a build from nothing: an error of this tool, please report it"));
        }
    }

    private void shown(Round round) {
        problems(round.problems(), round.draft());
        if (!round.changed().isEmpty()) {
            long millis = round.nanos() / 1_000_000;
            String tally = Tally.of(round.problems()).in(telling.lang());
            String line = names(round.changed()) + "  " + millis + " ms  " + tally;
            say(line, line);
        }
    }

    private void problems(List<Problem> problems, Draft draft) {
        if (!problems.equals(told)) {
            told = problems;
            telling.problems(problems, Texts.of(draft::text, shown::path));
        }
    }

    private String names(Set<Path> changed) {
        String names = changed.stream()
                .map(it -> it.getFileName().toString())
                .filter(it -> it.contains(".") && !it.startsWith(".") && !it.endsWith("~"))
                .sorted()
                .distinct()
                .limit(MOST_NAMES)
                .collect(Collectors.joining(" "));
        return changed.size() > MOST_NAMES ? names + " …" : names;
    }
}
