/* Every word of the published site stands under its own language. */
package org.plancatalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.lang.Runs;

class LanguageMarksTest {
    private static final Path SITE = Path.of("site");

    /** A name that has the spaces of its publisher. */
    private static final String LICENCE = "クリエイティブ・コモンズ 表示 4.0 国際";

    /** A space between Japanese and Latin or a figure, but for the one behind the number of an initiative. */
    private static final Pattern SPACED = Pattern.compile(
            "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}、。：）」] +[A-Za-z0-9]|(?<!^\\d-\\d[a-z]?)(?<=[A-Za-z0-9]) +[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");

    private static final Pattern FULL_WIDTH = Pattern.compile("[（）「」『』、。：；！？～]|[^\\s(\\[“‘/–-][(]");
    private static final Pattern HALF_WIDTH =
            Pattern.compile("[()]|[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}][,.:;!?]");

    @Test
    void everyRunOfTheOtherLanguageIsMarked() throws IOException {
        List<String> unmarked = new ArrayList<>();
        for (Path file : pages()) {
            Jsoup.parse(file)
                    .body()
                    .nodeStream(TextNode.class)
                    .filter(it -> !isOfNoLanguage(it))
                    .forEach(text -> unmarked(text).ifPresent(it -> unmarked.add(file + ": " + it)));
        }
        assertThat(unmarked).isEmpty();
    }

    @Test
    void noSpaceIsTypedBetweenJapaneseAndLatin() throws IOException {
        List<String> spaced = new ArrayList<>();
        for (Path file : pages()) {
            Jsoup.parse(file)
                    .nodeStream(TextNode.class)
                    .map(TextNode::getWholeText)
                    .filter(it -> SPACED.matcher(it.replace(LICENCE, "")).find())
                    .forEach(it -> spaced.add(file + ": " + it.strip()));
        }
        assertThat(spaced).isEmpty();
    }

    @Test
    void eachLanguageHasItsOwnBracketsAndStops() throws IOException {
        List<String> foreign = new ArrayList<>();
        for (Path file : pages()) {
            Jsoup.parse(file)
                    .body()
                    .nodeStream(TextNode.class)
                    .filter(it -> !isOfNoLanguage(it))
                    .filter(it -> lang(it).filter(lang ->
                                    borrowed(lang).matcher(it.getWholeText()).find())
                            .isPresent())
                    .forEach(it -> foreign.add(file + ": " + it.getWholeText().strip()));
        }
        assertThat(foreign).isEmpty();
    }

    private static Pattern borrowed(Lang lang) {
        return lang == Lang.EN ? FULL_WIDTH : HALF_WIDTH;
    }

    private static Optional<String> unmarked(TextNode text) {
        return lang(text)
                .flatMap(lang -> Runs.split(text.getWholeText(), lang).stream()
                        .filter(run -> run.lang() != lang)
                        .map(run -> run.text() + " in " + text.getWholeText().strip())
                        .findFirst());
    }

    /** Code and addresses are of no language. */
    private static boolean isOfNoLanguage(TextNode text) {
        return ((Element) text.parentNode()).closest("code") != null
                || text.text().strip().startsWith("https://");
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(SITE)) {
            return files.filter(it -> it.toString().endsWith(".html")).toList();
        }
    }

    private static Optional<Lang> lang(Node text) {
        Element marked = ((Element) text.parentNode()).closest("[lang]");
        return marked == null ? Optional.empty() : Lang.of(marked.attr("lang"));
    }
}
