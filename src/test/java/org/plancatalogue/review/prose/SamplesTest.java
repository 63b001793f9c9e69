/* What is told of a text, and what is not, sample by sample. */
package org.plancatalogue.review.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plancatalogue.Golden;
import org.plancatalogue.World;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.markdown.MarkdownParser;
import org.plancatalogue.markdown.passage.Passages;
import org.plancatalogue.problem.Position;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.Problems;
import org.plancatalogue.problem.Repair;
import org.plancatalogue.problem.SourceText;

/**
 * The file holds texts, each behind its language; ⏎ stands for a line end. What is told stands below, set in: the place,
 * the code, and behind {@code =} what it is mended with or behind {@code ?} what is suggested.
 */
class SamplesTest {
    private static final Path FILE = Path.of("src/test/resources/prose/samples.txt");

    @Test
    void everySampleIsToldAsTheFileSays() {
        String told = World.read(FILE)
                .lines()
                .filter(it -> !it.startsWith("  "))
                .map(it -> it.startsWith("#") ? it : it + told(it))
                .collect(Collectors.joining("\n", "", "\n"));

        Golden.assertApproved(FILE, told);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatIsMendedIsMendedForGood(String sample) {
        String text = text(sample);
        for (int round = 0; round < 3; round++) {
            text = mended(text, problems(lang(sample), text));
        }
        assertThat(problems(lang(sample), text)).noneMatch(it -> it.repair().isPresent());
    }

    static List<String> samples() {
        return World.read(FILE)
                .lines()
                .filter(it -> it.startsWith("ja ") || it.startsWith("en "))
                .toList();
    }

    private static String told(String sample) {
        return problems(lang(sample), text(sample)).stream()
                .map(it ->
                        "\n  " + place(it.place().position()) + " " + it.kind().code() + right(it))
                .collect(Collectors.joining());
    }

    private static String place(Position position) {
        return (position.line() == 1 ? "" : position.line() + ":") + position.column();
    }

    private static String right(Problem problem) {
        Optional<String> sign = problem.suggestion().map(it -> problem.repair().isPresent() ? " = " : " ? ");
        return sign.map(it -> it + problem.suggestion().orElse("")).orElse("");
    }

    private static Lang lang(String sample) {
        return Lang.of(sample.substring(0, 2)).orElseThrow();
    }

    private static String text(String sample) {
        return sample.substring(3).replace('⏎', '\n');
    }

    static List<Problem> problems(Lang lang, String text) {
        SourceText file = new SourceText("text.md", text);
        Problems found = new Problems();
        MarkdownParser.parse(file, 0, new Problems()).sections().stream()
                .flatMap(it -> Passages.of(it).stream())
                .map(it -> Prose.of(it, file, lang, List.of()))
                .flatMap(Proofreader::judge)
                .forEach(found::add);
        return found.all();
    }

    private static String mended(String text, List<Problem> problems) {
        SourceText file = new SourceText("text.md", text);
        StringBuilder mended = new StringBuilder(text);
        int untouched = text.length();
        Stream<Repair> last = problems.stream()
                .flatMap(it -> it.repair().stream())
                .sorted(Comparator.comparing((Repair it) -> it.place()).reversed());
        for (Repair repair : last.toList()) {
            int start = file.offset(repair.place().position()).orElseThrow();
            int end = start + repair.wrong().length();
            if (end <= untouched) {
                mended.replace(start, end, repair.right());
                untouched = start;
            }
        }
        return mended.toString();
    }
}
