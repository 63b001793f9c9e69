/* A maintainer gives a document or a section another address. */
package org.plancatalogue.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plancatalogue.World;
import org.plancatalogue.lang.Lang;

class MoveCommandTest {
    private static final String PLAN = "content/plans/mihon.ja.md";
    private static final String ABOUT = "content/articles/about.en.md";
    private static final String TRANSLATION = "content/plans/mihon.en.md";
    private static final String REDIRECTS = "content/redirects.yaml";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theChangesAreShownAndMadeWhenTheAnswerIsYes() {
        World.small()
                .replacing(PLAN, "見本市の計画です。\n産業", "見本市の計画です。[節](mihon#m1)もあります。\n産業")
                .replacing(TRANSLATION, "The plan of Mihon City.\nIt", "The plan of Mihon City.\nA [section](#m1).\nIt")
                .replacing(ABOUT, "A sample.", "A sample of [a plan].\n\n[a plan]: <../plans/mihon> 'Mihon'")
                .replacing("content/articles/about.ja.md", "見本です。", "[見本](../plans/../plans/./mihon/)です。")
                .writeTo(folder);

        Session session = Session.move(folder, Lang.EN, "y\n", "plans/mihon", "mihon-city");

        assertThat(session.out()).isEqualTo("""
                --- ./content/articles/about.en.md
                +++ ./content/articles/about.en.md
                @@ -7,3 +7,3 @@
                \s
                -[a plan]: <../plans/mihon> 'Mihon'
                +[a plan]: <../plans/mihon-city> 'Mihon'
                \s
                --- ./content/articles/about.ja.md
                +++ ./content/articles/about.ja.md
                @@ -5,3 +5,3 @@
                \s
                -[見本](../plans/../plans/./mihon/)です。
                +[見本](../plans/../plans/./mihon-city/)です。
                \s
                ./content/plans/mihon.en.md → ./content/plans/mihon-city.en.md
                ./content/plans/mihon.ja.md → ./content/plans/mihon-city.ja.md
                --- ./content/plans/mihon.ja.md
                +++ ./content/plans/mihon-city.ja.md
                @@ -25,3 +25,3 @@
                \s
                -見本市の計画です。[節](mihon#m1)もあります。
                +見本市の計画です。[節](mihon-city#m1)もあります。
                 産業集積を育てます。
                --- ./content/redirects.yaml
                +++ ./content/redirects.yaml
                @@ -0,0 +1,3 @@
                +# Where addresses lead that were published and are no longer used: "old: new", a document or document#section.
                +# 公開したあとで使わなくなったアドレスの転送先です。「旧: 新」の形で、文書か「文書#節」を書きます。
                +plans/mihon: plans/mihon-city

                Change 5 files? [y/N] 5 files changed
                plans/mihon is now plans/mihon-city; the old address leads there
                """);
        assertThat(session.err()).isEmpty();
        assertThat(session.exit()).isZero();
        assertThat(folder.resolve(PLAN)).doesNotExist();
        assertThat(Session.build(folder).out()).contains(", 0 problems,");
    }

    @Test
    void aSectionKeepsItsFormerIdAsAWayIn() {
        World.small().writeTo(folder);

        Session session = Session.move(folder, Lang.JA, "はい\n", "plans/mihon#m1-1", "m1-2");

        assertThat(session.out())
                .contains("-      m1-1:\n+      m1-2:\n", "-### 創業支援事業 {#m1-1}\n+### 創業支援事業 {#m1-2}\n")
                .endsWith("""
                        +plans/mihon#m1-1: plans/mihon#m1-2

                        3 個のファイルを書き換えますか？ [y/N] 3 個のファイルを書き換えました
                        「plans/mihon#m1-1」は「plans/mihon#m1-2」になりました。古いアドレスからは転送されます
                        """);
        assertThat(session.exit()).isZero();
        assertThat(Session.build(folder).out()).contains(", 0 problems,");
    }

