/* What can be repaired without asking, and what cannot. */
package org.plancatalogue.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plancatalogue.World;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.Repair;

/** Each test changes the small world and reads, for every problem, its place, code, and what it is mended with. */
class CertainTest {
    private static final String PLAN = "content/plans/mihon.ja.md";
    private static final String ABOUT = "content/articles/about.en.md";

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({
        "../Articles/ABOUT#money, link-case, ../articles/about#money",
        "../Articles/ABOUT#Money, link-case, ../articles/about#money",
        "../Articles/ABOUT#mony, link-case, ../articles/about#mony",
        "../ａｒｔｉｃｌｅｓ/about#money, link-form, ../articles/about#money",
        "../Ａrticles/about, link-form, ../articles/about",
        "./../articles//About#money, link-case, ./../articles//about#money",
        "M1-1, link-case, m1-1",
        "../Glossary/VACANT-shop, link-case, ../glossary/vacant-shop",
        "../Themes/Brand, link-case, ../themes/brand",
        "../INDEX, link-case, ../index",
        "../articles/about#MONEY, fragment-case, ../articles/about#money",
        "../articles/about#ｍoney, fragment-form, ../articles/about#money",
        "#M1, fragment-case, #m1",
        "../plans/about, moved-link, ../articles/about",
        "../Plans/About#Money, moved-link, ../articles/about#money",
        "about#money, moved-link, ../articles/about#money",
        "articles/about, moved-link, ../articles/about",
        "../../content/articles/about, moved-link, ../articles/about",
        "../audiences/brand, moved-link, ../themes/brand",
        "../articles/index, moved-link, ../index",
        "../articles/how-to-read#money, moved-link, ../articles/about#money",
        "#open-list, moved-link, ../articles/how-to-read#open-list"
    })
    void aLinkThatCanBeMeantInOneWayIsMended(String link, String code, String right) {
        World world = World.small().replacing(PLAN, "../articles/about#money", link);

        assertThat(told(world)).isEqualTo("plans/mihon.ja.md:33:14 " + code + " [" + link + " → " + right + "]");
    }

    @ParameterizedTest
    @CsvSource({
        "../articles/abuot#money, dead-link → ../articles/about#money",
        "../plans/about#nothing, dead-link",
        "../articles/about#mony, dead-fragment → ../articles/about#money",
        "#mony, dead-fragment",
        "../instruments/nothing, dead-link → ../instruments/subsidy",
        "../Articles&#47;about, link-case → ../articles/about"
    })
    void aGuessIsOnlySuggested(String link, String told) {
        World world = World.small().replacing(PLAN, "../articles/about#money", link);

        assertThat(told(world)).isEqualTo("plans/mihon.ja.md:33:14 " + told);
    }

    @Test
    void aNameInTwoPlacesIsNotSafe() {
        World world = World.small()
                .replacing("content/vocabulary.yaml", "  subsidy:", "  about:")
                .replacing(PLAN, "subsidy", "about")
                .replacing(PLAN, "../articles/about#money", "../plans/about");

        assertThat(told(world)).isEqualTo("plans/mihon.ja.md:33:14 dead-link");
    }

    @Test
    void aSectionThatOnlyTheOtherLanguageHasIsFoundThere() {
        World world = World.small()
                .replacing(ABOUT, "A sample.", "A sample.\n\n## Marks {#marks}\n\nMarks.\n")
                .replacing(
                        "content/articles/how-to-read.ja.md",
                        "印の意味です。",
                        "印の意味です。\n\n## 印 {#marks}\n\n[x](../articles/about#marks)\n\n印。\n")
                .replacing(
                        "content/articles/how-to-read.en.md",
                        "What",
                        "## Marks {#marks}\n\n[x](../articles/about#marks)\n\nWhat")
                .replacing(PLAN, "../articles/about#money", "../articles/about#marks")
                .replacing("content/plans/mihon.en.md", "../articles/about#money", "../articles/about#marks");

        assertThat(told(world)).isEqualTo("""
                articles/about.en.md:8:4 section-only-here
                articles/how-to-read.en.md:5:1 section-untranslated""");
    }

    @Test
    void aLinkIsMendedInItsDefinition() {
        World world = World.small()
                .replacing(PLAN, "[補助](../articles/about#money)", "[補助][a]と[補助][a]")
                .replacing(PLAN, "> [!tags]", "[a]: <../articles/About>\n\n> [!tags]");

        assertThat(told(world)).isEqualTo("plans/mihon.ja.md:36:7 link-case [../articles/About → ../articles/about]");
    }

