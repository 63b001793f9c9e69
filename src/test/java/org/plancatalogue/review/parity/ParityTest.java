/* What is declared, stale or told elsewhere is not told as a difference. */
package org.plancatalogue.review.parity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plancatalogue.World;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.problem.ProblemKind;

class ParityTest {
    private static final String PLAN = "content/plans/mihon.ja.md";
    private static final String TRANSLATION = "content/plans/mihon.en.md";
    private static final String CLUSTER = "content/glossary/cluster.en.md";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aDeclaredDifferenceIsNotTold() {
        World world = World.small()
                .replacing(PLAN, "産業集積を育てます。", "2019年から産業集積を育てます。")
                .replacing(
                        TRANSLATION,
                        "summary: The plan of Mihon City.",
                        "summary: The plan of Mihon City.\ndiffers:\n  _lead: {figures: the heading says it}");

        assertThat(told(world)).isEmpty();
    }

    @Test
    void aDeclarationExcusesItsOwnPartAndAspectOnly() {
        World world = World.small()
                .replacing(PLAN, "産業集積を育てます。", "2019年から産業集積を育てます。")
                .replacing(
                        TRANSLATION,
                        "summary: The plan of Mihon City.",
                        "summary: The plan of Mihon City.\ndiffers:\n  _lead: {links: x}\n  m2: {figures: x}");

        assertThat(told(world)).isEqualTo("""
                plans/mihon.en.md:6:18 WARNING "links" is declared for "_lead", but nothing differs there
                plans/mihon.en.md:7:17 WARNING "figures" is declared for "m2", but nothing differs there
                plans/mihon.en.md:10:1 ERROR "2019年" of the original is not stated here""");
    }

    @Test
    void whereTheOriginalHasChangedSinceItWasAcceptedADifferenceIsAWarning() {
        World world = World.small()
                .replacing(PLAN, "産業集積を育てます。", "2019年から産業集積を育てます。")
                .replacing(
                        TRANSLATION,
                        "summary: The plan of Mihon City.",
                        "summary: The plan of Mihon City.\nmade-from:\n  _lead: \"000000000000\"");

        assertThat(told(world)).contains("WARNING \"2019年\" of the original is not stated here");
    }

    @Test
    void aSectionThatHasTakenInTheTextOfALostHeadingIsNotCompared() {
        World world = World.small().replacing(TRANSLATION, "### Start-up Support Project {#m1-1}\n", "");

        assertThat(told(world)).isEmpty();
    }

    @Test
    void aRenderingIsAvoidedInEitherLanguageInThePluralAndAcrossALineBreak() {
        World world = World.small()
                .replacing(CLUSTER, "summary:", "avoid: [industrial accumulation]\nsummary:")
                .replacing("content/glossary/cluster.ja.md", "summary:", "avoid: [産業蓄積]\nsummary:")
                .replacing(TRANSLATION, "It grows", "Industrial\naccumulations! It grows")
                .replacing(PLAN, "産業集積を育てます。", "産業集積、いや産業蓄積を育てます。");

        assertThat(told(world)).isEqualTo("""
                plans/mihon.en.md:8:1 ERROR "Industrial accumulations" is not to be used for this term
                plans/mihon.ja.md:27:8 ERROR "産業蓄積" is not to be used for this term""");
    }

    @Test
    void insideALongerFormAndAsAnotherTermAnAvoidedRenderingIsRight() {
        World world = World.small().replacing(CLUSTER, "summary:", "avoid: [cluster, vacant shop]\nsummary:");

        assertThat(told(world.replacing(TRANSLATION, "[[cluster|clusters]]", "[[cluster]]s")
                        .replacing(TRANSLATION, "[[cluster]]s", "industrial clusters")))
                .isEmpty();
    }

    @Test
    void aValueInAnotherColumnOrRowIsTold() {
        String head = "\n\n| a | b | c |\n|---|---|---|\n";
        World world = World.small().replacing(PLAN, "産業集積を育てます。", "産業集積を育てます。" + head + "| x |  | 5 |\n|  | y | z |");
        String there = "It grows an industrial cluster.";

        assertThat(told(world.replacing(TRANSLATION, there, there + head + "| x |  | 5 |\n|  | y | z |")))
                .isEmpty();
        assertThat(told(world.replacing(TRANSLATION, there, there + head + "| x | 5 |  |\n|  | y | z |")))
                .isEqualTo(
                        "plans/mihon.en.md:12:7 ERROR a cell of a table stands here, where the original has an empty cell of a table");
        assertThat(told(world.replacing(TRANSLATION, there, there + head + "| x |  | 5 |\n| y |  | z |")))
                .isEqualTo(
                        "plans/mihon.en.md:13:3 ERROR a cell of a table stands here, where the original has an empty cell of a table");
        assertThat(told(world.replacing(TRANSLATION, there, there + head + "| x |  | 5 |\n|  |  | y |\n|  |  | z |")))
                .isEqualTo(
                        "plans/mihon.en.md:13:9 ERROR the table is of 4 × 3 cells (rows × columns) here and of 3 × 3 in the original");
    }

    @Test
    void aLinkThatLeadsNowhereIsToldOnce() {
        World world = World.small().replacing(TRANSLATION, "../articles/about#money", "../articles/nowhere");

        assertThat(told(world)).isEmpty();
    }

    /** The findings of this chapter with their places and weights. */
    private String told(World world) {
        return world.build(folder).problems().stream()
                .filter(it -> it.kind().compareTo(ProblemKind.PASSAGE_DIFFERS) >= 0
                        && it.kind().compareTo(ProblemKind.DIFFERENCE_UNUSED) <= 0)
                .map(it -> it.place() + " " + it.severity() + " " + it.message(Lang.EN))
                .collect(Collectors.joining("\n"));
    }
}