    /** Its name stands in links by hand, among related terms, in the stamps of translations, and in what was accepted. */
    @Test
    void aTermIsRenamedWhereverItIsNamed() {
        World.small().writeTo(folder);
        Session.run(folder, "accept", "--all", "--content", folder + "/content");
        Map<String, String> before = Tree.of(folder);

        Session session = Session.move(folder, Lang.EN, "", "glossary/vacant-shop", "empty-shop", "--yes");

        assertThat(session.exit()).isZero();
        assertThat(text("content/glossary/cluster.ja.md")).contains("related: [empty-shop]");
        Session.move(folder, Lang.EN, "", "glossary/cluster", "industrial-cluster", "--yes");
        assertThat(text(PLAN)).contains("[[industrial-cluster|集積]]");
        assertThat(text("content/plans/mihon.en.md")).contains("[[industrial-cluster|clusters]]");
        assertThat(text("content/accepted/plans/mihon.yaml")).contains("[[industrial-cluster|集積]]");
        assertThat(Session.build(folder).out()).contains(", 0 problems,");
        assertThat(Session.run(
                                folder,
                                "status",
                                "--content",
                                folder + "/content",
                                "--lang",
                                "en",
                                "--fail-under",
                                "100")
                        .exit())
                .isZero();

        Session.move(folder, Lang.EN, "", "glossary/industrial-cluster", "cluster", "--yes");
        Session.move(folder, Lang.EN, "", "glossary/empty-shop", "vacant-shop", "--yes");
        Map<String, String> after = Tree.of(folder.resolve("content"));
        after.remove("redirects.yaml");
        before.forEach((path, text) -> assertThat(after.get(path.substring("content/".length())))
                .as(path)
                .isEqualTo(text));
    }

    /** A translation that was stale stays so, and what has changed since can still be told. */
    @Test
    void aStaleTranslationStaysStaleWhenATermItNamesIsRenamed() {
        World.small().writeTo(folder);
        Session.run(folder, "accept", "--all", "--content", folder + "/content");
        write(PLAN, text(PLAN).replace("づくり", "の形成"));

        Session session = Session.move(folder, Lang.EN, "", "glossary/cluster", "industrial-cluster", "--yes");

        assertThat(session.exit()).isZero();
        Session diff = Session.run(
                folder, "status", "--diff", "plans/mihon", "--content", folder + "/content", "--lang", "en");
        assertThat(diff.out()).contains("\n-- [[industrial-cluster|集積]]づくり\n+- [[industrial-cluster|集積]]の形成\n");
    }

    @Test
    void articlesAreRenamedInTheMenuToo() {
        World.small().writeTo(folder);

        Session session = Session.move(folder, Lang.EN, "", "articles/about", "articles/this-catalogue", "--yes");

        assertThat(session.exit()).isZero();
        assertThat(text("content/site.yaml")).contains("articles: [this-catalogue, how-to-read]");
        assertThat(Session.build(folder).out()).contains(", 0 problems,");
    }

    @Test
    void picturesForOtherSitesGoAlong() throws IOException {
        World.small().writeTo(folder);
        byte[] picture = Files.readAllBytes(Path.of("content/social/sumida.ja.png"));
        Files.createDirectories(folder.resolve("content/social"));
        Files.write(folder.resolve("content/social/mihon.ja.png"), picture);
        Files.write(folder.resolve("content/social/mihon-old.ja.png"), picture);

        Session.move(folder, Lang.EN, "", "plans/mihon", "mihon-city", "--yes");

        assertThat(folder.resolve("content/social").toFile().list())
                .containsExactlyInAnyOrder("mihon-city.ja.png", "mihon-old.ja.png");
        assertThat(Files.readAllBytes(folder.resolve("content/social/mihon-city.ja.png")))
                .isEqualTo(picture);
    }

    @Test
    void anAddressThatWasNeverPublishedLeavesNoRedirect() {
        World.small().writeTo(folder);
        register();
        assertThat(Session.move(folder, Lang.EN, "", "plans/mihon", "mihon-city", "--yes")
                        .out())
                .endsWith("plans/mihon is now plans/mihon-city; the old address leads there\n");

        Session session = Session.move(folder, Lang.EN, "", "plans/mihon-city", "city", "--yes");

        assertThat(session.out())
                .endsWith(
                        "plans/mihon-city is now plans/city; it was never published, so nothing needs to lead there\n");
        assertThat(text(REDIRECTS)).endsWith("\nplans/mihon: plans/city\n").doesNotContain("mihon-city");
    }