    @Test
    void namesOfTermsConceptsAndArticlesAreMended() {
        World world = World.small()
                .replacing(PLAN, "[[cluster|", "[[Cluster|")
                .replacing("content/glossary/cluster.ja.md", "[vacant-shop]", "['Vacant-Shop', ｃｌｕｓｔｅｒ]")
                .replacing(PLAN, "[brand]", "[ＢＲＡＮＤ]")
                .replacing("content/site.yaml", "[about, how-to-read]", "[about, How-To-Read]");

        assertThat(told(world)).isEqualTo("""
                glossary/cluster.ja.md:5:11 unknown-term [glossary/cluster.ja.md:5:12 Vacant-Shop → vacant-shop]
                glossary/cluster.ja.md:5:26 unknown-term [ｃｌｕｓｔｅｒ → cluster]
                plans/mihon.ja.md:19:21 unknown-concept [ＢＲＡＮＤ → brand]
                plans/mihon.ja.md:34:5 unknown-term [Cluster → cluster]
                site.yaml:31:19 bad-value [How-To-Read → how-to-read]""");
    }

    @ParameterizedTest
    @CsvSource({
        "Founder, founder, 21:21 unknown-concept [Founder → founder]",
        "founder, Founder, 22:20 bad-value [Founder → founder]",
        "Founder, Founder, 21:21 unknown-concept [Founder → founder]"
    })
    void whichOfTwoSpellingsIsRightIsKnown(String audience, String inferred, String told) {
        World world = World.small()
                .replacing(PLAN, "audiences: [founder]", "audiences: [" + audience + "]")
                .replacing(PLAN, "inferred: [founder]", "inferred: [" + inferred + "]");

        assertThat(told(world)).isEqualTo("plans/mihon.ja.md:" + told);
    }

    @ParameterizedTest
    @CsvSource({
        "kind: city, kind: City, 6:7 bad-value [City → city]",
        "code: 139998, code: １３９９９８, 5:7 bad-value [１３９９９８ → 139998]",
        "period: 2019..2021, period: ２０１９．．２０２１, 8:9 bad-value [２０１９．．２０２１ → 2019..2021]",
        "period: 2019..2021, period: 2019～2021, 8:9 bad-value → 2019..2021",
        "printed-era: heisei, printed-era: Heisei, 9:14 bad-value [Heisei → heisei]",
        "open: true, open: True, 14:11 bad-value [True → true]",
        "open: true, open: 'yes', 14:11 bad-value → true",
        "theme: startup, Theme: startup, 18:9 unknown-key [Theme → theme]",
        "reading: み, readign: み, 4:1 unknown-key → reading"
    })
    void valuesAndKeysAreMendedWhereOnlyTheirSpellingIsWrong(String passage, String wrong, String told) {
        World world = World.small().replacing(PLAN, passage, wrong);

        assertThat(told(world)).isEqualTo("plans/mihon.ja.md:" + told);
    }

