/* The status command: what it tells of a translation that is current, stale, missing or extra. */
package org.plancatalogue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plancatalogue.World;

class StatusCommandTest {
    private static final String PLAN = "content/plans/mihon.ja.md";
    private static final String TRANSLATION = "content/plans/mihon.en.md";

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void acceptEverything() {
        World.small().writeTo(folder);
        assertThat(run("accept", "--all").exit()).isZero();
    }

    @Test
    void everythingThatWasAcceptedIsCurrent() {
        assertThat(run("status", "plans").out()).isEqualTo("""
                document     language  current  stale  missing  extra  done
                plans/mihon  en              4      0        0      0  100%
                all                          4      0        0      0  100%
                """);
    }

    @Test
    void aDocumentMayBeNamedAsAnyFileOrFolderOfTheContent() throws IOException {
        String plan = run("status", "plans/mihon").out();

        for (String name : List.of(
                "./plans/mihon",
                "plans/mihon.ja.md",
                "content/plans/mihon.en.md",
                "./plans/../plans/mihon",
                folder + "/content/plans/mihon.ja.md",
                folder.toRealPath() + "/content/plans/mihon",
                "plans/",
                "./plans",
                folder + "/content/plans/")) {
            assertThat(run("status", name).out()).as(name).isEqualTo(plan);
        }
        assertThat(run("accept", "./plans/mihon.ja.md").out()).isEqualTo("plans/mihon: 4 accepted\n");
        assertThat(run("status", "../mihon").err()).startsWith("there is no document ../mihon");
        assertThat(run("status", folder + "/content/").out())
                .isEqualTo(run("status").out());
    }

    @Test
    void theNumberOfAnItemOrHeadingIsNoSentence() throws IOException {
        replace(PLAN, "- 空き店舗への", "1. 空き店舗への");
        replace(PLAN, "### 創業", "### 2. IT創業");
        run("accept", "--all");
        replace(PLAN, "1. 空き店舗への", "1. 空き地への");
        replace(PLAN, "### 2. IT創業", "### 3. IT創業");

        assertThat(run("status", "--diff", "plans").out())
                .contains("\n-### 2. IT創業支援事業\n-1. 空き店舗への補助\n+### 3. IT創業支援事業\n+1. 空き地への補助\n");
    }

    @Test
    void aTranslationThatNobodyAcceptedIsStale() {
        World.small().writeTo(folder);

        assertThat(run("status", "plans/mihon").out()).isEqualTo("""
                document     language  current  stale  missing  extra  done
                plans/mihon  en              0      4        0      0    0%
                  _front: stale: never accepted
                  _lead: stale: never accepted
                  m1: stale: never accepted
                  m1-1: stale: never accepted
                all                          0      4        0      0    0%
                """);
    }

    @Test
    void aChangedWordMakesItsSectionStaleAndNoOther() throws IOException {
        replace(PLAN, "空き店舗への", "空き地への");

        assertThat(run("status", "plans").out()).isEqualTo("""
                document     language  current  stale  missing  extra  done
                plans/mihon  en              3      1        0      0   75%
                  m1-1: stale: the original has changed
                all                          3      1        0      0   75%
                """);
    }

    @Test
    void anotherTitleMakesTheFrontStale() throws IOException {
        replace(PLAN, "title: 見本市産業計画", "title: 見本市工業計画");

        assertThat(run("status", "plans").out()).contains("  _front: stale: the original has changed\nall");
    }

    @Test
    void wrappingMarksAndSpacesMakeNothingStale() throws IOException {
        replace(PLAN, "見本市の計画です。\n産業集積を育てます。", "{見本市|みほんし}の**計画**です。産業\n集積を育てます。");
        replace(PLAN, "- 空き店舗への[補助](../articles/about#money)\n- ", "\n* 空き店舗への\n  [補助][m]\n\n* ");
        replace(PLAN, "> 名前のとおりです。", "> 名前の とおりです。\n\n[m]: ../articles/about.ja.md#money");
        replace(PLAN, "summary: 見本市の計画です。", "summary: \"見本市の計画です。\"");

        assertThat(run("status", "plans", "--fail-under", "100").exit()).isZero();
    }

