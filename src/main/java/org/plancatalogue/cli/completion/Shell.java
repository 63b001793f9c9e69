/* The shells that complete commands. */
package org.plancatalogue.cli.completion;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** A shell, and the script that is made for it. */
enum Shell {
    BASH(BashScript::of),
    ZSH(ZshScript::of),
    FISH(FishScript::of);

    private final Function<List<Completed>, String> script;

    Shell(Function<List<Completed>, String> script) {
        this.script = script;
    }

    static Optional<Shell> of(String word) {
        return Arrays.stream(values()).filter(it -> it.key().equals(word)).findFirst();
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    String script(List<Completed> commands) {
        return script.apply(commands);
    }
}
