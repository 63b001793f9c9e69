/* What a command says of itself, taken apart by language. */
package org.plancatalogue.cli.usage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.lang.Names;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Descriptions and footers are written in both languages, line by line. Of what is written in one language alone, that
 * is shown to everybody.
 */
public record Described(CommandSpec spec) {
    private static final String EXAMPLE = "  ";
    private static final String CONTINUED = "      ";

    /** What picocli describes in English only. */
    private static final Map<String, Names> USUAL = Map.of(
            "--help", new Names("この説明を表示して終わります", "show this help and exit"),
            "--version", new Names("バージョンを表示して終わります", "print the version and exit"));

    /** What the command does. */
    public List<String> purpose(Lang lang) {
        return in(lang, Stream.of(spec.usageMessage().description()).toList());
    }

    /** What an option or a parameter is. */
    public static List<String> of(ArgSpec argument, Lang lang) {
        if (argument instanceof OptionSpec option && USUAL.containsKey(option.longestName())) {
            return List.of(USUAL.get(option.longestName()).in(lang));
        }
        return in(lang, List.of(argument.description()));
    }

    /** The examples, each of which may take several lines. */
    public List<String> examples() {
        List<String> examples = new ArrayList<>();
        for (String line : footer()) {
            String example = line.replaceFirst("^Examples?: +", EXAMPLE);
            if (example.startsWith(CONTINUED) && !examples.isEmpty()) {
                examples.set(examples.size() - 1, examples.get(examples.size() - 1) + "\n" + example);
            } else if (example.startsWith(EXAMPLE)) {
                examples.add(example.strip());
            }
        }
        return List.copyOf(examples);
    }

    /** What the footer says beside the examples: remarks, and the exit codes. */
    public List<String> remarks(Lang lang) {
        return in(
                lang,
                footer().stream()
                        .filter(it -> !it.isBlank() && !it.startsWith(EXAMPLE) && !it.startsWith("Example"))
                        .toList());
    }

    private List<String> footer() {
        return Arrays.asList(spec.usageMessage().footer());
    }

    private static List<String> in(Lang lang, List<String> lines) {
        boolean both = lines.stream().anyMatch(Described::isJapanese)
                && !lines.stream().allMatch(Described::isJapanese);
        return both
                ? lines.stream()
                        .filter(it -> isJapanese(it) == (lang == Lang.JA))
                        .toList()
                : lines;
    }

    /** An English line may name something in kanji; a Japanese one without hiragana has no spaces. */
    private static boolean isJapanese(String line) {
        Set<Character.UnicodeScript> scripts =
                line.codePoints().mapToObj(Character.UnicodeScript::of).collect(Collectors.toSet());
        boolean kanji =
                scripts.contains(Character.UnicodeScript.HAN) || scripts.contains(Character.UnicodeScript.KATAKANA);
        return scripts.contains(Character.UnicodeScript.HIRAGANA) || (kanji && !line.contains(" "));
    }
}