    @Test
    void anImageIsMendedToo() throws IOException {
        Path images = Files.createDirectories(folder.resolve("content/images"));
        Files.write(images.resolve("map.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G'});
        World world = World.small()
                .replacing(
                        PLAN,
                        "産業集積を育てます。",
                        "![a](../images/MAP.png) [b](../images/map.png) [c](../Images/map.png) ![d](../images/mpa.png)")
                .replacing("content/plans/mihon.en.md", "It grows an industrial cluster.", "[b](../images/map.png)");

        assertThat(told(world)).isEqualTo("""
                plans/mihon.ja.md:27:6 link-case [../images/MAP.png → ../images/map.png]
                plans/mihon.ja.md:27:52 link-case [../Images/map.png → ../images/map.png]
                plans/mihon.ja.md:27:76 dead-asset → ../images/map.png""");
    }

    @Test
    void aHeadingGetsTheIdThatTheOtherLanguageHas() {
        World world = World.small()
                .replacing("content/articles/how-to-read.ja.md", "## 対応表 {#matrix}", "## 対応表 ##  ")
                .replacing("content/articles/how-to-read.ja.md", "## 等 {#open-list}", "𠮷*等*\n---")
                .replacing(ABOUT, " {#money}", "");

        assertThat(told(world)).isEqualTo("""
                articles/about.en.md:8:4 heading-without-id [articles/about.en.md:8:9  →  {#money}]
                articles/how-to-read.ja.md:8:4 heading-without-id [articles/how-to-read.ja.md:8:7  →  {#matrix}]
                articles/how-to-read.ja.md:12:1 heading-without-id [articles/how-to-read.ja.md:12:5  →  {#open-list}]""");
    }

    @Test
    void aHeadingOfAPlanGetsTheOnlyDeclaredIdOfItsLevel() {
        World world =
                World.small().replacing(PLAN, " {#m1-1}", "").replacing("content/plans/mihon.en.md", " {#m1-1}", "");

        assertThat(told(world)).isEqualTo("""
                plans/mihon.en.md:12:5 heading-without-id [plans/mihon.en.md:12:29  →  {#m1-1}]
                plans/mihon.ja.md:31:5 heading-without-id [plans/mihon.ja.md:31:11  →  {#m1-1}]""");
    }

    @Test
    void anIdThatIsMistypedIsToldOnce() {
        World world = World.small()
                .replacing(ABOUT, "{#money}", "{#mony}")
                .replacing(PLAN, "{#m1-1}", "{#m1-l}")
                .replacing("content/articles/how-to-read.ja.md", "{#matrix}", "{#table}");

        assertThat(told(world)).isEqualTo("""
                articles/about.en.md:8:4 section-only-here → money
                articles/how-to-read.en.md:8:4 section-only-here → table
                plans/mihon.ja.md:31:5 section-undeclared → m1-1""");
    }

    @Test
    void anIdThatIsNotCertainIsNotPutIn() {
        World world = World.small().replacing(ABOUT, "## Money {#money}", "## Contact\n\nBy telephone.\n\n## Money");

        assertThat(told(world)).isEqualTo("""
                articles/about.en.md:5:1 section-untranslated
                articles/about.en.md:8:4 heading-without-id → {#contact}
                articles/about.en.md:12:4 heading-without-id → {#money}""");
    }

    @Test
    void anIdOfWrongSpellingIsMendedWhereItStands() {
        World world = World.small()
                .replacing(ABOUT, "{#money}", "{#Money}")
                .replacing("content/articles/how-to-read.ja.md", "{#matrix}", "{#ｍatrix}");

        assertThat(told(world)).isEqualTo("""
                articles/about.en.md:8:12 bad-id [Money → money]
                articles/how-to-read.ja.md:8:10 bad-id [ｍatrix → matrix]""");
    }

    @Test
    void aKeyOfWrongSpellingIsMendedWhereItStands() {
        World world = World.small()
                .replacing("content/vocabulary.yaml", "  brand:", "  Brand:")
                .replacing(PLAN, "      m1-1:", "      Ｍ1-1:");

        assertThat(told(world)).isEqualTo("""
                plans/mihon.ja.md:16:7 bad-id [Ｍ1-1 → m1-1]
                vocabulary.yaml:6:3 bad-id [Brand → brand]""");
    }

    @Test
    void whatMayStandInAFileThatIsMissingHasNotMoved() {
        World world = World.small()
                .replacing(PLAN, "../articles/about#money", "../articles/about")
                .replacing(PLAN, "[brand]", "[about]")
                .replacing("content/vocabulary.yaml", "  brand:", "  about:")
                .with("=== content/articles/about.ja.md ===\n(removed)\n");

        assertThat(told(world)).isEqualTo("""
                articles/about.en.md:1:1 original-missing
                plans/mihon.en.md:14:15 dead-link → ../themes/about#money
                plans/mihon.ja.md:33:14 dead-link → ../themes/about
                site.yaml:31:12 bad-value""");
    }

    @Test
    void aMissingVocabularyIsToldOnce() {
        assertThat(told(World.small().with("=== content/vocabulary.yaml ===\n(removed)\n")))
                .isEqualTo("vocabulary.yaml:1:1 file-missing");
    }

    @Test
    void placesBehindMarksThatStandApartAreThoseOfTheFile() {
        World world = World.small()
                .replacing(PLAN, "secondary: [brand]", "secondary: [か\u3099, nothing]")
                .replacing(PLAN, "空き店舗への[補助](../articles/about#money)", "か\u3099き\u3099[補助](nowhere)")
                .replacing("content/plans/mihon.en.md", " for vacant shops", "");

        assertThat(told(world)).isEqualTo("""
                plans/mihon.ja.md:19:21 unknown-concept
                plans/mihon.ja.md:19:21 not-nfc [か\u3099 → が]
                plans/mihon.ja.md:19:25 unknown-concept
                plans/mihon.ja.md:33:3 not-nfc [か\u3099き\u3099 → がぎ]
                plans/mihon.ja.md:33:12 dead-link""");
    }

    private String told(World world) {
        return world.build(folder).problems().stream().map(CertainTest::told).collect(Collectors.joining("\n"));
    }

    private static String told(Problem problem) {
        String repair = problem.repair()
                .map(it -> told(it, problem))
                .or(() -> problem.suggestion().map(it -> " → " + it))
                .orElse("");
        return problem.place() + " " + problem.kind().code() + repair;
    }

    @Test
    void anOriginalThatNamesAnotherLanguageIsTold() {
        World world = World.small().replacing("content/articles/about.ja.md", "summary:", "original: fr\nsummary:");

        assertThat(told(world)).isEqualTo("articles/about.ja.md:3:11 bad-value → ja");
    }

    private static String told(Repair repair, Problem problem) {
        String place = repair.place().equals(problem.place()) ? "" : repair.place() + " ";
        return " [" + place + repair.wrong() + " → " + repair.right() + "]";
    }
}
