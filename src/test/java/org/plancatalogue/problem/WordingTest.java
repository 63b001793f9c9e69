/* The words of the problems: complete, and the same in both languages but for the language. */
package org.plancatalogue.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plancatalogue.World;
import org.plancatalogue.lang.Lang;

class WordingTest {
    private static final Pattern BLANK = Pattern.compile("\\{[0-9](:word)?}");
    private static final String WORD = "word.";
    private static final Pattern KEY = Pattern.compile("(?m)^([a-z0-9.-]+) *=");

    @ParameterizedTest
    @EnumSource(Lang.class)
    void everyCodeHasAMessage(Lang lang) {
        assertThat(Wording.of(lang).texts()).containsKeys(keys(""));
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void everyCodeSaysWhyItMattersAndWhatToDo(Lang lang) {
        assertThat(Wording.of(lang).texts()).containsKeys(keys(".why")).containsKeys(keys(".fix"));
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void noKeyIsUnusedAndNoTextIsEmpty(Lang lang) {
        assertThat(Wording.of(lang).texts().keySet())
                .filteredOn(it -> !it.startsWith(WORD))
                .isSubsetOf(Stream.of("", ".why", ".fix")
                        .flatMap(it -> Arrays.stream(keys(it)))
                        .toList());
        assertThat(Wording.of(lang).texts())
                .allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank());
    }

    @Test
    void everyWordIsAnArgumentSomewhere() throws IOException {
        String code;
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            code = files.filter(it -> it.toString().endsWith(".java"))
                    .map(World::read)
                    .collect(Collectors.joining());
        }
        assertThat(Wording.of(Lang.EN).texts().keySet())
                .filteredOn(it -> it.startsWith(WORD))
                .allSatisfy(it -> assertThat(code).contains("\"" + it.substring(WORD.length()) + "\""));
    }

    @Test
    void aBlankForAWordIsFilledWithItWhereThereIsOne() {
        Wording wording = new Wording(Map.of("code", "{0:word}, {1:word}, {0}", "word.never", "nie"));

        assertThat(wording.filled("code", List.of("never", "2026-11-01"))).isEqualTo("nie, 2026-11-01, never");
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void noKeyStandsTwice(Lang lang) {
        Path file = Path.of("src/main/resources/org/plancatalogue/problem", lang.tag() + ".properties");

        assertThat(KEY.matcher(World.read(file)).results().map(it -> it.group(1)))
                .doesNotHaveDuplicates()
                .hasSameSizeAs(Wording.of(lang).texts().keySet());
    }

    @Test
    void aMessageHasTheSameBlanksInBothLanguages() {
        assertThat(ProblemKind.values()).allSatisfy(kind -> {
            Set<String> japanese = blanks(Lang.JA, kind.code());
            assertThat(japanese)
                    .isEqualTo(blanks(Lang.EN, kind.code()))
                    .extracting(it -> it.replace(":word", ""))
                    .containsExactlyInAnyOrderElementsOf(IntStream.range(0, japanese.size())
                            .mapToObj(it -> "{" + it + "}")
                            .collect(Collectors.toSet()));
        });
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void whyAndWhatToDoHaveNoBlanks(Lang lang) {
        assertThat(ProblemKind.values())
                .allSatisfy(kind -> assertThat(blanks(lang, kind.code() + ".why"))
                        .isEqualTo(blanks(lang, kind.code() + ".fix"))
                        .isEmpty());
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(Wording.of(Lang.EN).texts().keySet())
                .isEqualTo(Wording.of(Lang.JA).texts().keySet());
    }

    private static String[] keys(String ending) {
        return Arrays.stream(ProblemKind.values()).map(it -> it.code() + ending).toArray(String[]::new);
    }

    private static Set<String> blanks(Lang lang, String key) {
        List<String> found = BLANK.matcher(Wording.of(lang).text(key))
                .results()
                .map(MatchResult::group)
                .toList();
        return new TreeSet<>(found);
    }
}
