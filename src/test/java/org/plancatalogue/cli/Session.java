/* A run of the tool as a person at the terminal sees it. */
package org.plancatalogue.cli;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntBiFunction;
import org.plancatalogue.cli.address.MoveCommand;
import org.plancatalogue.cli.option.Surroundings;
import org.plancatalogue.fix.Terminal;
import org.plancatalogue.lang.Lang;
import picocli.CommandLine;

/** The exit code and everything that was printed, with the test's folder written as {@code .} and times as {@code 0.0}. */
record Session(int exit, String out, String err) {
    /** No terminal, nothing set, English. */
    static final Surroundings PLAIN = new Surroundings(false, false, Map.of(), "en");

    static Session run(Path folder, String... arguments) {
        return run(folder, (out, err) -> Main.run(PLAIN, out, err, arguments));
    }

    private static Session run(Path folder, ToIntBiFunction<PrintWriter, PrintWriter> command) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = command.applyAsInt(new PrintWriter(out, true), new PrintWriter(err, true));
        return of(exit, out.toString(), err.toString(), folder);
    }

    static Session of(int exit, String out, String err, Path folder) {
        return new Session(exit, tidy(out, folder), tidy(err, folder));
    }

    /** A build of the folder's content with the real templates, messages in English. */
    static Session build(Path folder, String... more) {
        return build(folder, Lang.EN, more);
    }

    static Session build(Path folder, Lang lang, String... more) {
        List<String> arguments = new ArrayList<>(List.of("build", "--templates", "templates", "--lang", lang.tag()));
        arguments.addAll(List.of("--content", folder + "/content", "--out", folder + "/site"));
        arguments.addAll(List.of(more));
        return run(folder, arguments.toArray(String[]::new));
    }

    /** Repairs of the folder's content by a person at a terminal without colours, who types these answers. */
    static Session fix(Path folder, Lang lang, String answers) {
        return fix(folder, lang, new BufferedReader(new StringReader(answers)));
    }

    static Session fix(Path folder, Lang lang, BufferedReader answers) {
        Terminal terminal = new Terminal(answers, new PrintWriter(Writer.nullWriter()), true, false);
        return run(
                folder,
                (out, err) -> new CommandLine(new FixCommand(terminal))
                        .setOut(out)
                        .setErr(err)
                        .execute("--content", folder + "/content", "--lang", lang.tag()));
    }

    /** Repairs of the folder's content where nobody can be asked. */
    static Session fix(Path folder, String... more) {
        List<String> arguments = new ArrayList<>(List.of("fix", "--lang", "en", "--content", folder + "/content"));
        arguments.addAll(List.of(more));
        return run(folder, arguments.toArray(String[]::new));
    }

    /** A move by a person at a terminal without colours, who types these answers. */
    static Session move(Path folder, Lang lang, String answers, String... arguments) {
        return move(folder, lang, new BufferedReader(new StringReader(answers)), arguments);
    }

    static Session move(Path folder, Lang lang, BufferedReader answers, String... arguments) {
        Terminal terminal = new Terminal(answers, new PrintWriter(Writer.nullWriter()), true, false);
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--content", folder + "/content", "--lang", lang.tag()));
        return run(
                folder,
                (out, err) -> new CommandLine(new MoveCommand(terminal))
                        .setOut(out)
                        .setErr(err)
                        .execute(all.toArray(String[]::new)));
    }

    private static String tidy(String text, Path folder) {
        return text.replace(folder.toString(), ".").replaceAll("\\d+\\.\\d (s|秒)", "0.0 $1");
    }
}
