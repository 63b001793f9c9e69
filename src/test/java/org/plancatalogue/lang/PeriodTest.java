/* Fiscal years and eras as readers of each language read them. */
package org.plancatalogue.lang;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
    private final Period round = Period.parse("2019..2021").orElseThrow();

    @Test
    void aPeriodIsExplainedInJapaneseWithItsErasAndTheNotationOfTheSource() {
        assertThat(round.explained(Lang.JA, Optional.of(Era.HEISEI)))
                .isEqualTo("2019～2021年度（平成31年度～令和3年度。原文の表記：平成33年度）");
    }

    @Test
    void aPeriodIsExplainedInEnglishWithItsMonths() {
        assertThat(round.explained(Lang.EN, Optional.of(Era.HEISEI)))
                .isEqualTo("FY2019–FY2021 (April 2019–March 2022)");
    }

    @Test
    void theErasAreWrittenInEnglishToo() {
        assertThat(round.eras(Lang.EN)).isEqualTo("Heisei 31–Reiwa 3");
    }

    @Test
    void theNotationOfTheSourceIsLeftOutWhereItIsTheCalendars() {
        assertThat(Period.parse("2025..2027").orElseThrow().explained(Lang.JA, Optional.of(Era.REIWA)))
                .isEqualTo("2025～2027年度（令和7年度～令和9年度）");
    }

    @Test
    void aSingleYearIsNoRange() {
        assertThat(Period.parse("2020..2020").orElseThrow().explained(Lang.JA, Optional.empty()))
                .isEqualTo("2020年度（令和2年度）");
    }

    @Test
    void theIntervalRunsFromAprilToMarch() {
        assertThat(round.iso()).isEqualTo("2019-04-01/2022-03-31");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021..2019", "2019-2021", "2019..", "２０１９..２０２１", "2019...2021", ""})
    void anythingElseIsNoPeriod(String text) {
        assertThat(Period.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2019-03-31, 2018",
        "2019-04-01, 2019",
        "2020-03-31, 2019",
        "2020-04-01, 2020",
        "2020-01-01, 2019",
        "2019-12-31, 2019"
    })
    void aFiscalYearTurnsOnTheFirstOfApril(LocalDate day, int year) {
        assertThat(FiscalYear.of(day)).isEqualTo(new FiscalYear(year));
    }

    @ParameterizedTest
    @CsvSource({
        "2019-04-30, 2019年（平成31年）4月30日",
        "2019-05-01, 2019年（令和元年）5月1日",
        "2019-12-31, 2019年（令和元年）12月31日",
        "2020-01-01, 2020年（令和2年）1月1日",
        "1989-01-07, 1989年（昭和64年）1月7日",
        "1989-01-08, 1989年（平成元年）1月8日",
        "1926-12-24, 1926年（大正15年）12月24日",
        "1926-12-25, 1926年（昭和元年）12月25日",
        "1867-01-01, 1867年1月1日"
    })
    void anEraTurnsOnItsDayAndItsFirstYearIsGannen(LocalDate day, String text) {
        assertThat(EraText.dayJa(day)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"2018, 平成30年度", "2019, 平成31年度", "2020, 令和2年度", "1989, 平成元年度", "1926, 大正15年度"})
    void aFiscalYearBearsTheEraOfItsFirstDay(int year, String text) {
        assertThat(EraText.fiscalYear(new FiscalYear(year), Lang.JA)).isEqualTo(text);
    }
}
