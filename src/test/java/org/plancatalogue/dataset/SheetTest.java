/* The tables, as another program's parser reads them. */
package org.plancatalogue.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plancatalogue.RealSite;
import org.plancatalogue.World;
import org.plancatalogue.build.BuildResult;
import org.plancatalogue.lang.Names;
import org.plancatalogue.web.SiteFile;
import org.plancatalogue.web.SitePath;

class SheetTest {
    private static final Sheet<String> ONE = new Sheet<>(
            "one",
            new Names("", ""),
            List.of(
                    new Field<>("text", Scalar.TEXT, new Names("", ""), it -> it),
                    new Field<>("list", Form.list(Scalar.TEXT), new Names("", ""), it -> List.of(it, "b"))));

    @ParameterizedTest
    @ValueSource(strings = {"initiatives.csv", "glossary.csv"})
    void aFileBeginsWithTheMarkOfUtf8AndItsLinesEndInCrLf(String name) {
        String text = Read.text(RealSite.BUILT, name);

        assertThat(text).startsWith("\uFEFF\"id\",").endsWith("\"\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
    }

    @Test
    void thereIsARowForEveryInitiativeAndProjectAndForEveryTerm() {
        List<Map<String, String>> rows = Read.csv(RealSite.BUILT, "initiatives.csv");

        assertThat(rows).hasSize(18);
        assertThat(rows.stream().filter(it -> "project".equals(it.get("kind"))))
                .singleElement()
                .satisfies(it -> assertThat(it).containsEntry("id", "s2-1a").containsEntry("parent", "s2-1"));
        assertThat(Read.csv(RealSite.BUILT, "glossary.csv"))
                .hasSize(Read.json(RealSite.BUILT, "catalogue.json")
                        .path("glossary")
                        .size());
    }

    @Test
    void textThatHurtsOtherFilesArrivesAsItWasWritten() {
        String text = "a \"b\", c;\r\nd\te ｆ";

        assertThat(cell(text, "text")).isEqualTo(text);
    }

    /** OWASP, "CSV Injection"; spreadsheets with Japanese settings take the full-width twins too. */
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+81", "-2", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠A"})
    void noCellIsAFormula(String evil) {
        assertThat(cell(evil, "text")).isEqualTo("'" + evil);
        assertThat(cell(evil, "list")).isEqualTo("'" + evil + " | b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=b", " x", "'quoted'", "～から", "—", "・項目", ""})
    void otherTextIsLeftAsItIs(String harmless) {
        assertThat(cell(harmless, "text")).isEqualTo(harmless);
    }

    @Test
    void theValuesOfACellCanBeToldApart() {
        assertThat(cell("a | c", "list")).isEqualTo("a \\| c | b");
        assertThat(cell("a\\", "list")).isEqualTo("a\\\\ | b");
    }

    @Test
    void aTitleThatIsAFormulaStaysOneTextInEveryFile(@TempDir Path folder) {
        String evil = "=HYPERLINK(\"https://evil.example/\",\"x\")";
        BuildResult built = World.small()
                .replacing("content/glossary/cluster.en.md", "title: industrial cluster", "title: '" + evil + "'")
                .replacing(
                        "content/glossary/cluster.en.md",
                        "Related firms close together.",
                        "\"@firms, close\\ntogether\"")
                .build(folder);

        Map<String, String> row = Read.csv(built, "glossary.csv").get(1);
        assertThat(row).containsEntry("name_en", "'" + evil);
        assertThat(row.get("summary_en")).startsWith("'@firms, close");
        assertThat(Read.json(built, "catalogue.json").at("/glossary/1/name/en").asText())
                .isEqualTo(evil);
    }

    @Test
    void aCodeThatBeginsWithZeroIsWhole(@TempDir Path folder) {
        BuildResult built = World.small()
                .replacing("content/plans/mihon.ja.md", "code: 139998", "code: 011002")
                .build(folder);

        assertThat(Read.csv(built, "initiatives.csv").get(0))
                .containsEntry("municipality_code", "011002")
                .containsEntry("municipality_code_text", "C011002")
                .containsEntry("record", "011002-1-1");
        assertThat(Read.json(built, "catalogue.json")
                        .at("/municipalities/0/code")
                        .isTextual())
                .isTrue();
    }

    private static String cell(String text, String column) {
        SiteFile file = ONE.file(new SitePath("data/one.csv"), List.of(text));
        return Read.rows(file.text()).get(0).getOrDefault(column, "");
    }
}