    @Test
    void theLineUnderTheHeadOfATableIsNoText() throws IOException {
        replace("content/articles/about.ja.md", "金額の記載はありません。", "| 年度 | 額 |\n|---|---|\n| 一年目 | なし |");
        assertThat(run("accept", "articles/about").exit()).isZero();
        replace("content/articles/about.ja.md", "|---|---|", "|:------|--:|");

        assertThat(run("status", "articles/about", "--fail-under", "100").exit())
                .isZero();
    }

    @Test
    void anEmptySectionIsMissingAndOneOfTheTranslationAloneIsExtra() throws IOException {
        replace(
                TRANSLATION,
                "- [Subsidies](../articles/about#money) for vacant shops\n- Making [[cluster|clusters]]",
                "");
        replace(TRANSLATION, "> [!tags]\n> As the name says.\n", "");
        replace(TRANSLATION, "## Promoting", "## For readers abroad {#abroad}\n\nA note.\n\n## Promoting");

        assertThat(run("status", "plans").out()).isEqualTo("""
                document     language  current  stale  missing  extra  done
                plans/mihon  en              3      0        1      1   75%
                  abroad: extra: only in the translation
                  m1-1: missing
                all                          3      0        1      1   75%
                """);
    }

    @Test
    void theTableIsInJapaneseForAJapaneseReader() throws IOException {
        replace(PLAN, "空き店舗への", "空き地への");

        assertThat(Session.run(folder, "status", "plans", "--lang", "ja", "--content", folder + "/content")
                        .out())
                .isEqualTo("""
                        文書         言語  最新  要更新  未訳  訳のみ  達成
                        plans/mihon  en       3       1     0       0   75%
                          m1-1: 原文が変わりました
                        全体                  3       1     0       0   75%
                        """);
    }

    @Test
    void programsReadTheSameAsJson() throws IOException {
        Files.delete(folder.resolve("content/glossary/vacant-shop.en.md"));

        assertThat(run("status", "glossary/vacant-shop", "--format", "json").out())
                .isEqualTo("""
                {
                  "total" : 2,
                  "current" : 0,
                  "stale" : 0,
                  "missing" : 2,
                  "extra" : 0,
                  "percent" : 0,
                  "documents" : [ {
                    "document" : "glossary/vacant-shop",
                    "lang" : "en",
                    "total" : 2,
                    "current" : 0,
                    "stale" : 0,
                    "missing" : 2,
                    "extra" : 0,
                    "percent" : 0,
                    "parts" : [ {
                      "part" : "_front",
                      "state" : "missing",
                      "accepted" : false,
                      "declared" : false
                    }, {
                      "part" : "_lead",
                      "state" : "missing",
                      "accepted" : false,
                      "declared" : false
                    } ]
                  } ]
                }
                """);
    }

    @Test
    void theDifferenceOfAStaleSectionIsThatOfTheOriginal() throws IOException {
        replace(PLAN, "産業集積を育てます。", "産業集積を3つ育てます。");

        assertThat(run("status", "--diff").out()).isEqualTo("""
                --- ./content/plans/mihon.ja.md#_lead
                +++ ./content/plans/mihon.ja.md#_lead
                @@ -1,2 +1,2 @@
                 見本市の計画です。
                -産業集積を育てます。
                +産業集積を3つ育てます。
                """);
    }

    @Test
    void lessThanAskedForIsAFailure() throws IOException {
        replace(PLAN, "空き店舗への", "空き地への");

        assertThat(run("status", "plans", "--fail-under", "75").exit()).isZero();
        assertThat(run("status", "plans", "--fail-under", "76").exit()).isEqualTo(1);
    }

    @Test
    void aDocumentThatIsNotThereIsWrongUse() {
        Session session = run("status", "plans/mihom");

        assertThat(session.exit()).isEqualTo(2);
        assertThat(session.err()).startsWith("there is no document plans/mihom; did you mean plans/mihon?\n");
    }

    private Session run(String command, String... more) {
        String[] arguments = new String[more.length + 5];
        System.arraycopy(new String[] {command, "--lang", "en", "--content", folder + "/content"}, 0, arguments, 0, 5);
        System.arraycopy(more, 0, arguments, 5, more.length);
        return Session.run(folder, arguments);
    }

    private void replace(String path, String passage, String with) throws IOException {
        Path file = folder.resolve(path);
        String text = Files.readString(file);
        assertThat(text).contains(passage);
        Files.writeString(file, text.replace(passage, with));
    }
}
