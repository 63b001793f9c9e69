/* How a translation is begun. */
package org.plancatalogue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plancatalogue.World;

class TranslateCommandTest {
    private static final String PLAN = "content/plans/mihon.en.md";

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void write() {
        World.small().writeTo(folder);
    }

    @Test
    void aNewTranslationHasTheHeadingsOfItsOriginalAndEmptyStamps() {
        Tree.delete(folder.resolve(PLAN));

        assertThat(translate("plans/mihon", "en"))
                .isEqualTo(new Session(0, "./content/plans/mihon.en.md: written, 4 parts to translate\n", ""));

        assertThat(Tree.read(folder.resolve(PLAN))).isEqualTo("""
                ---
                title: 見本市産業計画
                name: 見本市
                summary: 見本市の計画です。
                made-from:
                  _front: "todo"
                  _lead: "todo"
                  m1: "todo"
                  m1-1: "todo"
                ---

                ## 創業の促進 {#m1}

                ### 創業支援事業 {#m1-1}
                """);
    }

    @Test
    void whatHasBeenBegunBuildsAndIsToldAsUntranslated() {
        Tree.delete(folder.resolve(PLAN));
        Tree.delete(folder.resolve("content/glossary/cluster.en.md"));
        translate("plans/mihon", "en");
        translate("glossary/cluster", "en");

        Session build = Session.build(folder);

        assertThat(build.err()).doesNotContain(" error: ");
        assertThat(build.err()).contains("""
                ./content/plans/mihon.en.md:2:8: warning: "_front" has not been translated yet [section-untranslated]
                """);
        assertThat(build.err().lines().filter(it -> it.endsWith("[section-untranslated]")))
                .hasSize(6);
        assertThat(build.exit()).isZero();
        assertThat(Session.run(folder, "status", "plans", "--content", folder + "/content", "--lang", "en")
                        .out())
                .contains("plans/mihon  en              0      0        4      0    0%");
    }

    @Test
    void sectionsThatAreLackingArePutWhereTheOriginalHasThem() {
        Path original = folder.resolve("content/articles/how-to-read.ja.md");
        Tree.write(
                original,
                Tree.read(original)
                        .replace(
                                "## 対応表",
                                "## 前書き*です* {#first}\n\n前書き。\n\n## 次 [外](https://example.org/) {#second}\n\n次。\n\n## 対応表"));
        Tree.write(original, Tree.read(original) + "\n### 終わり[^1] {#last}\n\n終わり。\n\n[^1]: 注。\n");
        Path translation = folder.resolve("content/articles/how-to-read.en.md");
        Tree.write(translation, "\uFEFF" + Tree.read(translation).replace("\n", "\r\n"));

        assertThat(translate("articles/how-to-read", "en").out())
                .isEqualTo("./content/articles/how-to-read.en.md: added first, second, last\n");

        assertThat(Tree.read(translation)).isEqualTo("\uFEFF" + """
                ---
                title: How to read
                summary: How to read the marks.
                made-from:
                  first: "todo"
                  second: "todo"
                  last: "todo"
                ---

                What the marks mean.

                ## 前書き*です* {#first}

                ## 次 [外](https://example.org/) {#second}

                ## The table {#matrix}

                A blank means not listed.

                ## And others {#open-list}

                The mark for an open list.

                ### 終わり {#last}
                """.replace("\n", "\r\n"));
    }

    @Test
    void whatWasAcceptedAndIsPutInAgainAsACopyIsMissing() {
        Session.run(folder, "accept", "--all", "--content", folder + "/content");
        String accepted = Tree.read(folder.resolve(PLAN));
        Tree.write(folder.resolve(PLAN), accepted.replace("## Promoting start-ups {#m1}\n\n", ""));
        translate("plans/mihon", "en");

        assertThat(Tree.read(folder.resolve(PLAN))).contains("## 創業の促進 {#m1}").contains("  m1: \"todo\"\n");
        assertThat(status()).contains("  m1: missing\n");

        Tree.write(
                folder.resolve(PLAN),
                accepted.replace("Promoting start-ups", "創業の促進")
                        .replace("Mihon City Industry Plan", "見本市産業計画")
                        .replace("Mihon City\n", "見本市\n")
                        .replace("The plan of Mihon City.\nmade", "見本市の計画です。\nmade"));
        assertThat(status()).contains("  _front: missing\n").contains("  m1: missing\n");
    }

    private String status() {
        return Session.run(folder, "status", "plans", "--content", folder + "/content", "--lang", "en")
                .out();
    }

    @Test
    void nothingIsWrittenWhereNoSectionIsLacking() {
        String before = Tree.read(folder.resolve(PLAN));

        assertThat(translate("content/plans/mihon.en.md", "en"))
                .isEqualTo(new Session(
                        0, "./content/plans/mihon.en.md: no section is lacking; nothing was changed\n", ""));
        assertThat(translate("plans/mihon", "ja").out()).isEqualTo("./content/plans/mihon.en.md: 足りない節はありません\n");

        assertThat(Tree.read(folder.resolve(PLAN))).isEqualTo(before);
    }

    @Test
    void aTranslationOfABrokenOriginalIsNotBegun() {
        Tree.delete(folder.resolve(PLAN));
        Path original = folder.resolve("content/plans/mihon.ja.md");
        Tree.write(original, Tree.read(original).replace(" {#m1-1}", " {#M 1}"));

        Session session = translate("plans/mihon", "en");

        assertThat(session.err()).contains("[bad-id]");
        assertThat(session.exit()).isEqualTo(1);
        assertThat(folder.resolve(PLAN)).doesNotExist();
    }

    @Test
    void aDocumentThatThereIsNotIsWrongUse() {
        Session session = translate("plans/mihno", "en");

        assertThat(session.err()).startsWith("there is no document plans/mihno; did you mean plans/mihon?\n");
        assertThat(session.exit()).isEqualTo(2);
    }

    private Session translate(String document, String lang) {
        return Session.run(folder, "translate", document, "--content", folder + "/content", "--lang", lang);
    }
}
