/* The help of a command. */
package org.plancatalogue.cli.usage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.plancatalogue.cli.option.Surroundings;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.lang.Width;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.IHelpFactory;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParseResult;

/** Fits a terminal of 80 columns, tells options in the language of the person, and groups commands by what they are for. */
public final class Usage implements IHelpFactory {
    private static final int WIDTH = 80;

    private Usage() {}

    /** Makes the help of a command and of those below it. */
    public static CommandLine of(CommandLine command) {
        command.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_COMMAND_LIST, Usage::chores);
        return command.setHelpFactory(new Usage())
                .setUsageHelpWidth(WIDTH)
                .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF));
    }

    @Override
    public Help create(CommandSpec spec, Help.ColorScheme colours) {
        Lang lang = lang(spec);
        return new Help(spec, colours) {
            @Override
            public IOptionRenderer createDefaultOptionRenderer() {
                IOptionRenderer plain = super.createDefaultOptionRenderer();
                return (option, labels, scheme) -> plain.render(in(option, lang), labels, scheme);
            }

            @Override
            public IParameterRenderer createDefaultParameterRenderer() {
                IParameterRenderer plain = super.createDefaultParameterRenderer();
                return (parameter, labels, scheme) -> plain.render(in(parameter, lang), labels, scheme);
            }
        };
    }

    private static OptionSpec in(OptionSpec option, Lang lang) {
        return option.toBuilder()
                .names(option.names())
                .description(lines(option, lang))
                .build();
    }

    private static PositionalParamSpec in(PositionalParamSpec parameter, Lang lang) {
        return parameter.toBuilder().description(lines(parameter, lang)).build();
    }

    private static String[] lines(ArgSpec argument, Lang lang) {
        return Described.of(argument, lang).stream()
                .map(it -> it.replace("%", "%%"))
                .toArray(String[]::new);
    }

    /** The commands in the order of the work, each with the first line of what it does. */
    private static String chores(Help help) {
        Lang lang = lang(help.commandSpec());
        Map<String, String> entries = new TreeMap<>();
        help.subcommands().forEach((name, command) -> entries.put(name, entry(name, command, lang)));
        List<String> names = List.copyOf(entries.keySet());
        StringBuilder list = new StringBuilder();
        boolean few = names.size() <= Chore.values().length;
        for (Chore chore : Chore.values()) {
            List<String> commands = chore.among(names);
            if (!commands.isEmpty()) {
                list.append("\n")
                        .append(
                                few
                                        ? ""
                                        : chore.names().ja() + " / "
                                                + chore.names().en() + "\n");
                commands.forEach(it -> list.append(entries.get(it)));
            }
        }
        return list.toString();
    }

    private static String entry(String name, Help command, Lang lang) {
        int indent = 14;
        String head = "  " + name + " ".repeat(Math.max(1, indent - 2 - name.length()));
        StringBuilder lines = new StringBuilder();
        String purpose = String.join(" ", new Described(command.commandSpec()).purpose(lang));
        String first = purpose.replaceFirst(lang == Lang.JA ? "。.*" : "[.;:]( .*|$)", "");
        StringBuilder line = new StringBuilder(head);
        for (String word : Words.of(first, lang)) {
            if (Width.columns(line + word.stripTrailing()) > WIDTH) {
                lines.append(line.toString().stripTrailing()).append("\n");
                line = new StringBuilder(" ".repeat(indent));
            }
            line.append(word);
        }
        return lines.append(line.toString().stripTrailing()).append("\n").toString();
    }

    private static Lang lang(CommandSpec spec) {
        CommandLine root = spec.commandLine().getCommandSpec().root().commandLine();
        return Optional.ofNullable(root.getParseResult())
                .map(ParseResult::originalArgs)
                .flatMap(Guidance::lang)
                .orElseGet(() -> Surroundings.of(spec).language());
    }
}
