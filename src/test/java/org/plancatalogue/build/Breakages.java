/* Breaks the links of Markdown texts at random, as writers do. */
package org.plancatalogue.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plancatalogue.problem.SourceText;
import org.plancatalogue.source.SourceTree;

/** The breakages of one seed. What is broken is found by a pattern alone, not by the tool's parser. */
final class Breakages {
    private static final Pattern TARGET = Pattern.compile(
            "\\]\\((?<link>[^()<>\\s]*)(?: \"[^\"]*\")?\\)|\\[\\[(?<term>[^\\[\\]|\\n]+)|\\n\\[[a-z]+]: (?<defined>\\S+)");
    private static final Pattern EXTERNAL = Pattern.compile("[a-z]+:.*");
    private static final String ONLY = "only-in-one-language";

    private static final List<String> WORDS =
            List.of("nowhere", "about", "index", "themes", "cluster", "matrix", "m1-1", "s1", "お金", "Money", "top");
    private static final List<String> FOLDERS =
            List.of("plans", "glossary", "articles", "themes", "audiences", "plan", "images", ".");
    private static final List<String> ENDS = List.of("/", ".md", ".ja.md", ".html", "/index.html", "?a=b", "/.", "#");
    private static final List<String> LETTERS =
            List.of("が", "か\u3099", "％", "%41", "%", "é", "~", "_", ".", "\\\\", "&amp;", "：", "а", "+");

    private final Random random;
    private final List<String> told = new ArrayList<>();
    private List<SourceText> texts;

    private Breakages(SourceTree tree, long seed) {
        this.random = new Random(seed);
        this.texts = tree.texts();
    }

    /**
     * What became of the texts.
     *
     * @param told each change in words, for the reader of a failed test
     */
    record Broken(SourceTree tree, List<String> told) {}

    static Broken breakages(SourceTree tree, long seed, int count) {
        Breakages breakages = new Breakages(tree, seed);
        for (int i = 0; i < count; i++) {
            breakages.one();
        }
        return new Broken(new SourceTree(breakages.texts, tree.assets()), breakages.told);
    }

    /** How a target goes wrong. */
    private enum Way {
        DOCUMENT((it, random) -> it.replaceFirst("[^/#]*(?=#|$)", pick(random, WORDS))),
        FRAGMENT((it, random) -> it.replaceFirst("(#.*)?$", "#" + pick(random, WORDS))),
        CASE((it, random) -> at(it, random, Way::otherCase)),
        FOLDER((it, random) -> it.replaceFirst("[^/.]+(?=/)", pick(random, FOLDERS))),
        FEWER_STEPS_UP((it, random) -> it.replaceFirst("\\.\\./", "")),
        MORE_STEPS_UP((it, random) -> "../" + it),
        DELETED((it, random) -> at(it, random, letter -> "")),
        DOUBLED((it, random) -> at(it, random, letter -> letter + letter)),
        DOUBLED_SLASH((it, random) -> it.replaceFirst("(?<=[^/])/(?=[^/])", "//")),
        SLASH_IN_FRONT((it, random) -> it.replaceFirst("^[./]*(?=[^./])", "/")),
        BEHIND((it, random) -> it.replaceFirst("(?=#|$)", pick(random, ENDS))),
        LETTER((it, random) -> at(it, random, letter -> letter + pick(random, LETTERS))),
        ESCAPED((it, random) -> at(it, random, letter -> String.format("%%%02X", (int) letter.charAt(0)))),
        NOTHING((it, random) -> ""),
        IMAGE((it, random) -> "../images/" + pick(random, WORDS) + ".png"),
        PAGE((it, random) -> "../plans/" + pick(random, WORDS));

        private final BiFunction<String, Random, String> change;

        Way(BiFunction<String, Random, String> change) {
            this.change = change;
        }

        private static String pick(Random random, List<String> words) {
            return words.get(random.nextInt(words.size()));
        }

        private static String at(String target, Random random, UnaryOperator<String> change) {
            if (target.isEmpty()) {
                return target;
            }
            int at = random.nextInt(target.length());
            return target.substring(0, at) + change.apply(target.substring(at, at + 1)) + target.substring(at + 1);
        }

        private static String otherCase(String letter) {
            String upper = letter.toUpperCase(Locale.ROOT);
            return upper.equals(letter) ? letter.toLowerCase(Locale.ROOT) : upper;
        }
    }

    /** A target and where it stands in a text. */
    private record Spot(SourceText text, int start, String target) {
        static Optional<Spot> of(SourceText text, Matcher found) {
            return Stream.of("link", "term", "defined")
                    .filter(it -> found.group(it) != null)
                    .map(it -> new Spot(text, found.start(it), found.group(it)))
                    .filter(it -> !EXTERNAL.matcher(it.target).matches())
                    .findFirst();
        }
    }

    private void one() {
        SourceText text = texts.get(random.nextInt(texts.size()));
        List<Spot> spots = spots(text);
        if (spots.isEmpty()) {
            one();
            return;
        }
        Spot spot = spots.get(random.nextInt(spots.size()));
        int way = random.nextInt(Way.values().length + 1);
        if (way < Way.values().length) {
            write(spot, Way.values()[way].change.apply(spot.target, random));
        } else {
            write(spot, "../articles/about#" + ONLY);
            addSection(random.nextBoolean() ? "articles/about.ja.md" : "articles/about.en.md");
        }
    }

    private static List<Spot> spots(SourceText text) {
        List<Spot> spots = new ArrayList<>();
        Matcher found = TARGET.matcher(text.text());
        while (found.find()) {
            Spot.of(text, found).ifPresent(spots::add);
        }
        return spots;
    }

    private void write(Spot spot, String target) {
        SourceText text = spot.text;
        int end = spot.start + spot.target.length();
        told.add(text.at(spot.start) + " " + spot.target + " -> " + target);
        replace(
                text,
                text.text().substring(0, spot.start) + target + text.text().substring(end));
    }

    private void addSection(String path) {
        texts.stream()
                .filter(it -> it.path().equals(path) && !it.text().contains(ONLY))
                .forEach(it -> replace(it, it.text() + "\n## Only here {#" + ONLY + "}\n\nOnly here.\n"));
        told.add(path + " has #" + ONLY);
    }

    private void replace(SourceText old, String text) {
        texts = texts.stream()
                .map(it -> it.path().equals(old.path()) ? new SourceText(old.path(), text) : it)
                .toList();
    }
}
