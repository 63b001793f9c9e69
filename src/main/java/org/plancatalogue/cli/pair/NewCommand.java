/* The command that begins a plan, a term or an article. */
package org.plancatalogue.cli.pair;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.plancatalogue.build.Reading;
import org.plancatalogue.cli.option.Candidates;
import org.plancatalogue.cli.option.Content;
import org.plancatalogue.cli.option.Exit;
import org.plancatalogue.cli.option.Language;
import org.plancatalogue.cli.option.Version;
import org.plancatalogue.cli.translation.Accepting;
import org.plancatalogue.cli.translation.Messages;
import org.plancatalogue.content.Noun;
import org.plancatalogue.edit.ContentFolder;
import org.plancatalogue.edit.Draft;
import org.plancatalogue.edit.pair.NewPair;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code catalogue new}: writes a pair of files that builds, with stamps. */
@Command(
        name = "new",
        description = {
            "Writes the two files of a new plan, term or article, with every key they need.",
            "計画・用語・読みものを新しく始めます。必要な項目のそろった原文と訳文の2つのファイルを作ります。"
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            Wanted.ARTICLE_LINES,
            Wanted.TERM_LINES,
            Wanted.PLAN_LINES,
            "Exit codes: 0 fine, 1 nothing could be written, 2 wrong use.",
            "終了コード：0 正常、1 書き込めなかった、2 使い方の誤り。"
        })
public final class NewCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            index = "0",
            paramLabel = "plan|term|article",
            completionCandidates = Kinds.class,
            description = {"what it is", "何を作るか"})
    private String kind = "";

    @Parameters(
            index = "1",
            paramLabel = "ID",
            description = {"its name in addresses, such as newward", "アドレスで使う名前（例：newward）"})
    private String id = "";

    @Mixin
    private Wanted wanted = new Wanted();

    @Mixin
    private Content content = new Content();

    @Mixin
    private Language language = new Language();

    @Override
    public Integer call() {
        Reading reading = Reading.of(content.folder());
        Messages messages = new Messages(spec, content, language);
        NewPair pair = new Beginning(reading, messages, wanted).of(kind, id);
        if (!messages.written(new ContentFolder(content.folder()), pair.drafts())) {
            return Exit.PROBLEMS;
        }
        Reading now = Reading.of(content.folder());
        Optional<Noun> noun = now.noun(pair.document());
        boolean sound = noun.isPresent() && messages.sound(now, noun.get()) && accept(now, noun.get(), messages);
        if (sound) {
            pair.drafts().stream()
                    .map(Draft::file)
                    .forEach(it -> messages.say(content.shown(it) + ": " + language.say("作りました", "written")));
            menu(now, messages);
        }
        return sound ? Exit.FINE : Exit.PROBLEMS;
    }

    private static boolean accept(Reading now, Noun noun, Messages messages) {
        Accepting accepting = new Accepting(now, messages);
        return accepting
                .of(noun)
                .filter(it -> accepting.write(it, it.acceptable()))
                .isPresent();
    }

    /** The menu is the maintainer's: its order says what matters. */
    private void menu(Reading now, Messages messages) {
        if (kind.equals("article")) {
            List<String> listed = now.catalogue().content().site().articles().stream()
                    .map(it -> it.article())
                    .toList();
            String line = "articles: [" + String.join(", ", listed) + (listed.isEmpty() ? "" : ", ") + id + "]";
            messages.say(language.say(
                    "メニューに載せるには、" + content.shown("site.yaml") + " の articles をこう書きます：",
                    "To list it in the menu, write in " + content.shown("site.yaml") + ":"));
            messages.say("  " + line);
        }
    }

    /** What can be made, for the shell to complete. */
    static final class Kinds extends Candidates {
        Kinds() {
            super("plan", "term", "article");
        }
    }
}
