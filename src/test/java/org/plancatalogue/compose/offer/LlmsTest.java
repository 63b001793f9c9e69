/* What language models are told has the form they expect, and leads somewhere. */
package org.plancatalogue.compose.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plancatalogue.RealSite;
import org.plancatalogue.World;
import org.plancatalogue.build.BuildResult;
import org.plancatalogue.web.SiteFile;

class LlmsTest {
    private static final String BASE = "https://plan-catalogue.example/";
    private static final Pattern LINK =
            Pattern.compile("(?m)^- \\[((?:[^\\[\\]\\\\]|\\\\.)+)]\\((https://[^()\\s]+)\\): (\\S.*)$");

    @TempDir
    private Path folder = Path.of("");

    /** A title, a quotation, paragraphs, then sections of links and nothing else (llmstxt.org). */
    @Test
    void theFileHasTheForm() {
        String text = text(RealSite.BUILT);
        List<String> blocks = List.of(text.strip().split("\n\n", -1));
        assertThat(blocks.get(0)).matches("# [^\n]+");
        assertThat(blocks.get(1)).matches("> [^\n]+");
        assertThat(text.split("(?m)^# ", -1)).hasSize(2);
        int first = blocks.indexOf("## Plans");
        assertThat(first).isGreaterThan(1);
        for (int i = first; i < blocks.size(); i += 2) {
            assertThat(blocks.get(i)).matches("## [^\n]+");
            assertThat(blocks.get(i + 1).lines())
                    .isNotEmpty()
                    .allMatch(it -> LINK.matcher(it).matches());
        }
    }

    @Test
    void itSaysThatNothingIsOpenBeforeAnyLink() {
        String text = text(RealSite.BUILT);
        assertThat(text).contains("The period has ended, and nothing here is open for applications.");
        assertThat(text.indexOf("The period has ended")).isLessThan(text.indexOf("]("));
    }

    @Test
    void everyLinkLeadsToAFileOfTheSite() {
        Set<String> files = RealSite.BUILT.files().stream()
                .map(it -> BASE + it.path().address())
                .collect(Collectors.toSet());
        List<String> links = LINK.matcher(text(RealSite.BUILT))
                .results()
                .map(it -> it.group(2))
                .toList();
        assertThat(links).hasSizeGreaterThan(15).doesNotHaveDuplicates();
        assertThat(files).containsAll(links);
    }

    @Test
    void plansStandUnderTheirNamesInBothLanguages() {
        assertThat(text(RealSite.BUILT))
                .contains("- [Ome City Regional Industry Revitalization Plan](" + BASE
                        + "en/plans/ome/): 青梅市地域産業活性化計画. ");
    }

    @Test
    void aPlanWithoutEnglishLeadsToTheJapaneseOneAndNamesAreNoLinks() {
        BuildResult built = World.small()
                .with("""
                        === content/plans/mihon.en.md ===
                        (removed)
                        """)
                .replacing(
                        "content/plans/mihon.ja.md", "title: 見本市産業計画", "title: '[見本市](https://evil.example/)<b>産業計画'")
                .build(folder);
        List<MatchResult> links = LINK.matcher(text(built)).results().toList();
        assertThat(links.get(0).group(1)).isEqualTo("\\[見本市\\](https://evil.example/)\\<b>産業計画");
        assertThat(links.get(0).group(2)).isEqualTo("https://example.org/plans/ja/plans/mihon/");
    }

    private static String text(BuildResult built) {
        return built.files().stream()
                .filter(it -> it.path().equals(Llms.PATH))
                .map(SiteFile::text)
                .findFirst()
                .orElseThrow();
    }
}
