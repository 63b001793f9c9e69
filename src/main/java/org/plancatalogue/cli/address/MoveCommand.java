/* The command that gives something another address. */
package org.plancatalogue.cli.address;

import java.util.concurrent.Callable;
import org.plancatalogue.cli.option.Content;
import org.plancatalogue.cli.option.Exit;
import org.plancatalogue.cli.option.Language;
import org.plancatalogue.cli.option.Version;
import org.plancatalogue.cli.option.Voice;
import org.plancatalogue.cli.translation.Documents;
import org.plancatalogue.cli.translation.Messages;
import org.plancatalogue.edit.ContentFolder;
import org.plancatalogue.edit.move.Leads;
import org.plancatalogue.edit.move.Move;
import org.plancatalogue.edit.move.Moved;
import org.plancatalogue.edit.move.Mover;
import org.plancatalogue.edit.move.Moving;
import org.plancatalogue.fix.Terminal;
import org.plancatalogue.report.Paint;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code catalogue move}: renames a document or the id of a section, with every link to it, and leaves a redirect. */
@Command(
        name = "move",
        description = {
            "Renames a document, or the id of a section, in both languages: every link to it is rewritten, "
                    + "and the old address leads to the new one. Shows the changes and asks first.",
            "文書または節の id を両方の言語で変えます。そこへのリンクをすべて書き換え、古いアドレスからの転送を残します。" + "先に差分を示し、確かめてから書き換えます。"
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  catalogue move plans/sumida plans/sumida-city",
            "  catalogue move glossary/stem stem-education --yes",
            "  catalogue move plans/sumida#s1-1 s1-3",
            "Exit codes: 0 moved, 1 the content has errors or nothing was changed, 2 wrong use.",
            "終了コード：0 変えた、1 コンテンツに誤りがあるか変えなかった、2 使い方の誤り。"
        })
public final class MoveCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            index = "0",
            paramLabel = "OLD",
            description = {
                "what it is called now, such as plans/sumida or plans/sumida#s1-1",
                "今の名前（例：plans/sumida、plans/sumida#s1-1）"
            })
    private String old = "";

    @Parameters(
            index = "1",
            paramLabel = "NEW",
            description = {
                "its new name, such as plans/sumida-city, or sumida-city alone",
                "新しい名前（例：plans/sumida-city。sumida-city だけでもよい）"
            })
    private String young = "";

    @Option(
            names = "--yes",
            description = {"make the changes without asking", "確かめずに書き換えます"})
    private boolean yes;

    @Mixin
    private Content content = new Content();

    @Mixin
    private Language language = new Language();

    public MoveCommand() {
        this(Terminal.ofLauncher());
    }

    public MoveCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Messages messages = new Messages(spec, content, language);
        MoveReport report = new MoveReport(messages, asked(language.voice()));
        Judged now = Judged.of(content.folder());
        Documents documents = new Documents(now.reading(), content.folder(), spec, language);
        Moving moving = new Asked(documents, now.catalogue().forwarding(), spec, language).of(old, young);
        if (!new Errors(content, language).none(now)) {
            messages.left(language.say("何も書き換えていません。先に誤りを直してください", "nothing was changed: mend the errors first"));
            return Exit.PROBLEMS;
        }
        ContentFolder folder = new ContentFolder(content.folder());
        Move move = Move.of(moving, now.catalogue(), now.reading().tree(), folder);
        return isSound(move, now, report) && report.agrees(move, yes) && written(move, folder, report)
                ? Exit.FINE
                : Exit.PROBLEMS;
    }

    /** Who wants to hear little, or reads with a program, is not asked anything. */
    private Terminal asked(Voice voice) {
        return terminal.on(spec.commandLine().getOut(), !voice.quiet() && !voice.json(), voice.out() == Paint.COLOURED);
    }

    /** Nothing is written before it is known that what would be written is without errors, and its links lead on. */
    private boolean isSound(Move move, Judged now, MoveReport report) {
        Judged after = now.after(move);
        boolean same = Leads.of(after.catalogue(), it -> it).equals(Leads.of(now.catalogue(), move.moving()::of));
        if (!move.stubborn().isEmpty() || !same) {
            report.stubborn(move);
            return false;
        }
        boolean sound = new Errors(content, language).none(after);
        if (!sound) {
            report.refused();
        }
        return sound;
    }

    private static boolean written(Move move, ContentFolder folder, MoveReport report) {
        Moved moved = new Mover(folder).write(move);
        report.written(move, moved);
        return moved.failure().isEmpty();
    }
}
