/* Tests that no text makes the parser or the writer fail. */
package org.plancatalogue.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.problem.Problems;
import org.plancatalogue.problem.SourceText;

class HostileTextTest {
    private final Problems problems = new Problems();

    @Test
    void aLongCommentIsOneProblem() {
        parse("文<!-- " + "市".repeat(2000) + " -->。\n");

        assertThat(problems.all()).extracting(Problem::kind).containsExactly(ProblemKind.RAW_HTML);
    }

    @Test
    void aLongLineOfDashesIsABreak() {
        Prose prose = parse("前\n\n" + "-".repeat(100_000) + "\n\n後\n");

        assertThat(problems.all()).isEmpty();
        assertThat(prose.lead().text()).isEqualTo("前\n後");
    }

    @Test
    void aLongLinkTitleIsATitle() {
        assertThat(parse("[a](b \"" + "市".repeat(20_000) + "\")\n").lead().references())
                .hasSize(1);
    }

    @Test
    void aBracketBeforeBackslashesIsText() {
        assertThat(parse("[" + "\\".repeat(4000) + "\n").lead().text()).hasSize(2001);
    }

    @ParameterizedTest
    @ValueSource(strings = {">", "> ", "- ", "*a **a ", "[", "![", "<b>"})
    void deepNestingIsReadOrTold(String mark) {
        Prose prose = parse(mark.repeat(1000) + "a\n");

        assertThat(prose.lead().text()).isNotNull();
        assertThat(problems.all().size()).isLessThanOrEqualTo(1000);
    }

    @Test
    void nestedQuotesAreTooDeep() {
        parse("一\n\n" + ">".repeat(5000) + "a\n");

        assertThat(problems.all()).extracting(Problem::kind).containsExactly(ProblemKind.TOO_DEEP);
        assertThat(problems.all().get(0).place().position().line()).isIn(1, 3);
    }

    @Test
    void whatOverflowsTheStackIsTold() {
        Prose prose = parse("文<a" + " b='c'".repeat(200_000) + ">\n");

        assertThat(problems.all()).extracting(Problem::kind).containsExactly(ProblemKind.TOO_DEEP);
        assertThat(prose.lead().text()).isEmpty();
    }

    @Test
    void manyThreadsReadTheSame() {
        String text = "# 題 {#a}\n\n**重要。**次[[stem]]\n\n| {墨|すみ} | b |\n|-|-|\n| 一 | 二[^1] |\n\n[^1]: 注\n";
        Prose alone = parse(text);

        assertThat(IntStream.range(0, 400).parallel().mapToObj(it -> parse(text).sections()))
                .containsOnly(alone.sections());
    }

    @Test
    void anyTextIsRead() {
        String[] pieces = {
            "# a",
            " {#b}",
            "\n",
            "\n\n",
            "> ",
            "- ",
            "1. ",
            "    ",
            "`",
            "```",
            "*",
            "**",
            "_",
            "~~",
            "[",
            "]",
            "](",
            ")",
            "[[",
            "]]",
            "{",
            "|",
            "}",
            "|-|",
            "[^1]",
            "[^1]: ",
            "![",
            "<b>",
            "<!--",
            "-->",
            "&amp;",
            "\\",
            "墨田",
            "。",
            "𠮷",
            "a",
            " ",
            "[!source]",
            "---",
            "===",
            "\t",
            "[a]: ",
            "<",
            ">",
            "\"",
            "\u3000"
        };
        Random random = new Random(31);
        for (int i = 0; i < 2000; i++) {
            String text =
                    random.ints(25, 0, pieces.length).mapToObj(it -> pieces[it]).collect(Collectors.joining());
            for (Section section : parse(text).sections()) {
                assertThat(section.text()).as(text).doesNotStartWith("\n");
            }
        }
    }

    private Prose parse(String text) {
        return MarkdownParser.parse(new SourceText("a.md", text), 0, problems);
    }
}