    @Test
    void comingBackTakesTheRedirectAway() {
        World.small()
                .with("=== content/redirects.yaml ===\n# ours\nglossary/x: plans/mihon#m1\n")
                .writeTo(folder);
        register();
        Map<String, String> before = Tree.of(folder.resolve("content"));
        Session.move(folder, Lang.EN, "", "plans/mihon", "mihon-city", "--yes");
        assertThat(text(REDIRECTS))
                .isEqualTo("# ours\nglossary/x: plans/mihon-city#m1\nplans/mihon: plans/mihon-city\n");

        Session.move(folder, Lang.EN, "", "plans/mihon-city", "mihon", "--yes");

        assertThat(Tree.of(folder.resolve("content"))).isEqualTo(before);
    }

    @Test
    void markAndLineEndsAndAllElseStayByteForByte() throws IOException {
        World.small()
                .replacing("content/articles/about.ja.md", "見本です。", "見本です。[節](../plans/mihon#m1)。")
                .writeTo(folder);
        String right = "\uFEFF" + text(ABOUT).replace("A sample.", "[A sample](../plans/mihon#m1)𠮷.  \r[ ]\nend");
        Files.writeString(folder.resolve(ABOUT), right.replace("\n", "\r\n"));

        Session session = Session.move(folder, Lang.EN, "", "plans/mihon", "mihon-city", "--yes");

        assertThat(session.exit()).as(session.err()).isZero();
        assertThat(Files.readAllBytes(folder.resolve(ABOUT)))
                .isEqualTo(right.replace("\n", "\r\n")
                        .replace("../plans/mihon#", "../plans/mihon-city#")
                        .getBytes(UTF_8));
    }

    @Test
    void withoutAYesNothingIsChanged() {
        World.small().writeTo(folder);
        Map<String, String> before = Tree.of(folder);

        Session no = Session.move(folder, Lang.EN, "\n", "plans/mihon", "mihon-city");
        Session nobody = Session.run(
                folder, "move", "plans/mihon", "mihon-city", "--content", folder + "/content", "--lang", "en");

        assertThat(no.out()).endsWith("Change 3 files? [y/N] nothing was changed\n");
        assertThat(nobody.out()).endsWith("nothing was changed: run it with --yes to make the changes\n");
        assertThat(no.exit()).isEqualTo(1);
        assertThat(nobody.exit()).isEqualTo(1);
        assertThat(Tree.of(folder)).isEqualTo(before);
    }

    @Test
    void contentWithErrorsIsLeftAlone() {
        World.small().replacing(PLAN, "about#money", "about#mony").writeTo(folder);
        Map<String, String> before = Tree.of(folder);

        Session session = Session.move(folder, Lang.EN, "", "plans/mihon", "mihon-city", "--yes");

        assertThat(session.err()).contains("[dead-fragment]");
        assertThat(session.out()).isEqualTo("nothing was changed: mend the errors first\n");
        assertThat(session.exit()).isEqualTo(1);
        assertThat(Tree.of(folder)).isEqualTo(before);
    }

    @Test
    void aLinkThatCannotBeChangedSafelyKeepsEverythingAsItIs() {
        World.small()
                .replacing(ABOUT, "A sample.", "A [sample](../plans/mihon), a [plan](../plans&#47;mihon).")
                .replacing("content/articles/about.ja.md", "見本です。", "[見本](../plans/mihon)と[計画](../plans/mihon)です。")
                .writeTo(folder);
        Map<String, String> before = Tree.of(folder);

        Session session = Session.move(folder, Lang.EN, "", "plans/mihon", "mihon-city", "--yes");

        assertThat(session.err())
                .isEqualTo("./content/articles/about.en.md:6: this link cannot be rewritten safely; write it without"
                        + " escapes such as \\ or &…;\n");
        assertThat(session.out()).isEqualTo("nothing was changed: some link would not lead where it led\n");
        assertThat(Tree.of(folder)).isEqualTo(before);
    }

