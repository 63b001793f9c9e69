/* The page that documents every command, made from the commands themselves and the sessions of the tests. */
package org.plancatalogue.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plancatalogue.cli.usage.Chore;
import org.plancatalogue.cli.usage.Described;
import org.plancatalogue.doctor.Invented;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.lang.Names;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** One chapter a group of commands, one heading a command, in one language. */
final class CommandsPage {
    private static final List<String> SHARED = List.of("--lang", "--quiet", "--json", "--color", "--help", "--version");

    private final Lang lang;
    private final StringBuilder page = new StringBuilder();

    private CommandsPage(Lang lang) {
        this.lang = lang;
    }

    static String of(Lang lang) {
        return new CommandsPage(lang).written(Commands.in(Session.PLAIN));
    }

    private String written(CommandLine tool) {
        opening();
        List<String> names = List.copyOf(tool.getSubcommands().keySet());
        for (Chore chore : Chore.values()) {
            List<String> commands = chore.among(names);
            if (!commands.isEmpty()) {
                page.append("- ").append(chore.names().in(lang)).append(say("：", ": "));
                page.append(commands.stream()
                        .map(it -> "[" + it + "](#" + it + ")")
                        .collect(Collectors.joining(" · ", "", "\n")));
            }
        }
        page.append("\n");
        shared(tool);
        for (Chore chore : Chore.values()) {
            List<String> commands = chore.among(names);
            if (!commands.isEmpty()) {
                line("## " + chore.names().in(lang));
                commands.forEach(it -> command(it, tool.getSubcommands()));
            }
        }
        return page.toString().stripTrailing() + "\n";
    }

    private void opening() {
        line(say("# コマンド", "# Commands"));
        line(say(
                "`./catalogue` のすべてのコマンドです。端末では `./catalogue help コマンド` で同じ説明を読めます。"
                        + "このページは、コマンドの定義とテストで実行した例から `CommandsPageTest` が作ります。端末の例は小さな見本のカタログによるもので、"
                        + "`!` は標準エラー出力、`[ ]` は 0 以外の終了コード、`edit` はエディターでの書き換えです。",
                "Every command of `./catalogue`. At the terminal, `./catalogue help COMMAND` says the same. The page is "
                        + "made by `CommandsPageTest` from the commands themselves and from sessions that the tests run over a "
                        + "small sample: `!` marks standard error, `[ ]` an exit code other than 0, and `edit` is a "
                        + "change made in an editor."));
    }

    private void shared(CommandLine tool) {
        line(say("## どのコマンドにも使える語", "## Words that every command understands"));
        CommandSpec any = Optional.ofNullable(tool.getSubcommands().get("build"))
                .orElseThrow()
                .getCommandSpec();
        table(any.options().stream().filter(CommandsPage::isShared).toList());
        line(say(
                "終了コードは、正常なら 0、問題があれば 1、使い方の誤りなら 2 です。使い方を誤ると、正しい語を示す短い説明が出ます。"
                        + "色は端末だけに付きます。`NO_COLOR` があれば付かず、`FORCE_COLOR` か `CLICOLOR_FORCE` があればいつも付きます。",
                "The exit code is 0 where all is well, 1 where there are problems, 2 after a wrong use, which is answered "
                        + "by a short text with the right word. Colours are shown on a terminal only: never where "
                        + "`NO_COLOR` is set, always where `FORCE_COLOR` or `CLICOLOR_FORCE` is."));
        line(
                say(
                        "Tab キーでの補完は `./catalogue completion bash`（または zsh、fish）で使えるようになります。",
                        "`./catalogue completion bash` (or zsh, fish) lets the tab key complete commands, options and documents."));
    }

    private void command(String name, Map<String, CommandLine> commands) {
        Optional<CommandLine> command = Optional.ofNullable(commands.get(name));
        line("### " + name);
        command.ifPresent(it -> {
            described(it.getCommandSpec());
            it.getSubcommands().values().forEach(below -> {
                line("#### " + below.getCommandSpec().qualifiedName(" ").replaceFirst("^catalogue ", ""));
                described(below.getCommandSpec());
            });
        });
        if (name.equals("doctor")) {
            line(say("端末では", "At the terminal"));
            fence("", "$ catalogue doctor\n" + Invented.printed("a symbolic link", lang) + "[1]");
        } else {
            session(name);
        }
    }

    private void described(CommandSpec spec) {
        Described described = new Described(spec);
        line(String.join(lang == Lang.JA ? "" : " ", described.purpose(lang)));
        fence("", new Help(spec, Help.defaultColorScheme(Help.Ansi.OFF)).synopsis(0));
        List<ArgSpec> own = spec.args().stream()
                .filter(it -> !it.hidden() && !isShared(it))
                .sorted((a, b) -> Boolean.compare(a instanceof OptionSpec, b instanceof OptionSpec))
                .toList();
        table(own);
        if (!described.examples().isEmpty()) {
            line(say("例", "Examples"));
            fence("sh", String.join("\n", examples(spec)) + "\n");
        }
        described.remarks(lang).stream()
                .reduce((a, b) -> a.endsWith(".") || a.endsWith("。") ? a + "\n\n" + b : a + " " + b)
                .ifPresent(this::line);
    }

    /** As they stand in the footer: an example of several lines keeps them. */
    private static List<String> examples(CommandSpec spec) {
        return new Described(spec)
                .examples().stream()
                        .map(it -> it.replace("catalogue ", "./catalogue "))
                        .toList();
    }

    private void table(List<? extends ArgSpec> arguments) {
        if (arguments.isEmpty()) {
            return;
        }
        List<String> rows = new ArrayList<>();
        rows.add(say("| 語 | 意味 |", "| word | meaning |"));
        rows.add("|---|---|");
        for (ArgSpec argument : arguments) {
            rows.add("| " + names(argument) + " | "
                    + Described.of(argument, lang).stream()
                            .map(CommandsPage::plain)
                            .collect(Collectors.joining(lang == Lang.JA ? "" : " "))
                    + " |");
        }
        line(String.join("\n", rows));
    }

    private static String names(ArgSpec argument) {
        String label = argument.paramLabel().replace("|", "\\|");
        if (argument instanceof OptionSpec option) {
            String value = option.arity().max() > 0 ? "=" + label : "";
            return Stream.of(option.names())
                    .map(it -> "`" + it + (it.startsWith("--") ? value : "") + "`")
                    .collect(Collectors.joining(" "));
        }
        return "`" + label + (argument.arity().max() > 1 ? "…" : "") + "`";
    }

    /** The first session of the command, which is a good one where there is one. */
    private void session(String name) {
        List<Path> files = Sessions.files()
                .filter(it -> it.getFileName().toString().startsWith(name + "-"))
                .toList();
        files.stream()
                .filter(it -> it.getFileName().toString().endsWith("-good.txt"))
                .findFirst()
                .or(() -> files.stream().findFirst())
                .ifPresent(it -> {
                    line(say("端末では", "At the terminal"));
                    fence("", Sessions.in(lang, it).replaceAll("(?m)^# .*\\n", ""));
                });
    }

    private void fence(String language, String text) {
        line("```" + language + "\n" + text.stripTrailing() + "\n```");
    }

    private void line(String text) {
        page.append(text).append("\n\n");
    }

    private static boolean isShared(ArgSpec argument) {
        return argument instanceof OptionSpec option && SHARED.contains(option.longestName());
    }

    private static String plain(String text) {
        return text.replace("|", "\\|").replace("*", "\\*").replace("<", "\\<");
    }

    private String say(String ja, String en) {
        return new Names(ja, en).in(lang);
    }
}
