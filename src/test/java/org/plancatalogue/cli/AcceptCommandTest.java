/* The accept command: what it writes, and what it leaves alone. */
package org.plancatalogue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plancatalogue.World;

class AcceptCommandTest {
    private static final String PLAN = "content/plans/mihon.ja.md";
    private static final String TRANSLATION = "content/plans/mihon.en.md";

    private static final String STAMPS = """
            ---
            title: Mihon City Industry Plan
            name: Mihon City
            summary: The plan of Mihon City.
            made-from:
              _front: "61d0c6faac11"
              _lead: "e2c718aef8eb"
              m1: "808eaa658558"
              m1-1: "8930b64181d2"
            ---
            """;

    private static final String ACCEPTED = """
            # The original as it was when its translation was accepted. Written by catalogue accept; not to be edited.
            # 訳文を確かめた時点の原文です。catalogue accept が書き込みます。手では直しません。
            _front: |-
              title: 見本市産業計画
              name: 見本市
              summary: 見本市の計画です。
            _lead: |-
              見本市の計画です。産業集積を育てます。
            m1: |-
              ## 創業の促進
            m1-1: |-
              ### 創業支援事業
              - 空き店舗への補助
              - [[cluster|集積]]づくり
              > [!tags] 名前のとおりです。
            """;

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void write() {
        World.small().writeTo(folder);
    }

    @Test
    void stampsAndTheAcceptedOriginalAreWritten() throws IOException {
        String before = read(TRANSLATION);

        Session session = accept("plans/mihon");

        assertThat(session.out()).isEqualTo("plans/mihon: 4 accepted\n");
        assertThat(read(TRANSLATION)).startsWith(STAMPS).endsWith(before.substring(before.indexOf("\n\nThe plan")));
        assertThat(read("content/accepted/plans/mihon.yaml")).isEqualTo(ACCEPTED);
    }

    @Test
    void aSecondTimeChangesNothing() throws IOException {
        accept("plans/mihon");
        String before = read(TRANSLATION);

        accept("plans/mihon");

        assertThat(read(TRANSLATION)).isEqualTo(before);
        assertThat(read("content/accepted/plans/mihon.yaml")).isEqualTo(ACCEPTED);
    }

    @Test
    void oneSectionIsAcceptedAndTheOthersStayAsTheyWere() throws IOException {
        accept("plans/mihon", "m1-1");

        assertThat(read(TRANSLATION)).contains("""
                made-from:
                  _front: "todo"
                  _lead: "todo"
                  m1: "todo"
                  m1-1: "8930b64181d2"
                ---
                """);

        replace(PLAN, "空き店舗への", "空き地への");
        accept("plans/mihon", "_lead");

        assertThat(read(TRANSLATION)).contains("m1-1: \"8930b64181d2\"").contains("_lead: \"e2c718aef8eb\"");
        assertThat(read("content/accepted/plans/mihon.yaml"))
                .contains("空き店舗への補助")
                .contains("産業集積を育てます。");
    }

