/* The language of the person at the terminal. */
package org.plancatalogue.cli.option;

import java.util.Optional;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.lang.Names;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code --lang}, without it the system's language; and with it the other words that every command understands. */
public final class Language {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--lang",
            paramLabel = "ja|en",
            converter = Tag.class,
            completionCandidates = Tags.class,
            description = {"the language of messages (default: the system's)", "メッセージの言語（省くとシステムの言語）"})
    private Optional<Lang> lang = Optional.empty();

    @Mixin
    private Voice voice = new Voice();

    public Lang lang() {
        return lang.orElseGet(() -> Surroundings.of(spec).language());
    }

    public String say(String ja, String en) {
        return new Names(ja, en).in(lang());
    }

    public Voice voice() {
        return voice;
    }

    /** Reads the tag of a language. */
    static final class Tag implements ITypeConverter<Lang> {
        @Override
        public Lang convert(String tag) {
            return Lang.of(tag)
                    .orElseThrow(() -> new WrongValue(
                            "ja か en を指定してください（「" + tag + "」は使えません）", "it must be ja or en, not " + tag));
        }
    }

    /** The tags, for the shell to complete. */
    static final class Tags extends Candidates {
        Tags() {
            super("ja", "en");
        }
    }
}
