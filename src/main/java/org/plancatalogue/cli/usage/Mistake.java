/* A wrong use, told in words. */
package org.plancatalogue.cli.usage;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plancatalogue.cli.option.WrongValue;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.lang.Names;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what was wrong and what to write instead, with an example of the command. */
record Mistake(ParameterException wrong, List<String> arguments, Lang lang) {
    String words() {
        if (wrong instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            return unknown(unmatched.getUnmatched().get(0));
        } else if (wrong instanceof MissingParameterException missing) {
            return missing(missing.getMissing());
        } else if (wrong instanceof OverwrittenOptionException twice && twice.getOverwritten() != null) {
            String name = name(twice.getOverwritten());
            return say(name + " は1回だけ指定できます", name + " may be given once only");
        }
        return Optional.ofNullable(wrong.getArgSpec()).map(this::value).orElseGet(this::said);
    }

    private String unknown(String word) {
        List<String> commands = commands();
        if (Spelling.isOption(word)) {
            return option(word, commands);
        } else if (commands.isEmpty()) {
            return say("余分な引数があります：" + word, "there is one word too many: " + word) + example();
        }
        String list = String.join(say("・", ", "), commands);
        return say("コマンド「" + word + "」はありません", "there is no command " + word)
                + Spelling.command(word, commands)
                        .map(this::meant)
                        .orElseGet(() -> say("。コマンド：" + list, "; the commands are " + list));
    }

    private String option(String word, List<String> commands) {
        List<String> options = spec().options().stream()
                .filter(it -> !it.hidden())
                .flatMap(it -> Stream.of(it.names()))
                .toList();
        String name = Spelling.name(word);
        Optional<String> later = Stream.concat(arguments.stream().filter(commands::contains), commands.stream())
                .filter(it -> subcommand(it).findOption(name) != null)
                .findFirst();
        if (later.isPresent()) {
            String example = Stream.concat(
                            Stream.of(spec().qualifiedName(), later.get()),
                            arguments.stream().filter(it -> !it.equals(later.get())))
                    .map(it -> it.equals(word) ? Spelling.plain(it) : it)
                    .collect(Collectors.joining(" "));
            return say(
                    name + " はコマンドのあとに書きます（例：" + example + "）",
                    name + " goes behind the command, for example: " + example);
        }
        return say("オプション「" + word + "」はありません", "there is no option " + word)
                + Spelling.option(word, options).map(this::meant).orElse("");
    }

    private String missing(List<ArgSpec> missing) {
        if (missing.isEmpty()) {
            return said();
        }
        ArgSpec first = missing.get(0);
        String command = spec().qualifiedName();
        String label = first.paramLabel();
        String what = String.join("", Described.of(first, lang));
        return first instanceof OptionSpec
                ? say(
                        name(first) + " には値が要ります。" + label + "：" + what,
                        name(first) + " needs a value. " + label + ": " + what)
                : say(command + " の引数が足りません。" + label + "：" + what, command + " needs " + label + ": " + what)
                        + example();
    }

    /** What a command said itself, in the language of the person. */
    private String said() {
        return String.valueOf(wrong.getMessage());
    }

    private String value(ArgSpec argument) {
        if (wrong.getCause() instanceof WrongValue value) {
            return name(argument) + say("：", ": ") + value.in(lang);
        }
        String word = String.valueOf(wrong.getValue());
        return say(
                name(argument) + "：「" + word + "」は使えません" + instead(argument),
                name(argument) + ": it cannot be \"" + word + "\"" + instead(argument));
    }

    private String instead(ArgSpec argument) {
        if (argument.type() == int.class || argument.type() == Integer.class) {
            return say("。整数を書きます", "; write a whole number");
        }
        List<String> words = Stream.ofNullable(argument.type().getEnumConstants())
                .flatMap(Stream::of)
                .map(it -> it.toString().toLowerCase(Locale.ROOT))
                .toList();
        return words.isEmpty() ? "" : say("。書けるのは " + String.join("・", words), "; write " + String.join(" or ", words));
    }

    private String meant(String right) {
        return say("（「" + right + "」のことですか）", "; did you mean " + right + "?");
    }

    private String example() {
        return new Described(spec())
                .examples().stream()
                        .findFirst()
                        .map(it -> "\n" + say("例：", "Example: ") + it)
                        .orElse("");
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private List<String> commands() {
        return spec().subcommands().entrySet().stream()
                .filter(it -> !it.getValue().getCommandSpec().usageMessage().hidden())
                .map(Map.Entry::getKey)
                .toList();
    }

    private CommandSpec subcommand(String name) {
        CommandLine command = spec().subcommands().get(name);
        return command == null ? CommandSpec.create() : command.getCommandSpec();
    }

    private CommandSpec spec() {
        return wrong.getCommandLine().getCommandSpec();
    }

    private String say(String ja, String en) {
        return new Names(ja, en).in(lang);
    }
}
