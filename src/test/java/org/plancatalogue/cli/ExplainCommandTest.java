/* The explanation of a code, and the list of all. */
package org.plancatalogue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.report.Explanation;

class ExplainCommandTest {
    @Test
    void aCodeIsExplainedByItsMessageWhyItMattersAndWhatToDo() {
        Explanation words = new Explanation(ProblemKind.DEAD_FRAGMENT, Lang.EN);

        Session session = explain("dead-fragment", "--lang=en");

        assertThat(session.out())
                .isEqualTo("error: the link \"…\" leads to a page without \"#…\" [dead-fragment]\n"
                        + words.why()
                                .map(it -> "\nWhy it matters\n  " + it + "\n")
                                .orElse("")
                        + words.fix().map(it -> "\nWhat to do\n  " + it + "\n").orElse(""));
        assertThat(session.exit()).isZero();
    }

    @Test
    void aCodeIsExplainedInJapaneseToo() {
        Explanation words = new Explanation(ProblemKind.SLASH_MISSING, Lang.JA);

        assertThat(explain("slash-missing", "--lang=ja").out())
                .isEqualTo("警告: フォルダーへのリンク「…」の最後に「/」がありません [slash-missing]\n"
                        + words.why().map(it -> "\nなぜ問題か\n  " + it + "\n").orElse("")
                        + words.fix().map(it -> "\n直し方\n  " + it + "\n").orElse(""));
    }

    @Test
    void withoutACodeAllAreListedInChapters() {
        assertThat(explain("--lang=en").out()).startsWith("""
            Reading the folder
              folder-unreadable           error    the folder … cannot be read
              file-unreadable             error    the file cannot be read (…)
            """).contains("""

            Sources
              not-nfc                     error    "…" is written in decomposed characters (NFD, such as …): write composed ones (NFC)
              moved-link                  error    what "…" leads to is in another place: …

            Published addresses
            """).endsWith("""

            More about one: catalogue explain CODE
            """);
        assertThat(explain("--lang=ja").out()).startsWith("""
            フォルダーの読み込み
              folder-unreadable           エラー  フォルダー「…」を読めません
              file-unreadable             エラー  ファイルを読めません（…）
            """).contains("""
              slash-missing               警告    フォルダーへのリンク「…」の最後に「/」がありません
            """);
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void theListNamesEveryCode(Lang lang) {
        Stream<String> codes = explain("--lang=" + lang.tag())
                .out()
                .lines()
                .filter(it -> it.startsWith("  "))
                .map(it -> it.strip().split(" ", 2)[0]);

        assertThat(codes)
                .containsExactlyElementsOf(Arrays.stream(ProblemKind.values())
                        .map(ProblemKind::code)
                        .toList());
    }

    @Test
    void anUnknownCodeIsWrongUseAndSuggestsTheRightOne() {
        assertThat(explain("ded-link", "--lang=en").err())
                .startsWith("there is no code \"ded-link\"; did you mean dead-link?\n");
        assertThat(explain("ded-link", "--lang=ja").err()).startsWith("コード「ded-link」はありません（「dead-link」のことですか）\n");
        assertThat(explain("q", "--lang=en").err()).startsWith("there is no code \"q\"\n");
        assertThat(explain("ded-link").exit()).isEqualTo(2);
    }

    private static Session explain(String... arguments) {
        return Session.run(
                Path.of("nowhere"),
                Stream.concat(Stream.of("explain"), Arrays.stream(arguments)).toArray(String[]::new));
    }
}
