/* What surrounds a run of the tool. */
package org.plancatalogue.cli.option;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plancatalogue.lang.Lang;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Which streams are a terminal, the environment, and the language of the system: asked for here and nowhere else.
 *
 * @param out whether standard output is a terminal
 * @param err whether standard error is a terminal
 * @param system the tag of the system's language
 */
public record Surroundings(boolean out, boolean err, Map<String, String> environment, String system) {
    public Surroundings {
        environment = Map.copyOf(environment);
    }

    /** The root of the commands, which knows them. */
    public interface Known {
        Surroundings surroundings();
    }

    /** Those of this process. The launcher says which streams are a terminal; Java 17 cannot tell that of one alone. */
    public static Surroundings ofProcess() {
        return new Surroundings(
                Boolean.getBoolean("catalogue.terminal.out"),
                Boolean.getBoolean("catalogue.terminal"),
                System.getenv(),
                Locale.getDefault().getLanguage());
    }

    /** Those in which a command runs. */
    public static Surroundings of(CommandSpec spec) {
        return spec.commandLine().getCommandSpec().root().userObject() instanceof Known root
                ? root.surroundings()
                : ofProcess();
    }

    /** The language that the environment asks for as other programs read it, else the system's; English of no other. */
    public Lang language() {
        return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .flatMap(it -> set(it).stream())
                .findFirst()
                .flatMap(it -> Lang.of(it.replaceFirst("[_.@].*", "")))
                .or(() -> Lang.of(system))
                .orElse(Lang.EN);
    }

    /** A variable that is set to something. */
    public Optional<String> set(String variable) {
        return Optional.ofNullable(environment.get(variable)).filter(it -> !it.isEmpty());
    }
}
