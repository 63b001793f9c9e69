/* The formats problems are told in. */
package org.plancatalogue.report;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;

/** A way to write problems: for a person, or for a program that reads on. */
public enum Format {
    TEXT(TextReport::print),
    JSON(JsonReport::print),
    SARIF(SarifReport::print),
    GITHUB(GithubReport::print);

    private final BiConsumer<Told, PrintWriter> printer;

    Format(BiConsumer<Told, PrintWriter> printer) {
        this.printer = printer;
    }

    /** The format of a word such as {@code sarif}; empty when there is none. */
    public static Optional<Format> of(String key) {
        return Arrays.stream(values()).filter(it -> it.key().equals(key)).findFirst();
    }

    /** The word on the command line. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a program reads it, so that nothing else may stand in the same stream. */
    public boolean isForMachines() {
        return this != TEXT;
    }

    public void print(Told told, PrintWriter out) {
        printer.accept(told, out);
    }
}
