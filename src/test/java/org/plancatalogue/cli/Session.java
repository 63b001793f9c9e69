/** A run of the tool as a person at the terminal sees it. */
package org.plancatalogue.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;

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
        String[] first = {
            "build",
            "--content",
            folder + "/content",
            "--templates",
            "templates",
            "--out",
            folder + "/site",
            "--lang",
            "en"
        };
        String[] all = new String[first.length + more.length];
        System.arraycopy(first, 0, all, 0, first.length);
        System.arraycopy(more, 0, all, first.length, more.length);
        return run(folder, all);
    }

    private static String tidy(StringWriter text, Path folder) {
        return text.toString().replace(folder.toString(), ".").replaceAll("\\d+\\.\\d (s|秒)", "0.0 $1");
    }
}
