/* How a plan, a term or an article is begun. */
package org.plancatalogue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plancatalogue.World;

class NewCommandTest {
    private static final String PLAN = "new plan chiyoda --title-ja 千代田区産業計画 --title-en Chiyoda:_Industry"
            + " --name-ja 千代田区 --name-en Chiyoda_City --reading ちよだく --code 131016 --kind special-ward"
            + " --period 2022..2024";

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void write() {
        World.small().writeTo(folder);
        run("accept --all");
    }

    @Test
    void aNewPlanIsAPairThatBuilds() {
        assertThat(run(PLAN)).isEqualTo(new Session(0, """
                ./content/plans/chiyoda.ja.md: written
                ./content/plans/chiyoda.en.md: written
                """, ""));

        assertThat(Tree.read(folder.resolve("content/plans/chiyoda.ja.md"))).isEqualTo("""
                ---
                title: 千代田区産業計画
                name: 千代田区
                summary: （一文の要約を書いてください。）
                reading: ちよだく
                code: 131016
                kind: special-ward
                period: 2022..2024
                lines: 1..1
                pillars:
                  chiyoda-1:
                    initiatives:
                      chiyoda-1-1:
                        reading: とりくみ
                        theme: startup
                        lines: 1..1
                ---

                （本文を書いてください。）

                ## 柱 {#chiyoda-1}

                （本文を書いてください。）

                ### 取組 {#chiyoda-1-1}

                （本文を書いてください。）
                """);
        assertThat(Tree.read(folder.resolve("content/plans/chiyoda.en.md"))).isEqualTo("""
                ---
                title: "Chiyoda: Industry"
                name: Chiyoda City
                summary: "(A summary in one sentence.)"
                made-from:
                  _front: "e2fc95ee0bbe"
                  _lead: "7711c813c29a"
                  chiyoda-1: "7d792e0c3263"
                  chiyoda-1-1: "1c74ff7d0239"
                ---

                (The text.)

                ## Pillar {#chiyoda-1}

                (The text.)

                ### Initiative {#chiyoda-1-1}

                (The text.)
                """);
        assertSound();
    }

    @Test
    void aNewTermIsAPairThatBuilds() {
        assertThat(run("new term policy --title-ja 政策 --title-en policy --reading せいさく")
                        .exit())
                .isZero();

        assertThat(Tree.read(folder.resolve("content/glossary/policy.ja.md"))).isEqualTo("""
                ---
                title: 政策
                summary: （一文の要約を書いてください。）
                reading: せいさく
                ---

                （本文を書いてください。）
                """);
        assertSound();
    }

    @Test
    void aNewArticleIsAPairThatBuildsAndTheMenuIsTheMaintainers() {
        assertThat(run("new article sources --title-ja 資料 --title-en Sources").out())
                .isEqualTo("""
                ./content/articles/sources.ja.md: written
                ./content/articles/sources.en.md: written
                To list it in the menu, write in ./content/site.yaml:
                  articles: [about, how-to-read, sources]
                """);
        assertSound();
    }

    @Test
    void theFactsStandInTheOriginalWhicheverLanguageThatIs() {
        Path site = folder.resolve("content/site.yaml");
        Tree.write(site, Tree.read(site).replace("original: ja", "original: en"));

        run("new term policy --title-ja 政策 --title-en policy --reading せいさく");

        assertThat(Tree.read(folder.resolve("content/glossary/policy.en.md"))).contains("reading: せいさく");
        assertThat(Tree.read(folder.resolve("content/glossary/policy.ja.md")))
                .doesNotContain("reading")
                .contains("made-from:");
    }

    @Test
    void whatIsStillNeededIsAskedForWithAnExampleThatWorks() {
        Session session = run("new plan chiyoda --code 131016");

        assertThat(session.exit()).isEqualTo(2);
        assertThat(session.err()).startsWith("""
                still needed: --title-ja --title-en --name-ja --name-en --reading --kind --period
                Example: catalogue new plan chiyoda --title-ja 千代田区産業計画 --title-en "Chiyoda City Industry Plan" \
                --name-ja 千代田区 --name-en "Chiyoda City" --reading ちよだく --code 131016 --kind special-ward --period 2022..2024
                """);
        assertThat(run("new term x").err()).contains("Example: catalogue new term cluster --title-ja");
        assertThat(run("new article x").err())
                .startsWith("still needed: --title-ja --title-en\nExample: catalogue new article");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan", "term", "article"})
    void theExampleThatIsShownWorks(String kind) {
        String told = run("new " + kind + " x").err();
        String example = told.lines()
                .filter(it -> it.startsWith("Example: catalogue "))
                .findFirst()
                .orElseThrow()
                .substring("Example: catalogue ".length())
                .replace("産業集積", "別の語")
                .replace("industrial cluster", "another_word");

        String words = Pattern.compile("\"([^\"]*)\"")
                .matcher(example)
                .replaceAll(it -> it.group(1).replace(' ', '_'));

        assertThat(run(words.replace("term cluster", "term other")).err()).isEmpty();
        assertSound();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "new trem x | it must be plan, term or article, not trem; did you mean term?",
                "new plan Chiyoda | \"Chiyoda\" cannot be an id; write small letters, digits and hyphens, such as newward",
                "new term con | \"con\" cannot be an id; write small letters, digits and hyphens, such as newward",
                "new term a- | \"a-\" cannot be an id; write small letters, digits and hyphens, such as newward",
                "new plan mihon | ./content/plans/mihon.ja.md is there already; nothing was written",
                "new article themes | themes is a page made from the whole catalogue; choose another id",
                "new term x --title-ja 産業集積 --title-en x --reading え | \"産業集積\" is a word of glossary/cluster already",
                "new term x --title-ja 漢字 --title-en x --reading 漢字 | \"漢字\" is not a value of --reading; write kana, such as すみだく",
            })
    void whatWouldNotBuildIsWrongUse(String command, String told) {
        Map<String, String> before = Tree.of(folder.resolve("content"));

        Session session = run(command);

        assertThat(session.err()).startsWith(told + "\n");
        assertThat(session.exit()).isEqualTo(2);
        assertThat(Tree.of(folder.resolve("content"))).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--code 131016 | --code 131017 | \"131017\" is not a value of --code; write six digits, the last of which checks the others",
                "--code 131016 | --code 139998 | there is a plan with the code 139998 already",
                "--kind special-ward | --kind ward | \"ward\" is not a value of --kind; write special-ward",
                "2022..2024 | 2022-2024 | \"2022-2024\" is not a value of --period; write 2022..2024",
            })
    void aFactThatIsNoneIsWrongUse(String right, String wrong, String told) {
        Session session = run(PLAN.replace(right, wrong));

        assertThat(session.err()).startsWith(told);
        assertThat(session.exit()).isEqualTo(2);
    }

    private void assertSound() {
        assertThat(Session.build(folder).err()).isEmpty();
        assertThat(run("status").out()).doesNotContain("missing:");
    }

    /** Words are separated by spaces; an underscore is a space within one. */
    private Session run(String command) {
        List<String> arguments = new ArrayList<>(Arrays.stream(command.split(" "))
                .map(it -> it.replace('_', ' '))
                .toList());
        arguments.addAll(List.of("--content", folder + "/content", "--lang", "en"));
        return Session.run(folder, arguments.toArray(String[]::new));
    }
}
