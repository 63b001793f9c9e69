/* What is said to a wrong use. */
package org.plancatalogue.cli.usage;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.plancatalogue.cli.option.Exit;
import org.plancatalogue.cli.option.Surroundings;
import org.plancatalogue.cli.option.WrongUse;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.lang.Names;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;

/** One short text in the language of the person, and where the whole help is. */
public final class Guidance implements IParameterExceptionHandler {
    private static final String LANG = "--lang";

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        Lang lang = lang(Arrays.asList(arguments))
                .orElseGet(() -> Surroundings.of(command.getCommandSpec()).language());
        PrintWriter err = command.getErr();
        err.println(
                wrong instanceof WrongUse ours ? ours.in(lang) : new Mistake(wrong, List.of(arguments), lang).words());
        err.println(
                new Names("使い方：", "Usage: ").in(lang) + command.getCommandSpec().qualifiedName() + " --help");
        return Exit.WRONG_USE;
    }

    /** The language asked for, although the arguments could not be read as a whole. */
    static Optional<Lang> lang(List<String> arguments) {
        int at = arguments.lastIndexOf(LANG);
        return at >= 0 && at + 1 < arguments.size()
                ? Lang.of(arguments.get(at + 1))
                : arguments.stream()
                        .filter(it -> it.startsWith(LANG + "="))
                        .flatMap(it -> Lang.of(it.substring(LANG.length() + 1)).stream())
                        .findFirst();
    }
}
