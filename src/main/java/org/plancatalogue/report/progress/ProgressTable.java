/* The table of translations for a person at a terminal. */
package org.plancatalogue.report.progress;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.plancatalogue.catalogue.translation.Completeness;
import org.plancatalogue.catalogue.translation.Part;
import org.plancatalogue.catalogue.translation.Progress;
import org.plancatalogue.catalogue.translation.State;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.lang.Names;
import org.plancatalogue.lang.Width;

/** One line a document and language, below each the parts that need work, and a line for everything. */
public record ProgressTable(Lang lang) {
    private static final List<Names> HEADS = List.of(
            new Names("文書", "document"),
            new Names("言語", "language"),
            new Names("最新", "current"),
            new Names("要更新", "stale"),
            new Names("未訳", "missing"),
            new Names("訳のみ", "extra"),
            new Names("達成", "done"));

    /** Prints what there is, or only what needs work. */
    public void print(List<Progress> all, PrintWriter out, boolean onlyWork) {
        List<Progress> progress =
                all.stream().filter(it -> !onlyWork || needsWork(it)).toList();
        if (onlyWork && progress.isEmpty()) {
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEADS.stream().map(it -> it.in(lang)).toList());
        progress.forEach(it -> rows.add(row(it.document(), it.lang().tag(), Completeness.of(List.of(it)))));
        rows.add(row(new Names("全体", "all").in(lang), "", Completeness.of(all)));
        List<Integer> widths = widths(rows);
        for (int i = 0; i < rows.size(); i++) {
            out.println(line(rows.get(i), widths));
            if (i > 0 && i <= progress.size()) {
                work(progress.get(i - 1), out);
            }
        }
    }

    private static boolean needsWork(Progress progress) {
        return progress.parts().stream().anyMatch(ProgressTable::needsWork);
    }

    private static boolean needsWork(Part part) {
        return part.state() != State.CURRENT && !part.meant();
    }

    private void work(Progress progress, PrintWriter out) {
        progress.parts().stream()
                .filter(ProgressTable::needsWork)
                .forEach(it -> out.println("  " + it.name() + ": " + words(it)));
    }

    private String words(Part part) {
        return switch (part.state()) {
            case STALE ->
                part.accepted()
                        ? say("原文が変わりました", "stale: the original has changed")
                        : say("確かめた記録がありません", "stale: never accepted");
            case MISSING -> say("未訳", "missing");
            case EXTRA -> say("訳文だけにあります", "extra: only in the translation");
            case CURRENT, ORIGINAL -> part.state().key();
        };
    }

    private static List<String> row(String document, String language, Completeness counts) {
        return List.of(
                document,
                language,
                String.valueOf(counts.current()),
                String.valueOf(counts.stale()),
                String.valueOf(counts.missing()),
                String.valueOf(counts.extra()),
                counts.percent() + "%");
    }

    private static List<Integer> widths(List<List<String>> rows) {
        List<Integer> widths = new ArrayList<>(Collections.nCopies(HEADS.size(), 0));
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                widths.set(i, Math.max(widths.get(i), Width.columns(row.get(i))));
            }
        }
        return widths;
    }

    /** Words stand at the left of their column, figures at the right. */
    private static String line(List<String> row, List<Integer> widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            String gap = " ".repeat(widths.get(i) - Width.columns(row.get(i)));
            line.append(i == 0 ? "" : "  ").append(i < 2 ? row.get(i) + gap : gap + row.get(i));
        }
        return line.toString().stripTrailing();
    }

    private String say(String ja, String en) {
        return new Names(ja, en).in(lang);
    }
}
