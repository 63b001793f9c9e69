/* Citations as text and as data, the data read by another program. */
package org.plancatalogue.cite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import de.undercouch.citeproc.bibtex.BibTeXConverter;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLType;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plancatalogue.lang.Lang;

class WorkTest {
    private static final Optional<Work.Version> VERSION =
            Optional.of(new Work.Version("1.0", LocalDate.of(2026, 11, 25)));

    private static final Work INITIATIVE = new Work(
            Lang.EN,
            "itabashi-i2-2-en",
            "M&A_50% {x} #1 ~ ^ \\ $5",
            Optional.of("Itabashi City Plan"),
            "FY2019–FY2021",
            Optional.of("131199-2-2"),
            "Plan Catalogue",
            VERSION,
            "https://example.org/en/plans/itabashi/#i2-2");

    private static final Work PLAN = new Work(
            Lang.JA,
            "itabashi-ja",
            "板橋区地域産業活性化計画",
            Optional.empty(),
            "2019～2021年度",
            Optional.empty(),
            "計画カタログ",
            VERSION,
            "https://example.org/ja/plans/itabashi/");

    @Test
    void aPlanIsCitedInOneLineOfItsLanguage() {
        assertThat(PLAN.text())
                .isEqualTo(
                        "「板橋区地域産業活性化計画」（2019～2021年度）、計画カタログ、第1.0版、2026年11月25日、https://example.org/ja/plans/itabashi/");
    }

    @Test
    void anInitiativeIsCitedWithItsPlanAndItsRecord() {
        assertThat(INITIATIVE.text())
                .isEqualTo("“M&A_50% {x} #1 ~ ^ \\ $5”, Itabashi City Plan (FY2019–FY2021), record 131199-2-2, "
                        + "Plan Catalogue, version 1.0, 25 November 2026, https://example.org/en/plans/itabashi/#i2-2");
    }

    @Test
    void aCatalogueThatCountsNoVersionsIsCitedWithoutOne() {
        Work plain = new Work(
                Lang.JA,
                "a-ja",
                "題",
                Optional.empty(),
                "2019年度",
                Optional.empty(),
                "目録",
                Optional.empty(),
                "https://a.example/");
        assertThat(plain.text()).isEqualTo("「題」（2019年度）、目録、https://a.example/");
        assertThat(BibTex.of(plain)).doesNotContain("edition", "year", "month");
        assertThat(CslJson.of(plain)).doesNotContain("issued", "version");
    }

    @Test
    void bibTexIsReadByAnotherProgramAsItWasMeant() throws Exception {
        CSLItemData item = bibtex(INITIATIVE);
        assertThat(item.getTitle()).isEqualTo("M&A_50% {x} #1 ~ ^ \\ $5");
        assertThat(item.getURL()).isEqualTo(INITIATIVE.address());
        assertThat(item.getNote()).isEqualTo("Itabashi City Plan, FY2019–FY2021, 131199-2-2");
        assertThat(item.getIssued().getDateParts()[0]).startsWith(2026, 11);
        assertThat(bibtex(PLAN).getTitle()).isEqualTo("板橋区地域産業活性化計画");
    }

    private static CSLItemData bibtex(Work work) throws Exception {
        BibTeXConverter converter = new BibTeXConverter();
        byte[] bytes = BibTex.of(work).getBytes(StandardCharsets.UTF_8);
        Map<String, CSLItemData> items = converter.toItemData(converter.loadDatabase(new ByteArrayInputStream(bytes)));
        assertThat(items).containsOnlyKeys(work.key());
        return items.values().iterator().next();
    }

    @Test
    void cslJsonIsReadByAnotherProgramAsItWasMeant() throws Exception {
        List<?> items = new JsonMapper().readValue(CslJson.of(INITIATIVE), List.class);
        assertThat(items).hasSize(1);
        @SuppressWarnings("unchecked")
        CSLItemData item = CSLItemData.fromJson((Map<String, Object>) items.get(0));
        assertThat(item.getType()).isEqualTo(CSLType.WEBPAGE);
        assertThat(item.getTitle()).isEqualTo(INITIATIVE.title());
        assertThat(item.getContainerTitle()).isEqualTo("Plan Catalogue");
        assertThat(item.getURL()).isEqualTo(INITIATIVE.address());
        assertThat(item.getNumber()).isEqualTo("131199-2-2");
        assertThat(item.getLanguage()).isEqualTo("en");
        assertThat(item.getIssued().getDateParts()[0]).containsExactly(2026, 11, 25);
    }
}
