/* Prints what a move changes. */
package org.plancatalogue.cli.address;

import java.util.List;
import java.util.stream.Collectors;
import org.plancatalogue.cli.translation.Messages;
import org.plancatalogue.edit.move.Change;
import org.plancatalogue.edit.move.Move;
import org.plancatalogue.edit.move.Moved;
import org.plancatalogue.fix.Terminal;

/** Says in the person's language what would be changed, and what has been. */
record MoveReport(Messages messages, Terminal terminal) {
    /** Shows the changes and, where somebody can be asked, asks. */
    boolean agrees(Move move, boolean yes) {
        move.changes().forEach(this::change);
        move.pictures().forEach((from, to) -> messages.say(renamed(from, to)));
        messages.say("");
        if (yes) {
            return true;
        }
        if (!terminal.answers()) {
            messages.left(
                    say("書き換えていません。実行するには --yes を付けます", "nothing was changed: run it with --yes to make the changes"));
            return false;
        }
        boolean agrees = terminal.agrees(say(ja(move) + "を書き換えますか？", "Change " + en(move) + "?"));
        if (!agrees) {
            messages.left(say("書き換えませんでした", "nothing was changed"));
        }
        return agrees;
    }

    private void change(Change change) {
        String to = change.after().file();
        String from = change.before().map(it -> it.file()).orElse(to);
        if (change.isRenamed()) {
            messages.say(renamed(from, to));
        }
        if (change.isRewritten()) {
            change.diff(shown(from), shown(to)).forEach(it -> messages.say(terminal.coloured(it)));
        }
    }

    private String renamed(String from, String to) {
        return shown(from) + " → " + shown(to);
    }

    void written(Move move, Moved moved) {
        if (moved.failure().isPresent()) {
            String file = moved.failure().get().place().file();
            messages.failed(
                    file, moved.failure().get().message(messages.language().lang()));
            messages.left(
                    moved.left().isEmpty()
                            ? say("途中で止まりました。書き換えたファイルはすべて元に戻しました", "stopped; every file is as it was")
                            : say("途中で止まりました。元に戻せなかったファイル：", "stopped; these files could not be brought back: ")
                                    + list(moved.left()));
            return;
        }
        move.changes().forEach(it -> messages.wrote(it.after().file()));
        String from = move.moving().from().toString();
        String to = move.moving().to().toString();
        messages.say(say(ja(move) + "を書き換えました", en(move) + " changed"));
        messages.say(
                move.redirect().isPresent()
                        ? say(
                                "「" + from + "」は「" + to + "」になりました。古いアドレスからは転送されます",
                                from + " is now " + to + "; the old address leads there")
                        : say(
                                "「" + from + "」は「" + to + "」になりました。公開したことのないアドレスなので、転送は要りません",
                                from + " is now " + to + "; it was never published, so nothing needs to lead there"));
    }

    void refused() {
        messages.left(
                say("何も書き換えていません。書き換えると、上の誤りが生じます", "nothing was changed: the errors above would follow from it"));
    }

    void stubborn(Move move) {
        move.stubborn()
                .forEach(it -> messages.failed(
                        it.file(),
                        it.position().line(),
                        say(
                                "このリンクは安全に書き換えられません。記号（\\ や &…;）を使わずに書き直してください",
                                "this link cannot be rewritten safely; write it without escapes such as \\ or &…;")));
        messages.left(
                say("何も書き換えていません。リンクの行き先が変わってしまうためです", "nothing was changed: some link would not lead where it led"));
    }

    private String list(List<String> files) {
        return files.stream().map(this::shown).collect(Collectors.joining(", "));
    }

    private String shown(String file) {
        return messages.content().shown(file);
    }

    private static int files(Move move) {
        return move.changes().size() + move.pictures().size();
    }

    private static String ja(Move move) {
        return files(move) + " 個のファイル";
    }

    private static String en(Move move) {
        return files(move) + " file" + (files(move) == 1 ? "" : "s");
    }

    private String say(String ja, String en) {
        return messages.language().say(ja, en);
    }
}
