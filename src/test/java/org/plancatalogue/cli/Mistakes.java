/* Mistakes that can be meant in one way only, made at random. */
package org.plancatalogue.cli;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Spoils files of a catalogue, which is given by path. */
final class Mistakes {
    /** Ids of pages, sections, terms and concepts where they are named, and where headings have them. */
    private static final String NAMED = "(?:\\]\\((?=\\.\\.)|\\[\\[|\\{#|theme: "
            + "|(?:related|secondary|instruments|audiences|inferred|articles): \\[)([^\\s)\\]|}]+)";

    private static final String KEY = "(?m)^ {0,8}(title|name|summary|lines|reading): ";
    private static final String LINK = "\\]\\(\\.\\./([a-z]+)/([a-z0-9-]+)(#[a-z0-9-]+)?";

    private final Map<String, String> files;
    private final Random random;

    Mistakes(Map<String, String> files, long seed) {
        this.files = files;
        this.random = new Random(seed);
    }

    /** The text of a file with a mistake; a file in which none of many tries finds a place for one stays as it is. */
    String in(String path) {
        String text = files.getOrDefault(path, "");
        return Stream.generate(() -> tried(path, text))
                .limit(50)
                .filter(it -> !it.equals(text))
                .findFirst()
                .orElse(text);
    }

    private String tried(String path, String text) {
        return switch (random.nextInt(8)) {
            case 0, 1 -> one(text, NAMED, it -> letter(it, Character::toUpperCase));
            case 2 -> one(text, NAMED, it -> letter(it, c -> (char) (c + 0xFEE0)));
            case 3 -> one(text, KEY, it -> letter(it, Character::toUpperCase));
            case 4 -> one(text, "(?m) \\{#[^}]+}$", it -> path.startsWith("glossary") ? it.group() : "");
            case 5 -> one(text, "(?m)^.*[ぁ-んァ-ンé].*$", it -> decomposed(it.group()));
            case 6 -> decomposed(text);
            default -> one(text, LINK, this::moved);
        };
    }

    private String one(String text, String where, Function<MatchResult, String> with) {
        List<MatchResult> found = Pattern.compile(where).matcher(text).results().toList();
        if (found.isEmpty()) {
            return text;
        }
        MatchResult it = found.get(random.nextInt(found.size()));
        return text.substring(0, it.start()) + with.apply(it) + text.substring(it.end());
    }

    /** The match with one letter of its first group changed. */
    private String letter(MatchResult match, Function<Character, Character> change) {
        int at = match.start(1) - match.start() + random.nextInt(match.group(1).length());
        String text = match.group();
        char letter = text.charAt(at);
        boolean plain = letter >= 'a' && letter <= 'z';
        return plain ? text.substring(0, at) + change.apply(letter) + text.substring(at + 1) : text;
    }

    /** The link with another folder, or with another page where only one has the section; left where more would fit. */
    private String moved(MatchResult link) {
        String folder =
                List.of("plans", "glossary", "articles", "themes", "old").get(random.nextInt(5));
        String name = link.group(2);
        String section = link.group(3);
        boolean onePage = documents().filter(it -> it.endsWith("/" + name)).count() == 1;
        boolean oneSection =
                section != null && documents().filter(it -> has(it, section)).count() == 1;
        if (onePage && !link.group(1).equals(folder)) {
            return link.group().replace("../" + link.group(1) + "/", "../" + folder + "/");
        }
        boolean elsewhere = oneSection && !has("articles/how-to-read", section);
        return elsewhere ? "](../articles/how-to-read" + section : link.group();
    }

    private Stream<String> documents() {
        Stream<String> concepts = Pattern.compile("(?m)^  ([a-z-]+):$")
                .matcher(files.getOrDefault("vocabulary.yaml", ""))
                .results()
                .map(it -> "concepts/" + it.group(1));
        return Stream.concat(concepts, files.keySet().stream().map(it -> it.replaceFirst("\\..*", "")))
                .distinct();
    }

    private boolean has(String document, String section) {
        return files.getOrDefault(document + ".ja.md", "").contains("{" + section + "}");
    }

    /** As macOS writes names: kana and Latin letters apart from their marks. */
    private static String decomposed(String text) {
        return text.codePoints()
                .mapToObj(Character::toString)
                .map(it -> {
                    String apart = Normalizer.normalize(it, Normalizer.Form.NFD);
                    return Normalizer.normalize(apart, Normalizer.Form.NFC).equals(it) ? apart : it;
                })
                .collect(Collectors.joining());
    }
}
