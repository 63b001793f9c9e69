/* What a maintainer does, and the commands for it. */
package org.plancatalogue.cli.usage;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plancatalogue.lang.Names;

/** A group of commands in the order of the work; a command of none is among the others. */
public enum Chore {
    WRITE("書く", "Write", "init", "new", "serve", "move", "schema"),
    TRANSLATE("訳す", "Translate", "status", "translate", "accept", "xliff"),
    CHECK("確かめる", "Check", "check", "fix", "explain", "doctor"),
    PUBLISH("公開する", "Publish", "build", "register", "headers"),
    OTHER("そのほか", "Other");

    private final Names names;
    private final List<String> commands;

    Chore(String ja, String en, String... commands) {
        this.names = new Names(ja, en);
        this.commands = List.of(commands);
    }

    public Names names() {
        return names;
    }

    /** Those of the given commands that belong to it, in its order. */
    public List<String> among(List<String> given) {
        return this == OTHER
                ? given.stream().filter(it -> of(it).isEmpty()).sorted().toList()
                : commands.stream().filter(given::contains).toList();
    }

    private static Optional<Chore> of(String command) {
        return Stream.of(values()).filter(it -> it.commands.contains(command)).findFirst();
    }
}
