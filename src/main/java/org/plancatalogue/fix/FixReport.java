/* Prints what is repaired. */
package org.plancatalogue.fix;

import java.nio.file.Path;
import java.util.List;
import org.plancatalogue.edit.Revision;
import org.plancatalogue.edit.Skipped;
import org.plancatalogue.edit.Written;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.lang.Names;
import org.plancatalogue.problem.Place;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.report.journal.Journal;

/**
 * Says in the person's language what would be changed, has changed and is left.
 *
 * @param content the content folder as it was named
 */
public record FixReport(Lang lang, Path content, Terminal terminal, Journal journal) {
    void changes(List<Revision> revisions) {
        for (Revision revision : revisions) {
            revision.diff(path(revision.file())).forEach(it -> journal.said(terminal.coloured(it)));
        }
        revisions.forEach(it -> it.skipped().forEach(this::skipped));
        journal.said("");
    }

    /** Asks whether the changes are to be made; where nobody can be asked, says how to make them. */
    boolean agrees(List<Revision> revisions) {
        if (!terminal.answers()) {
            journal.left(say(
                    "書き換えていません。" + ja(revisions) + "を加えるには --yes を付けて実行します",
                    "nothing was changed: run it with --yes to apply " + en(revisions)));
            return false;
        }
        boolean agrees = terminal.agrees(say(ja(revisions) + "を加えますか？", "Apply " + en(revisions) + "?"));
        if (!agrees) {
            journal.said(say("書き換えませんでした", "nothing was changed"));
        }
        return agrees;
    }

    void written(String file, Written written) {
        written.skipped().forEach(this::skipped);
        if (written.made() > 0) {
            journal.wrote(path(file));
        }
        written.failure()
                .ifPresentOrElse(
                        it -> failed(file, it),
                        () -> journal.said(path(file) + ": "
                                + say(written.made() + " 件を修正しました", count(written.made(), "change") + " made")));
    }

    void left(int problems) {
        if (problems == 0) {
            journal.said(say("残っている問題はありません", "no problem is left"));
        } else {
            journal.left(say(
                    "手で直す問題が " + problems + " 件残っています（catalogue build で確かめられます）",
                    count(problems, "problem") + " left to mend by hand: catalogue build shows "
                            + (problems == 1 ? "it" : "them")));
        }
    }

    private void skipped(Skipped skipped) {
        Place place = skipped.repair().place();
        String why = switch (skipped.reason()) {
            case CHANGED -> say("そこにはもう別の文字があります", "something else stands there now");
            case OVERLAPS -> say("別の修正と重なります", "another change overlaps it");
        };
        journal.failed(path(place.file()), place.position().line(), say("修正しませんでした：", "not changed: ") + why);
    }

    private void failed(String file, Problem problem) {
        journal.failed(
                path(file),
                problem.severity().names().in(lang) + ": " + problem.message(lang) + " ["
                        + problem.kind().code() + "]");
    }

    private String path(String file) {
        return content.resolve(file).toString().replace('\\', '/');
    }

    private static String ja(List<Revision> revisions) {
        return revisions.size() + " 個のファイルに " + changed(revisions) + " 件の修正";
    }

    private static String en(List<Revision> revisions) {
        return count(changed(revisions), "change") + " to " + count(revisions.size(), "file");
    }

    private static int changed(List<Revision> revisions) {
        return revisions.stream().mapToInt(it -> it.made().size()).sum();
    }

    private String say(String ja, String en) {
        return new Names(ja, en).in(lang);
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
