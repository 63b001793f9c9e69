/* A run of the tool as a person at the terminal sees it. */
package org.plancatalogue.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.plancatalogue.lang.Lang;

/** The exit code and everything that was printed, with the test's folder written as {@code .} and times as {@code 0.0}. */
record Session(int exit, String out, String err) {
    static Session run(Path folder, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
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

    private static String tidy(StringWriter text, Path folder) {
        return text.toString().replace(folder.toString(), ".").replaceAll("\\d+\\.\\d (s|秒)", "0.0 $1");
    }
}
