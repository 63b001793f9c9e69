/* The words of all kinds of problem in one language. */
package org.plancatalogue.problem;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plancatalogue.lang.Lang;

/** A file of words beside this class: {@code ja.properties} or {@code en.properties}, which have the same keys. */
record Wording(Map<String, String> texts) {
    private static final Map<Lang, Wording> ALL = Map.of(Lang.JA, read(Lang.JA), Lang.EN, read(Lang.EN));
    private static final Pattern BLANK = Pattern.compile("\\{([0-9])(:word)?}");

    Wording {
        texts = Map.copyOf(texts);
    }

    static Wording of(Lang lang) {
        return Objects.requireNonNull(ALL.get(lang));
    }

    String text(String key) {
        return texts.getOrDefault(key, key);
    }

    /**
     * The text with its blanks filled; what fills a blank is not looked at again. A blank such as {@code {0:word}} is
     * filled with the word for its argument, where there is one: so reasons such as {@code timeout} are told in both
     * languages.
     */
    String filled(String key, List<String> arguments) {
        return BLANK.matcher(text(key)).replaceAll(blank -> {
            int number = Integer.parseInt(blank.group(1));
            String filling = number < arguments.size() ? arguments.get(number) : blank.group();
            return Matcher.quoteReplacement(
                    blank.group(2) == null ? filling : texts.getOrDefault("word." + filling, filling));
        });
    }

    private static Wording read(Lang lang) {
        Properties words = new Properties();
        try (InputStream file = Wording.class.getResourceAsStream(lang.tag() + ".properties");
                Reader reader = new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Wording(words.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(it -> it, words::getProperty)));
    }
}
