/* The words of the user interface. */
package org.plancatalogue.render;

import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.problem.Place;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.problem.Problems;
import org.plancatalogue.render.folder.TemplateFolder;

/**
 * Message patterns by language and key, from {@code messages/ja.properties} and {@code messages/en.properties}. In a
 * pattern {@code {0}} stands for the first argument.
 *
 * <p>Example: with {@code count.terms={0} terms} and {@code count.terms.one=one term}, the argument 3 gives "3 terms", the
 * argument 1 "one term".
 */
record Messages(Map<Lang, Map<String, String>> patterns) {
    static Messages of(TemplateFolder folder, Problems problems) {
        Map<Lang, Map<String, String>> patterns = new EnumMap<>(Lang.class);
        for (Lang lang : Lang.values()) {
            patterns.put(lang, parse(folder, lang, problems));
        }
        Messages messages = new Messages(Collections.unmodifiableMap(patterns));
        Arrays.stream(Lang.values()).forEach(lang -> messages.compare(lang, problems));
        return messages;
    }

    static String file(Lang lang) {
        return "messages/" + lang.tag() + ".properties";
    }

    private static Map<String, String> parse(TemplateFolder folder, Lang lang, Problems problems) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(folder.texts().getOrDefault(file(lang), "")));
        } catch (IOException | IllegalArgumentException e) {
            problems.add(ProblemKind.FILE_UNREADABLE, Place.startOf(file(lang)), String.valueOf(e.getMessage()));
        }
        Map<String, String> patterns = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> patterns.put(key, properties.getProperty(key)));
        return Collections.unmodifiableMap(patterns);
    }

    private void compare(Lang lang, Problems problems) {
        for (String key : in(lang.other()).keySet()) {
            if (!in(lang).containsKey(key) && !singular(key, lang.other())) {
                problems.add(ProblemKind.MESSAGE_MISSING, Place.startOf(file(lang)), key);
            }
        }
    }

    /** Whether the key is the singular of another; a language without number leaves it out. */
    private boolean singular(String key, Lang lang) {
        return key.endsWith(".one") && in(lang).containsKey(key.substring(0, key.length() - ".one".length()));
    }

    private Map<String, String> in(Lang lang) {
        return patterns.getOrDefault(lang, Map.of());
    }

    Optional<String> find(Lang lang, String key) {
        return Optional.ofNullable(in(lang).get(key));
    }

    /** The pattern for these arguments: the singular when the first is 1 and the language has one. */
    Optional<String> find(Lang lang, String key, List<String> arguments) {
        Optional<String> one =
                !arguments.isEmpty() && arguments.get(0).equals("1") ? find(lang, key + ".one") : Optional.empty();
        return one.or(() -> find(lang, key));
    }

    /**
     * The pattern with its blanks filled.
     *
     * @param own how the pattern's own words are written; the arguments are written as they are
     */
    static String fill(String pattern, List<String> arguments, UnaryOperator<String> own) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', open + 1)) {
            int close = open + 2;
            boolean placeholder = close < pattern.length() && pattern.charAt(close) == '}';
            int index = placeholder ? pattern.charAt(open + 1) - '0' : -1;
            if (index >= 0 && index < arguments.size()) {
                out.append(own.apply(pattern.substring(from, open))).append(arguments.get(index));
                from = close + 1;
            }
        }
        return out.append(own.apply(pattern.substring(from))).toString();
    }
}
