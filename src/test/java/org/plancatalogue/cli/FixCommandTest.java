/* The fix command as a maintainer meets it: what it shows, asks, changes and leaves. */
package org.plancatalogue.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plancatalogue.World;
import org.plancatalogue.lang.Lang;

class FixCommandTest {
    private static final String PLAN = "content/plans/mihon.ja.md";
    private static final String TRANSLATION = "content/plans/mihon.en.md";
    private static final String ABOUT = "content/articles/about.en.md";

    private static final String CHANGES = """
            --- ./content/articles/about.en.md
            +++ ./content/articles/about.en.md
            @@ -7,3 +7,3 @@
            \s
            -## Money
            +## Money {#money}
            \s
            --- ./content/plans/mihon.ja.md
            +++ ./content/plans/mihon.ja.md
            @@ -17,3 +17,3 @@
                     reading: そうぎょうしえんじぎょう
            -        theme: "Startup"
            +        theme: "startup"
                     secondary: [brand]
            @@ -32,4 +32,4 @@
            \s
            -- 空き店舗への[補助](../Glossary/about#Money)
            -- [[Cluster|集積]]づくり
            +- 空き店舗への[補助](../articles/about#money)
            +- [[cluster|集積]]づくり
            \s

            """;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theChangesAreShownAskedForAndMade() throws IOException {
        mistaken().writeTo(folder);

        Session session = Session.fix(folder, Lang.EN, "yes\n");

        assertThat(session.out()).isEqualTo(CHANGES + """
                Apply 4 changes to 2 files? [y/N] ./content/articles/about.en.md: 1 change made
                ./content/plans/mihon.ja.md: 3 changes made
                no problem is left
                """);
        assertThat(session.err()).isEmpty();
        assertThat(session.exit()).isZero();
        assertThat(Session.build(folder).err()).isEmpty();
    }

    @Test
    void aSecondRunHasNothingToDo() {
        mistaken().writeTo(folder);
        Session.fix(folder, "--yes");

        Session session = Session.fix(folder, Lang.EN, "");

        assertThat(session.out()).isEqualTo("no problem is left\n");
        assertThat(session.exit()).isZero();
    }

