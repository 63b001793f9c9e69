/* Tests which words of a text are linked to the glossary. */
package org.plancatalogue.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.problem.Problems;
import org.plancatalogue.problem.SourceText;

class TermFinderTest {
    private static final Lexicon JA = Lexicon.builder(Lang.JA)
            .term("STEM教育", "stem")
            .term("STEM", "stem")
            .term("工業", "industry")
            .term("準工業地域", "quasi")
            .term("教育", "education")
            .term("BCP", "bcp")
            .term("M&A", "merger")
            .name("墨田工業会")
            .name("教育委員会")
            .name("BCP")
            .build();
    private static final Lexicon EN = Lexicon.builder(Lang.EN)
            .term("business succession", "succession")
            .term("startup", "startup")
            .term("startups", "startup")
            .term("IT", "it")
            .term("IoT", "iot")
            .term("STEM education", "stem")
            .term("Founder", "founder")
            .name("Business Succession Centre")
            .name("Founder")
            .build();

    @Test
    void theLongestSurfaceIsFound() {
        assertThat(found("準工業地域とSTEM教育と工業。", JA)).containsExactly("quasi 準工業地域", "stem STEM教育", "industry 工業");
    }

    @Test
    void onlyTheFirstUseInASectionIsFound() {
        assertThat(found("STEMとSTEM教育とSTEM。教育", JA)).containsExactly("stem STEM", "education 教育");
    }

    @Test
    void latinSurfacesAreWholeWords() {
        assertThat(found("BCPSやaBCPや1BCPではなくBCP。", JA)).containsExactly("bcp BCP");
        assertThat(found("a fruit, an item; IT-based", EN)).containsExactly("it IT");
    }

    @Test
    void nothingIsFoundInsideAName() {
        assertThat(found("墨田工業会", JA)).isEmpty();
        assertThat(found("The Business Succession Centre and business succession.", EN))
                .containsExactly("succession business succession");
    }

    @Test
    void aTermDoesNotReachIntoAName() {
        assertThat(found("STEM教育委員会", JA)).containsExactly("stem STEM");
    }

    @Test
    void aTermThatIsExactlyANameWins() {
        assertThat(found("BCP", JA)).containsExactly("bcp BCP");
        assertThat(found("Founder", EN)).containsExactly("founder Founder");
    }

    @Test
    void englishMatchesInAnyCaseButAbbreviations() {
        assertThat(found("STARTUPS, it, iot, stem education", EN)).containsExactly("startup STARTUPS", "iot iot");
        assertThat(found("Business Succession", EN)).containsExactly("succession Business Succession");
    }

    @Test
    void aSurfaceMayRunOverALineBreakOrHoldAnEntity() {
        assertThat(found("of business\nsuccession", EN)).containsExactly("succession business\nsuccession");
        assertThat(found("準工業\n地域", JA)).containsExactly("quasi 準工業\n地域");
        assertThat(found("M&amp;Aと", JA)).containsExactly("merger M&amp;A");
    }

    @Test
    void marksAndNotesAreSearchedButNotHeadingsLinksCodeOrRuby() {
        String text = """
                ## STEM {#a}

                [STEM](x) `STEM` {工業|こうぎょう} ![STEM](y) <https://STEM>

                > # BCP

                - **BCP**です

                > [!source]
                > 教育

                文[^1]

                | 工業 |
                |---|

                    STEM

                [^1]: STEM
                """;
        assertThat(found(text, JA)).containsExactly("bcp BCP", "education 教育", "industry 工業", "stem STEM");
    }

    @Test
    void aTermLinkedByHandIsTheFirstUseOfWhatFollowsIt() {
        assertThat(found("BCPと[[bcp]]とBCP", JA)).containsExactly("bcp BCP");
        assertThat(found("[[bcp|継続計画]]とBCP", JA)).containsExactly("bcp [[bcp|継続計画]]");
    }

    @Test
    void usesDoNotOverlapAndStandInOrder() {
        Random random = new Random(7);
        String[] pieces = {"工業", "準", "地域", "STEM", "教育", "委員会", "墨田", "会", "BCP", "**", "\n", "[[bcp]]", " "};
        for (int i = 0; i < 500; i++) {
            String text = "文"
                    + random.ints(15, 0, pieces.length)
                            .mapToObj(it -> pieces[it])
                            .collect(Collectors.joining());
            List<TermUse> uses = TermFinder.find(section(text), JA);
            assertThat(uses).extracting(TermUse::term).doesNotHaveDuplicates();
            int end = 0;
            for (TermUse use : uses) {
                assertThat(use.start()).isGreaterThanOrEqualTo(end);
                assertThat(use.end()).isGreaterThan(use.start());
                end = use.end();
            }
        }
    }

    private static List<String> found(String text, Lexicon lexicon) {
        return TermFinder.find(section(text), lexicon).stream()
                .map(it -> it.term() + " " + text.substring(it.start(), it.end()))
                .toList();
    }

    private static Section section(String text) {
        List<Section> sections = MarkdownParser.parse(new SourceText("a.md", text), 0, new Problems())
                .sections();
        return sections.get(sections.size() - 1);
    }
}