    @Test
    void theByteOrderMarkAndTheLineEndsOfWindowsStay() throws IOException {
        String windows = "\uFEFF" + read(TRANSLATION).replace("\n", "\r\n");
        Files.writeString(folder.resolve(TRANSLATION), windows);

        accept("plans/mihon");

        String text = read(TRANSLATION);
        assertThat(text).startsWith("\uFEFF---\r\n").contains("\r\nmade-from:\r\n  _front: ");
        assertThat(text.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
    }

    @Test
    void commentsAndSpacesInTheFrontMatterAreNoHindrance() throws IOException {
        replace(TRANSLATION, "---\ntitle", "--- \ntitle");
        replace(TRANSLATION, "name: Mihon City\n", """
                # The English name is official.
                name: Mihon City
                made-from :
                  _front: todo
                # half done

                  m1: todo
                """);
        replace(TRANSLATION, "The plan of Mihon City.\nIt", "The plan of Mihon City.\r\nIt");
        String before = read(TRANSLATION);

        accept("plans/mihon");

        String text = read(TRANSLATION);
        assertThat(text).startsWith("""
                ---\s
                title: Mihon City Industry Plan
                # The English name is official.
                name: Mihon City
                made-from:
                  _front: "61d0c6faac11"
                  _lead: "e2c718aef8eb"
                  m1: "808eaa658558"
                  m1-1: "8930b64181d2"
                summary: The plan of Mihon City.
                ---
                """);
        assertThat(text).endsWith(before.substring(before.indexOf("\n\nThe plan")));
    }

    @Test
    void aBuildOfWhatWasAcceptedHasNothingToTell() {
        accept("--all");

        Session session = Session.build(folder);

        assertThat(session.err()).isEmpty();
        assertThat(session.exit()).isZero();
    }

    @Test
    void aFileWithAnErrorIsNotStamped() throws IOException {
        replace(TRANSLATION, "name: Mihon City\n", "");
        String before = read(TRANSLATION);

        Session session = accept("plans/mihon");

        assertThat(session.exit()).isEqualTo(1);
        assertThat(session.err())
                .contains("content/plans/mihon.en.md:2:1: error: ")
                .contains("[missing-key]");
        assertThat(read(TRANSLATION)).isEqualTo(before);
    }

    @Test
    void theLineEndsOfOldMacintoshesStay() throws IOException {
        Files.writeString(folder.resolve(TRANSLATION), read(TRANSLATION).replace("\n", "\r"));

        assertThat(accept("plans/mihon").out()).isEqualTo("plans/mihon: 4 accepted\n");
        assertThat(read(TRANSLATION)).startsWith(STAMPS.replace("\n", "\r")).doesNotContain("\n");
    }

    @Test
    void whereTheStampsWouldNotBeReadBackNothingIsWrittenAndTheReasonIsTold() throws IOException {
        replace(TRANSLATION, "summary: The", "made-from: {\n  _front: todo,\n  m1: todo\n}\nsummary: The");
        String before = read(TRANSLATION);

        Session session = accept("plans/mihon");

        assertThat(session.exit()).isEqualTo(1);
        assertThat(session.err())
                .isEqualTo(
                        "./content/plans/mihon.en.md:4: with the stamps written here the file could not be read as it is "
                                + "meant (the indentation does not fit the lines above); write made-from without brackets, one part a line\n");
        assertThat(read(TRANSLATION)).isEqualTo(before);
        assertThat(folder.resolve("content/accepted")).doesNotExist();
    }

    @Test
    void nothingIsStampedWhereTheAcceptedOriginalCannotBeKept() throws IOException {
        Files.createFile(folder.resolve("content/accepted"));
        String before = read(TRANSLATION);

        assertThat(accept("plans/mihon").exit()).isEqualTo(1);
        assertThat(read(TRANSLATION)).isEqualTo(before);
    }

    @Test
    void aSectionThatIsTheSameInBothLanguagesIsAcceptedWhereItIsAskedFor() throws IOException {
        replace("content/articles/about.ja.md", "金額の記載はありません。", "金額の記載はありません。\n\n## 3Dプリンター {#code}\n\n`011002`");
        replace(
                "content/articles/about.en.md",
                "No amounts are stated.",
                "No amounts are stated.\n\n## 3Dプリンター {#code}\n\n`011002`");

        assertThat(accept("articles/about").out()).isEqualTo("articles/about: 3 accepted\n");
        assertThat(status()).contains("  code: missing\n");

        assertThat(accept("articles/about", "code").out()).isEqualTo("articles/about: 1 accepted\n");
        assertThat(read("content/articles/about.en.md")).contains("  code: \"same-");
        assertThat(read("content/accepted/articles/about.yaml")).contains("code: |-\n  ## 3Dプリンター\n  011002");
        assertThat(status()).doesNotContain("code").contains(" 100%");
        accept("articles/about");
        assertThat(status()).doesNotContain("code").contains(" 100%");
        assertThat(Session.build(folder).err()).doesNotContain("about");

        replace("content/articles/about.ja.md", "`011002`", "`022004`");
        assertThat(status()).contains("  code: stale: the original has changed\n");
        replace("content/articles/about.en.md", "`011002`", "`022004`");
        accept("articles/about");
        assertThat(status()).doesNotContain("code").contains(" 100%");
    }

    private String status() {
        return Session.run(folder, "status", "articles/about", "--lang", "en", "--content", folder + "/content")
                .out();
    }

    @Test
    void aSectionThatIsNotTranslatedIsWrongUse() {
        Session session = accept("plans/mihon", "m1-2");

        assertThat(session.exit()).isEqualTo(2);
        assertThat(session.err()).startsWith("m1-2 is not a translated section; did you mean m1-1?\n");
    }

    @Test
    void withoutATranslationThereIsNothingToAccept() throws IOException {
        Files.delete(folder.resolve(TRANSLATION));

        Session session = accept("plans/mihon");

        assertThat(session.exit()).isEqualTo(1);
        assertThat(session.err()).isEqualTo("plans/mihon: there is no translation\n");
    }

    @Test
    void withoutADocumentItAsksForOne() {
        Session session = accept();

        assertThat(session.exit()).isEqualTo(2);
        assertThat(session.err()).startsWith("name a document, such as plans/sumida, or --all\n");
    }

    private Session accept(String... more) {
        String[] arguments = new String[more.length + 5];
        System.arraycopy(new String[] {"accept", "--lang", "en", "--content", folder + "/content"}, 0, arguments, 0, 5);
        System.arraycopy(more, 0, arguments, 5, more.length);
        return Session.run(folder, arguments);
    }

    private String read(String path) throws IOException {
        return Files.readString(folder.resolve(path));
    }

    private void replace(String path, String passage, String with) throws IOException {
        String text = read(path);
        assertThat(text).contains(passage);
        Files.writeString(folder.resolve(path), text.replace(passage, with));
    }
}