    @Test
    void theQuestionIsAskedInJapaneseToo() throws IOException {
        World.small().replacing(PLAN, "about#money", "About#money").writeTo(folder);

        Session session = Session.fix(folder, Lang.JA, "はい\n");

        assertThat(session.out()).endsWith("""

                1 個のファイルに 1 件の修正を加えますか？ [y/N] ./content/plans/mihon.ja.md: 1 件を修正しました
                残っている問題はありません
                """);
        assertThat(text(PLAN)).contains("(../articles/about#money)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "n\n", "no\n", "いいえ\n", "yess\n", ""})
    void withoutAYesNothingIsChanged(String answer) throws IOException {
        mistaken().writeTo(folder);
        String before = text(PLAN);

        Session session = Session.fix(folder, Lang.EN, answer);

        assertThat(session.out()).isEqualTo(CHANGES + "Apply 4 changes to 2 files? [y/N] nothing was changed\n");
        assertThat(session.exit()).isEqualTo(1);
        assertThat(text(PLAN)).isEqualTo(before);
    }

    @Test
    void whereNobodyCanBeAskedTheChangesAreOnlyShown() throws IOException {
        mistaken().writeTo(folder);
        String before = text(PLAN);

        Session session = Session.fix(folder);

        assertThat(session.out())
                .isEqualTo(CHANGES + "nothing was changed: run it with --yes to apply 4 changes to 2 files\n");
        assertThat(session.exit()).isEqualTo(1);
        assertThat(text(PLAN)).isEqualTo(before);
    }

    @Test
    void whatIsLeftToDoByHandIsCounted() throws IOException {
        mistaken()
                .replacing(PLAN, "summary: 見本市の計画です。", "sumary: 見本市の計画です。")
                .replacing(ABOUT, "A sample.", "A [sample](nowhere).")
                .writeTo(folder);

        Session session = Session.fix(folder, "--yes");

        assertThat(session.out()).isEqualTo(CHANGES + """
                ./content/articles/about.en.md: 1 change made
                ./content/plans/mihon.ja.md: 3 changes made
                2 problems left to mend by hand: catalogue build shows them
                """);
        assertThat(session.exit()).isEqualTo(1);
    }

    @Test
    void whereNothingIsCertainNothingIsShown() {
        World.small().replacing(PLAN, "about#money", "about#mony").writeTo(folder);

        Session session = Session.fix(folder, "--yes");

        assertThat(session.out()).isEqualTo("1 problem left to mend by hand: catalogue build shows it\n");
        assertThat(session.exit()).isEqualTo(1);
    }

    /** The passage of the marks holds the link: what overlaps waits for the next round. */
    @Test
    void aRepairThatOverlapsAnotherFollowsInTheNextRound() throws IOException {
        World.small()
                .replacing(PLAN, "店舗への[補助](../articles/about#money)", "店舗て\u3099の[補助](../articles/About#money)か\u3099")
                .writeTo(folder);

        Session session = Session.fix(folder, "--yes");

        assertThat(session.out()).isEqualTo("""
                --- ./content/plans/mihon.ja.md
                +++ ./content/plans/mihon.ja.md
                @@ -32,3 +32,3 @@
                \s
                -- 空き店舗て\u3099の[補助](../articles/About#money)か\u3099
                +- 空き店舗での[補助](../articles/About#money)が
                 - [[cluster|集積]]づくり

                ./content/plans/mihon.ja.md: 1 change made
                --- ./content/plans/mihon.ja.md
                +++ ./content/plans/mihon.ja.md
                @@ -32,3 +32,3 @@
                \s
                -- 空き店舗での[補助](../articles/About#money)が
                +- 空き店舗での[補助](../articles/about#money)が
                 - [[cluster|集積]]づくり

                ./content/plans/mihon.ja.md: 1 change made
                no problem is left
                """);
        assertThat(session.err())
                .isEqualTo("./content/plans/mihon.ja.md:33: not changed: another change overlaps it\n");
        assertThat(session.exit()).isZero();
    }

    @Test
    void aFileWhoseEveryLineIsDecomposedIsRepairedInOneRound() throws IOException {
        String lines = "これは見本です。\n\n".repeat(30);
        World.small()
                .replacing(PLAN, "産業集積を育てます。", lines + "産業集積を育てます。")
                .replacing(TRANSLATION, "It grows", "A sample.\n\n".repeat(30) + "It grows")
                .writeTo(folder);
        String right = text(PLAN);
        Files.writeString(folder.resolve(PLAN), right.replace("で", "て\u3099").replace("ぎ", "き\u3099"));

        Session session = Session.fix(folder, "--yes");

        assertThat(session.out()).endsWith("./content/plans/mihon.ja.md: 34 changes made\nno problem is left\n");
        assertThat(text(PLAN)).isEqualTo(right);
    }

    @Test
    void markLineEndsAndAllElseStayByteForByte() throws IOException {
        World.small()
                .replacing(TRANSLATION, "As the name says.", "As the name says.\n\nend")
                .writeTo(folder);
        String right = "\uFEFF" + text(PLAN).replace("\n", "\r\n").replace("育てます。\r\n", "育てます。\r𠮷\n") + "\r\n\r\nend";
        Files.writeString(folder.resolve(PLAN), right);
        Session.fix(folder, "--yes");
        byte[] before = Files.readAllBytes(folder.resolve(PLAN));
        Files.writeString(
                folder.resolve(PLAN),
                right.replace("about#money", "about#Money").replace("創業の促", "創業の\uFA19か\u3099促"));

        Session session = Session.fix(folder, "--yes");

        assertThat(session.exit()).isZero();
        assertThat(before).isEqualTo(right.getBytes(UTF_8));
        assertThat(text(PLAN)).isEqualTo(right.replace("創業の促", "創業の\uFA19が促"));
    }

    @Test
    void aPassageThatChangesBeforeTheAnswerIsLeft() throws IOException {
        mistaken().writeTo(folder);
        String other = text(PLAN).replace("[[Cluster|", "[[vacant-shop|");
        BufferedReader busy = new BufferedReader(new StringReader("y\n")) {
            @Override
            public String readLine() throws IOException {
                Files.writeString(folder.resolve(PLAN), other);
                return super.readLine();
            }
        };

        Session session = Session.fix(folder, Lang.EN, busy);

        assertThat(session.err())
                .isEqualTo("./content/plans/mihon.ja.md:34: not changed: something else stands there now\n");
        assertThat(session.out()).endsWith("""
                ./content/plans/mihon.ja.md: 2 changes made
                1 problem left to mend by hand: catalogue build shows it
                """);
        assertThat(text(PLAN)).contains("[[vacant-shop|集積]]");
    }

    @Test
    void aFileBehindASymbolicLinkIsLeftAlone(@TempDir Path outside) throws IOException {
        mistaken().writeTo(folder);
        String before = text(ABOUT);
        Files.move(folder.resolve(ABOUT), outside.resolve("about.md"));
        Files.createSymbolicLink(folder.resolve(ABOUT), outside.resolve("about.md"));

        Session session = Session.fix(folder, "--yes");

        assertThat(session.out()).doesNotContain("about.en.md");
        assertThat(session.exit()).isEqualTo(1);
        assertThat(Files.readString(outside.resolve("about.md"))).isEqualTo(before);
        assertThat(Files.isSymbolicLink(folder.resolve(ABOUT))).isTrue();
    }

    @Test
    void aFileThatBecomesALinkBeforeTheAnswerIsLeftAlone(@TempDir Path outside) throws IOException {
        mistaken().writeTo(folder);
        String before = text(ABOUT);
        BufferedReader busy = new BufferedReader(new StringReader("y\ny\n")) {
            @Override
            public String readLine() throws IOException {
                if (Files.notExists(outside.resolve("about.md"))) {
                    Files.move(folder.resolve(ABOUT), outside.resolve("about.md"));
                    Files.createSymbolicLink(folder.resolve(ABOUT), outside.resolve("about.md"));
                }
                return super.readLine();
            }
        };

        Session session = Session.fix(folder, Lang.EN, busy);

        assertThat(session.err())
                .isEqualTo("./content/articles/about.en.md: error: symbolic links are not followed [symbolic-link]\n");
        assertThat(session.exit()).isEqualTo(1);
        assertThat(Files.readString(outside.resolve("about.md"))).isEqualTo(before);
    }

    @Test
    void nothingIsPublished() {
        mistaken().writeTo(folder);

        Session.fix(folder, "--yes");

        assertThat(folder.resolve("site")).doesNotExist();
        assertThat(folder.toFile().list()).containsExactly("content");
    }

    @Test
    void aWrongOptionIsWrongUse() {
        assertThat(Session.fix(folder, "--lang", "de").exit()).isEqualTo(2);
        assertThat(Session.fix(folder, "--force").exit()).isEqualTo(2);
        assertThat(Session.run(folder, "fix", "--help").out())
                .contains("--content", "--templates", "--yes", "--lang", "Exit codes");
    }

    private static World mistaken() {
        return World.small()
                .replacing(PLAN, "../articles/about#money", "../Glossary/about#Money")
                .replacing(PLAN, "[[cluster|", "[[Cluster|")
                .replacing(PLAN, "theme: startup", "theme: \"Startup\"")
                .replacing(ABOUT, "## Money {#money}", "## Money");
    }

    private String text(String path) {
        try {
            return Files.readString(folder.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
