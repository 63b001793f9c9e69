/* The language of the person at the terminal. */
package org.plancatalogue.cli.option;

import java.util.Locale;
import java.util.Optional;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.lang.Names;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code --lang}; without it the system's language, which is asked for here and nowhere else. */
public final class Language {
    @Option(
            names = "--lang",
            paramLabel = "ja|en",
            converter = Tag.class,
            description = "the language of messages (default: the system's)")
    private Optional<Lang> lang = Optional.empty();

    public Lang lang() {
        return lang.or(() -> Lang.of(Locale.getDefault().getLanguage())).orElse(Lang.EN);
    }

    public String say(String ja, String en) {
        return new Names(ja, en).in(lang());
    }

    /** Reads the tag of a language. */
    static final class Tag implements ITypeConverter<Lang> {
        @Override
        public Lang convert(String tag) {
            return Lang.of(tag).orElseThrow(() -> new TypeConversionException("it must be ja or en, not " + tag));
        }
    }
}
