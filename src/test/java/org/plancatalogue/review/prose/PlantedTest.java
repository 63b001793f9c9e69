/* Mistakes planted in the real content are told where they stand, and nothing else is. */
package org.plancatalogue.review.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plancatalogue.World;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.markdown.MarkdownParser;
import org.plancatalogue.markdown.passage.Passages;
import org.plancatalogue.problem.Problems;
import org.plancatalogue.problem.SourceText;
import org.plancatalogue.source.Document;

/** One mistake at a time, at a place drawn by its seed, in a line that has no marks of Markdown but those of lists. */
class PlantedTest {
    private static final int SEEDS = 300;
    private static final Pattern MARKED = Pattern.compile("\\]\\(|`|\\|-|^#|\\{|\\[\\[|^>? ?\\[");

    /** What is written instead of what, and how far behind its beginning the mistake is told. */
    private record Slip(Lang lang, Pattern right, String wrong, int at, String code) {
        Slip(Lang lang, String right, String wrong, int at, String code) {
            this(lang, Pattern.compile(right), wrong, at, code);
        }
    }

    private static final List<Slip> SLIPS = List.of(
            new Slip(Lang.JA, "(?<=[ぁ-ん])。", ".", 0, "japanese-punctuation"),
            new Slip(Lang.JA, "(?<=[ぁ-ん一-龠])、(?![^「]*」)", ",", 0, "japanese-punctuation"),
            new Slip(Lang.JA, "(?<=[ぁ-ん一-龠])（(?![^「]*」)", "(", 0, "japanese-punctuation"),
            new Slip(Lang.JA, "(?<=[ぁ-ん一-龠])(?=[ぁ-ん一-龠])(?![^「]*」)", " ", 0, "space-in-japanese"),
            new Slip(Lang.JA, "(?<=[ぁ-ん一-龠])(?=[ぁ-ん一-龠])(?![^「]*」)", "　", 0, "space-in-japanese"),
            new Slip(Lang.JA, "(?<=[A-Z])(?=[ぁ-ん一-龠])(?![^「]*」)", " ", 0, "space-in-japanese"),
            new Slip(Lang.JA, "(?:BCP|STEM|IT|AI|OB)(?![^「]*」)", "ＩＴ", 0, "width-mixed"),
            new Slip(Lang.JA, "～(?![^「]*」)", "〜", 0, "width-mixed"),
            new Slip(Lang.JA, "(?<=[ァ-ヶー])の", "ﾉ", 0, "width-mixed"),
            new Slip(Lang.JA, "(?<=[一-龠])を(?![^「]*」)", "をを", 0, "doubled-word"),
            new Slip(Lang.JA, "(?<=[ぁ-ん])。$", "。。", 0, "doubled-word"),
            new Slip(Lang.JA, "(?<=[ぁ-ん])。$", "。平成35年度のことです。", 1, "era-year-never"),
            new Slip(Lang.JA, "(?<=[ぁ-ん])。$", "。昭和66年4月のことです。", 1, "era-year-never"),
            new Slip(Lang.JA, "(?<=[ぁ-ん])。$", "。「計画』のことです。", 1, "unbalanced-bracket"),
            new Slip(Lang.EN, "(?<=[a-z])’(?=s\\b)", "'", 0, "straight-quote"),
            new Slip(Lang.EN, "(?<=[a-z]), (?=[a-z])", " , ", 0, "english-punctuation"),
            new Slip(Lang.EN, "(?<=[a-z])\\.$", "。", 0, "english-punctuation"),
            new Slip(Lang.EN, "(?<=[a-z])\\.$", "...", 0, "english-punctuation"),
            new Slip(Lang.EN, "(?<=[a-z]) \\((?=[a-z])", "（", 0, "english-punctuation"),
            new Slip(Lang.EN, "\\bthe (?=[a-z])", "the the ", 0, "doubled-word"),
            new Slip(Lang.EN, "(?<=[a-z])\\.$", ". It ran to Heisei 34.", 12, "era-year-never"),
            new Slip(Lang.EN, "(?<=[a-z])\\.$", ". It (was so.", 5, "unbalanced-bracket"));

    @Test
    void everyPlantedMistakeIsToldAtItsPlaceAndNothingElseIs() throws IOException {
        List<Path> files = files();
        List<String> faults = new ArrayList<>();
        for (int seed = 0; seed < SEEDS; seed++) {
            fault(files, seed).ifPresent(faults::add);
        }
        assertThat(faults).isEmpty();
    }

    /** What is wrong with the answer to the slip of a seed; a line without a place for it is passed over. */
    private static Optional<String> fault(List<Path> files, int seed) {
        Random random = new Random(seed);
        for (int tries = 0; ; tries++) {
            Slip slip = SLIPS.get((seed + tries / 100) % SLIPS.size());
            Path path = files.get(random.nextInt(files.size()));
            List<String> lines = new ArrayList<>(World.read(path).lines().toList());
            int line = random.nextInt(lines.size());
            boolean body = line > lines.lastIndexOf("---");
            Optional<String> expected =
                    path.toString().endsWith("." + slip.lang().tag() + ".md") && body
                            ? plant(slip, lines, line, random)
                            : Optional.empty();
            if (expected.isPresent()) {
                String told = told(slip.lang(), String.join("\n", lines) + "\n");
                return expected.filter(it -> !it.equals(told))
                        .map(it -> "seed " + seed + ": " + path + ":" + it + ", but told " + told);
            }
        }
    }

    private static Optional<String> plant(Slip slip, List<String> lines, int line, Random random) {
        String text = lines.get(line);
        List<MatchResult> places = slip.right().matcher(text).results().toList();
        if (places.isEmpty() || MARKED.matcher(text).find()) {
            return Optional.empty();
        }
        MatchResult place = places.get(random.nextInt(places.size()));
        lines.set(line, text.substring(0, place.start()) + slip.wrong() + text.substring(place.end()));
        return Optional.of((line + 1) + ":" + (place.start() + slip.at() + 1) + " " + slip.code());
    }

    private static String told(Lang lang, String text) {
        SourceText file = new SourceText("text.md", text);
        int start = Document.read(file, new Problems()).bodyStart();
        Problems found = new Problems();
        MarkdownParser.parse(file, start, new Problems()).sections().stream()
                .flatMap(it -> Passages.of(it).stream())
                .map(it -> Prose.of(it, file, lang, List.of("クリエイティブ・コモンズ 表示 4.0 国際")))
                .flatMap(Proofreader::judge)
                .forEach(found::add);
        return String.join(
                ", ",
                found.all().stream()
                        .map(it -> it.place().position().line() + ":"
                                + it.place().position().column() + " "
                                + it.kind().code())
                        .toList());
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("content"))) {
            return all.filter(it -> it.toString().endsWith(".md")).sorted().toList();
        }
    }
}
