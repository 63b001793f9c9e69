/* When colours are shown. */
package org.plancatalogue.cli.option;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;

/** The values of {@code --color}. */
enum When {
    AUTO,
    ALWAYS,
    NEVER;

    private static final String DUMB = "dumb";

    /**
     * Whether a stream has colours. What is asked for on the command line counts most, then {@code NO_COLOR}, then
     * {@code FORCE_COLOR} and {@code CLICOLOR_FORCE}, then whether the stream is a terminal.
     */
    boolean decides(boolean terminal, Surroundings surroundings) {
        return switch (this) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO ->
                surroundings.set("NO_COLOR").isEmpty()
                        && (isForced(surroundings) || (terminal && !isDumb(surroundings)));
        };
    }

    private static boolean isForced(Surroundings surroundings) {
        return List.of("FORCE_COLOR", "CLICOLOR_FORCE").stream()
                .flatMap(it -> surroundings.set(it).stream())
                .anyMatch(it -> !it.equals("0"));
    }

    private static boolean isDumb(Surroundings surroundings) {
        return surroundings.set("TERM").filter(DUMB::equals).isPresent();
    }

    private String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads a value. */
    static final class Reader implements ITypeConverter<When> {
        @Override
        public When convert(String word) {
            return Arrays.stream(values())
                    .filter(it -> it.key().equals(word))
                    .findFirst()
                    .orElseThrow(() -> new WrongValue(
                            "auto・always・never のどれかです（「" + word + "」は使えません）",
                            "it must be auto, always or never, not " + word));
        }
    }

    /** The values, for the shell to complete. */
    static final class Words extends Candidates {
        Words() {
            super("auto", "always", "never");
        }
    }
}