    @Test
    void anIdThatCannotBeAnotherPlansIsRefusedWithTheErrorItWouldBe() {
        String second = World.read(Path.of("src/test/resources/worlds/small.txt"))
                .replaceAll("(?s).*(=== content/plans/mihon.ja.md ===.*?)=== content/glossary.*", "$1");
        World.small()
                .with(second.replace("plans/mihon.", "plans/second.")
                        .replace("139998", "130001")
                        .replace("m1", "n1"))
                .writeTo(folder);
        Map<String, String> before = Tree.of(folder);

        Session session = Session.move(folder, Lang.EN, "", "plans/mihon#m1-1", "n1-1", "--yes");

        assertThat(session.err()).contains(" error: ", "n1-1");
        assertThat(session.out()).isEqualTo("nothing was changed: the errors above would follow from it\n");
        assertThat(session.exit()).isEqualTo(1);
        assertThat(Tree.of(folder)).isEqualTo(before);
    }

    @Test
    void whenAFileCannotBeWrittenEverythingIsBroughtBack() throws IOException {
        World.small().writeTo(folder);
        Map<String, String> before = Tree.of(folder);
        BufferedReader busy = new BufferedReader(new StringReader("y\n")) {
            @Override
            public String readLine() throws IOException {
                // Written after the new files of the plan, it then cannot be.
                Files.createDirectories(folder.resolve(REDIRECTS));
                return super.readLine();
            }
        };

        Session session = Session.move(folder, Lang.EN, busy, "plans/mihon", "mihon-city");

        assertThat(session.err())
                .isEqualTo("./content/redirects.yaml: redirects.yaml cannot be written (FileAlreadyExists)\n");
        assertThat(session.out()).endsWith("stopped; every file is as it was\n");
        assertThat(session.exit()).isEqualTo(1);
        assertThat(Tree.of(folder)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    plans/mihn | x | there is no document plans/mihn; did you mean plans/mihon?
                    plans/mihon | plans/mihon | both addresses are the same: plans/mihon
                    plans/mihon | glossary/mihon | a document keeps its kind; the new address must begin with plans/
                    plans/mihon | Mihon | "Mihon" cannot be an id; write small letters, digits and hyphens, such as sumida-city
                    plans/mihon | plans/a/b | "a/b" cannot be an id; write small letters, digits and hyphens, such as sumida-city
                    plans/mihon | con | "con" cannot be an id; write small letters, digits and hyphens, such as sumida-city
                    glossary/cluster | vacant-shop | glossary/vacant-shop is there already; nothing was changed
                    articles/about | index | index is a page made from the whole catalogue; choose another id
                    plans/mihon | other#m1 | a document cannot become a section; to lead its address to one, write in redirects.yaml: plans/mihon: other#m1
                    plans/mihon#m2 | m3 | plans/mihon has no section m2; did you mean m1?
                    plans/mihon#m1 | articles/about#m1 | a section keeps its document; for one that you have put elsewhere write in redirects.yaml: plans/mihon#m1: …
                    plans/mihon#m1 | m1-1 | plans/mihon#m1-1 is there already; nothing was changed
                    glossary/cluster | old | glossary/old is an old address, which leads to glossary/vacant-shop; choose another id
                    """)
    void wrongUseIsToldWithWhatWasMeant(String old, String young, String told) {
        World.small()
                .with("=== content/redirects.yaml ===\nglossary/old: glossary/vacant-shop\n")
                .writeTo(folder);
        Map<String, String> before = Tree.of(folder);

        Session session = Session.move(folder, Lang.EN, "", old, young, "--yes");

        assertThat(session.err()).startsWith(told + "\n");
        assertThat(session.exit()).isEqualTo(2);
        assertThat(Tree.of(folder)).isEqualTo(before);
    }

    @Test
    void pathsOfFilesAreUnderstoodAsAShellCompletesThem() {
        World.small().writeTo(folder);

        Session session = Session.move(
                folder, Lang.EN, "", folder + "/content/plans/mihon.ja.md", "content/plans/mihon-city.ja.md", "--yes");

        assertThat(session.out()).endsWith("plans/mihon is now plans/mihon-city; the old address leads there\n");
    }

    private void register() {
        assertThat(Session.run(folder, "register", "--content", folder + "/content")
                        .exit())
                .isZero();
    }

    private String text(String path) {
        return Tree.read(folder.resolve(path));
    }

    private void write(String path, String text) {
        Tree.write(folder.resolve(path), text);
    }
}
