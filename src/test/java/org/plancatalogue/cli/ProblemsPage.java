/* The page that documents every problem, made from the words of the tool and the fixtures of the tests. */
package org.plancatalogue.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.report.Explanation;
import org.plancatalogue.report.codes.Chapter;

/** One chapter a group of kinds, one heading a code, so that a code is an anchor. */
final class ProblemsPage {
    private static final String OPENING = """
            # Problems

            Every problem the tool can tell, by the code that is printed with it. At the terminal, `./catalogue explain CODE` \
            says the same.

            An example is a change to the small site of the tests (lines with `-` give way to lines with `+`) or whole files, \
            and what is then printed. `‹U+200B›` stands for a character that could not be seen. The tests run these examples; \
            the page is made from them by `ProblemsPageTest`.

            表示されるコード（`[ ]` の中の語）ごとの説明です。端末では `./catalogue explain コード` で同じ説明を読めます。\
            例は、テスト用の小さなサイトに加える変更（`-` の行を `+` の行に置き換えます）またはファイルの全文と、そのときの表示です。

            """;

    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_<>\\[\\]|&~]");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zs}\\p{Zl}\\p{Zp}&&[^ \\n]]");
    private static final Map<String, String> LANGUAGES =
            Map.of("md", "markdown", "html", "html", "yaml", "yaml", "xml", "xml", "css", "css", "json", "json");

    private final Fixtures fixtures;
    private final Map<String, String> elsewhere;
    private final StringBuilder page = new StringBuilder(OPENING);

    private ProblemsPage(Fixtures fixtures, Map<String, String> elsewhere) {
        this.fixtures = fixtures;
        this.elsewhere = elsewhere;
    }

    /** The page in Markdown; {@code elsewhere} names the tests of the codes that no fixture can provoke. */
    static String of(Fixtures fixtures, Map<String, String> elsewhere) {
        ProblemsPage page = new ProblemsPage(fixtures, elsewhere);
        page.contents();
        for (Chapter chapter : Chapter.values()) {
            page.line("## " + chapter.names().en()).line(chapter.names().in(Lang.JA));
            kinds(chapter).forEach(page::entry);
        }
        return page.page.toString().stripTrailing() + "\n";
    }

    private void contents() {
        for (Chapter chapter : Chapter.values()) {
            page.append("- ")
                    .append(link(chapter.names().en()))
                    .append(kinds(chapter).stream()
                            .map(it -> link(it.code()))
                            .collect(Collectors.joining(" · ", ": ", "\n")));
        }
        page.append("\n");
    }

    private void entry(ProblemKind kind) {
        line("### " + kind.code());
        words(kind, Lang.EN, ": ", "Why it matters: ", "What to do: ");
        words(kind, Lang.JA, "：", "なぜ問題か：", "直し方：");
        example(kind);
    }

    private void words(ProblemKind kind, Lang lang, String colon, String why, String fix) {
        Explanation words = new Explanation(kind, lang);
        line("**" + kind.severity().names().in(lang) + "**" + colon + plain(words.message()));
        words.why().ifPresent(it -> line(why + plain(it)));
        words.fix().ifPresent(it -> line(fix + plain(it)));
    }

    private void example(ProblemKind kind) {
        Optional<Fixture> fixture = fixtures.of(kind);
        Optional<String> test = Optional.ofNullable(elsewhere.get(kind.code()));
        if (fixture.isPresent()) {
            example(fixture.get());
        } else if (test.isPresent()) {
            line("No text can be an example; the test is `" + test.get() + "`. / 文章では例を示せません。テストは `" + test.get()
                    + "` です。");
        } else {
            line("There is no example yet. / 例はまだありません。");
        }
    }

    private void example(Fixture fixture) {
        fixture.files().forEach(it -> file(it.path().value(), it.text()));
        fixture.edits().stream().map(Fixture.Edit::path).distinct().forEach(path -> {
            line("`" + path + "`");
            fence(
                    "diff",
                    fixture.edits().stream()
                            .filter(it -> it.path().equals(path))
                            .map(it -> lines("-", it.passage()) + lines("+", it.with()))
                            .collect(Collectors.joining()));
        });
        line("Printed / 表示");
        fence("", fixture.expected());
    }

    private void file(String path, String text) {
        if (text.strip().equals("(removed)")) {
            line("`" + path + "` removed / 削除");
            return;
        }
        line("`" + path + "`");
        fence(LANGUAGES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), ""), text);
    }

    private static String lines(String sign, String text) {
        return text.lines()
                .map(it -> (it.isEmpty() ? sign : sign + " " + it) + "\n")
                .collect(Collectors.joining());
    }

    private void fence(String language, String text) {
        String longest = Pattern.compile("`{3,}")
                .matcher(text)
                .results()
                .map(it -> it.group() + "`")
                .max(Comparator.comparingInt(String::length))
                .orElse("```");
        page.append(longest).append(language).append("\n").append(visible(text));
        line((text.isEmpty() || text.endsWith("\n") ? "" : "\n") + longest);
    }

    private ProblemsPage line(String text) {
        page.append(text).append("\n\n");
        return this;
    }

    private static List<ProblemKind> kinds(Chapter chapter) {
        return chapter.kinds().stream()
                .sorted(Comparator.comparing(ProblemKind::code))
                .toList();
    }

    private static String link(String heading) {
        return "[" + heading + "](#" + heading.toLowerCase(Locale.ROOT).replace(' ', '-') + ")";
    }

    private static String plain(String text) {
        return MARKUP.matcher(text).replaceAll("\\\\$0");
    }

    private static String visible(String text) {
        return UNSEEN.matcher(text)
                .replaceAll(
                        it -> String.format(Locale.ROOT, "‹U+%04X›", it.group().codePointAt(0)));
    }
}
