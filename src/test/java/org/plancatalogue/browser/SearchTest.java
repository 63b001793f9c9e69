/* A reader searches, with mouse, keys and input method, from a folder, with and without a script. */
package org.plancatalogue.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plancatalogue.search.PlainScan;
import org.plancatalogue.search.Samples;

@Tag("browser")
@ExtendWith(InBrowser.class)
class SearchTest {
    private static final String PAGE = "/search/index.html";
    private static final String RESULTS = """
            [...document.querySelectorAll('.result__name a')]
              .map(it => it.href.replace(/.*\\/site\\//, '').replace('/index.html', '')).join(' ')
            """;
    private static final String TOLD = "document.querySelector('.search__told').textContent";
    private static final String FOCUS = "document.activeElement.getAttribute('href') ?? document.activeElement.id";

    @Test
    void resultsAppearAsAReaderTypesAndTheAddressKeepsTheQuery(Tab tab) {
        tab.open(address("ja"));
        tab.press("/");
        assertThat(tab.text(FOCUS)).isEqualTo("search-box");
        tab.type("事業承継");
        awaitDone(tab, "事業承継");
        assertThat(tab.text(RESULTS)).startsWith("ja/glossary/business-succession ja/themes/succession ja/plans/");
        assertThat(tab.text(TOLD)).isEqualTo("6件以上");
        assertThat(tab.text("document.querySelector('.search__told').getAttribute('role')"))
                .isEqualTo("status");
        assertThat(tab.text("new URLSearchParams(location.search).get('q')")).isEqualTo("事業承継");
        assertThat(tab.evaluate("document.querySelector('.search__ways').hidden")
                        .asBoolean())
                .isTrue();
        assertThat(tab.observed().complaints()).isEmpty();
        assertThat(tab.observed().requests()).allMatch(it -> it.startsWith("file:") || it.startsWith("data:"));
    }

    @Test
    void whatWasFoundIsMarkedInNamesReadingsAndTexts(Tab tab) {
        ask(tab, "ja", "ＢＣＰ");
        assertThat(tab.text(marks(".result:nth-child(1) .result__name"))).isEqualTo("BCP");
        assertThat(tab.text(marks(".result:nth-child(2) .result__excerpt"))).contains("BCP");
        ask(tab, "en", "きんゆう");
        assertThat(tab.text(marks(".result__other"))).contains("きんゆう");
        assertThat(tab.text("document.querySelector('.result__other mark').closest('[lang]').lang"))
                .isEqualTo("ja");
        ask(tab, "en", "事業継承");
        assertThat(tab.text("document.querySelector('.result__field').textContent"))
                .isEqualTo("Also found as: 事業継承");
        assertThat(tab.text("document.querySelector('.result__field span').lang"))
                .isEqualTo("ja");
        ask(tab, "en", "バトンタッチ");
        assertThat(tab.text(RESULTS)).startsWith("en/plans/arakawa#a1-1");
        assertThat(tab.text(marks(".result__other"))).isEqualTo("バトンタッチ");
    }

    @Test
    void theKeyboardLeadsThroughTheResultsAndBack(Tab tab) {
        ask(tab, "en", "succession");
        tab.evaluate("document.querySelector('.search__box').focus()");
        tab.press("ArrowDown");
        assertThat(tab.text(FOCUS)).endsWith("en/glossary/business-succession/index.html");
        tab.press("ArrowDown");
        assertThat(tab.text(FOCUS)).endsWith("en/themes/succession/index.html");
        tab.press("ArrowUp");
        tab.press("ArrowUp");
        assertThat(tab.text(FOCUS)).isEqualTo("search-box");
        tab.enterWithinThePage();
        tab.await("document.activeElement.matches('.result__name a')");
        assertThat(tab.text(FOCUS)).endsWith("en/glossary/business-succession/index.html");
        tab.press("Escape");
        assertThat(tab.text(FOCUS)).isEqualTo("search-box");
        tab.press("Escape");
        tab.await("document.querySelector('.search__results').hidden");
        assertThat(tab.text("location.search")).isEmpty();
        assertThat(tab.text(TOLD)).isEmpty();
    }

    @Test
    void whatAnInputMethodHasHalfComposedIsNoQuery(Tab tab) {
        tab.open(address("ja"));
        tab.evaluate(input("じぎょうs", true));
        tab.evaluate("new Promise(done => setTimeout(done, 400))");
        assertThat(tab.text("document.querySelector('.search').dataset.done ?? 'never'"))
                .isEqualTo("never");
        tab.evaluate(input("事業承継", false));
        awaitDone(tab, "事業承継");
        assertThat(tab.text(RESULTS)).startsWith("ja/glossary/business-succession");
    }

    @Test
    void resultsAreNarrowedByMunicipalityKindThemeAndLanguage(Tab tab) {
        ask(tab, "en", "support");
        choose(tab, "kind", "kind:initiative");
        choose(tab, "municipality", "municipality:itabashi");
        assertThat(tab.text(RESULTS).split(" ")).allMatch(it -> it.startsWith("en/plans/itabashi#i"));
        choose(tab, "theme", "theme:resilience");
        assertThat(tab.text(RESULTS)).isEqualTo("en/plans/itabashi#i3-1");
        assertThat(tab.text("location.search"))
                .contains("municipality%3Aitabashi")
                .contains("theme%3Aresilience");
        ask(tab, "en", "globalisation");
        assertThat(tab.text(RESULTS)).contains("glossary/stem");
        choose(tab, "only", "ja");
        assertThat(tab.text(RESULTS)).doesNotContain("glossary/stem");
    }

    @Test
    void aSlipIsCorrectedAndAQuestionAnsweredAndBothAreSaid(Tab tab) {
        ask(tab, "en", "succesion");
        assertThat(tab.text(TOLD))
                .isEqualTo("Nothing matches “succesion”. These are the results for “succession”. 6 results or more");
        ask(tab, "ja", "設備投資の補助はどこ");
        assertThat(tab.text(RESULTS)).startsWith("ja/plans/itabashi#i2-1");
        assertThat(tab.text(TOLD)).startsWith("「設備投資の補助はどこ」をそのまま含むものはありません。「設備投資 補助」の結果");
    }

    @Test
    void whatIsTooShortOrOutsideTheChoicesIsSaid(Tab tab) {
        ask(tab, "en", "?");
        assertThat(tab.text(TOLD)).isEqualTo("Please type a longer word.");
        ask(tab, "en", "BCP");
        choose(tab, "municipality", "municipality:ome");
        assertThat(tab.text(TOLD)).isEqualTo("Nothing matches “BCP” within your choices. Try clearing them.");
        ask(tab, "en", "{1} sumdia");
        assertThat(tab.text(TOLD)).startsWith("Nothing matches “{1} sumdia”. These are the results for “sumida”.");
    }

    @Test
    void furtherResultsOfAnOlderQueryAreNotShownAndNoneTwice(Tab tab) {
        ask(tab, "ja", "事業");
        tab.evaluate("(() => { const more = document.querySelector('.search__more'); more.click(); more.click(); })()");
        tab.await("document.querySelectorAll('.result').length > 6");
        tab.evaluate("new Promise(done => setTimeout(done, 300))");
        String[] shown = tab.text(RESULTS).split(" ");
        assertThat(shown).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(12);
        tab.evaluate("document.querySelector('.search__more').click()");
        tab.evaluate(input("すみだモデル", false));
        awaitDone(tab, "すみだモデル");
        tab.evaluate("new Promise(done => setTimeout(done, 300))");
        assertThat(tab.text(RESULTS)).startsWith("ja/glossary/sumida-model").doesNotContain("o1-2");
    }

    @Test
    void aReadingInLatinLettersIsMarkedAndTheLanguageSearchedIsThatOfTheWords(Tab tab) {
        ask(tab, "ja", "shokei");
        assertThat(tab.text(marks(".result:nth-child(1) .result__other"))).isEqualTo("じぎょうしょうけい");
        choose(tab, "only", "ja");
        assertThat(tab.text(RESULTS)).startsWith("ja/glossary/business-succession");
        choose(tab, "only", "en");
        assertThat(tab.text(RESULTS)).doesNotStartWith("ja/glossary/business-succession");
    }

    @Test
    void whatWasFoundIsPrinted(Tab tab) throws IOException {
        ask(tab, "en", "RIKEN");
        try (PDDocument sheets = Loader.loadPDF(tab.printed())) {
            assertThat(new PDFTextStripper().getText(sheets))
                    .contains("Search for", "results", "Collaboration Project with Advanced Research Institutes");
        }
    }

    @Test
    void whereNothingIsFoundOtherWaysAreOffered(Tab tab) {
        ask(tab, "en", "qqqq");
        assertThat(tab.text(TOLD)).isEqualTo("Nothing matches “qqqq”. Try a shorter word, or one of the lists below.");
        assertThat(tab.evaluate("document.querySelector('.search__ways').checkVisibility()")
                        .asBoolean())
                .isTrue();
        assertThat(tab.evaluate("document.querySelectorAll('.search__indexes a').length")
                        .asInt())
                .isEqualTo(4);
    }

    @Test
    void aNameThatHoldsWhatWasTypedIsSuggested(Tab tab) {
        ask(tab, "ja", "住工");
        tab.clickWithinThePage(".search__names button");
        awaitDone(tab, "住工混在");
        assertThat(tab.text("document.querySelector('.search__box').value")).isEqualTo("住工混在");
    }

    @Test
    void moreIsShownOnDemandWithTheFocusOnTheFirstNewResult(Tab tab) {
        ask(tab, "ja", "支援");
        tab.clickWithinThePage(".search__more");
        tab.await("document.querySelectorAll('.result').length > 6");
        assertThat(tab.evaluate(
                                "[...document.querySelectorAll('.result')].findIndex(it => it.contains(document.activeElement))")
                        .asInt())
                .isEqualTo(6);
    }

    @Test
    void theBoxOfTheHomePageLeadsToTheResults(Tab tab) {
        tab.open(new SitePage("en/index.html").address());
        tab.press("/");
        tab.type("vacant shop");
        tab.enter();
        awaitDone(tab, "vacant shop");
        assertThat(tab.text(RESULTS)).startsWith("en/glossary/vacant-shop");
        tab.open(new SitePage("en/plans/ome/index.html").address());
        tab.press("/");
        assertThat(tab.text(FOCUS)).endsWith("search/index.html");
    }

    @Test
    void theSlashKeyCanBeSwitchedOffAndStaysSo(Tab tab) {
        tab.open(address("en"));
        tab.clickWithinThePage(".search__slash");
        tab.evaluate("document.activeElement.blur()");
        tab.press("/");
        assertThat(tab.text("document.activeElement.tagName")).isEqualTo("BODY");
        tab.open(new SitePage("en/index.html").address());
        tab.press("/");
        assertThat(tab.text("document.activeElement.tagName")).isEqualTo("BODY");
        tab.open(address("en"));
        assertThat(tab.evaluate("document.querySelector('.search__slash').checked")
                        .asBoolean())
                .isFalse();
        tab.clickWithinThePage(".search__slash");
        tab.evaluate("document.activeElement.blur()");
        tab.press("/");
        assertThat(tab.text(FOCUS)).isEqualTo("search-box");
    }

    @Test
    void withoutAScriptThePageOffersTheLists(Tab tab) {
        tab.withoutScripts();
        tab.open(address("ja"));
        String shown = tab.text("document.querySelector('main').innerText");
        assertThat(shown).contains("この検索にはスクリプトが必要です", "区市横断索引").doesNotContain("探す言葉");
    }

    @Test
    void judgedQueriesAreRightAndNoWordOfTheTextsIsMissed(Tab tab) {
        tab.open(address("ja"));
        tab.evaluate("(async () => { window.opened = await openIndex(loader(document.querySelector('.search').dataset"
                + ".index)); })()");
        List<Samples.Judged> judged = Samples.judged();
        List<Samples.Judged> wrong = judged.stream()
                .filter(it -> !it.right()
                        .contains(found(tab, it.lang(), it.query(), false).split(" ", 2)[0]))
                .toList();
        assertThat(wrong.size()).as("%s", wrong).isLessThanOrEqualTo(judged.size() / 20);
        PlainScan scan = PlainScan.real();
        for (String word : scan.cut(400, 7)) {
            assertThat(found(tab, "en", word, true).split(" ")).as(word).containsAll(scan.having(word));
        }
    }

    /** Where the first or all results lead, a space between two. */
    private static String found(Tab tab, String lang, String query, boolean all) {
        return tab.text("""
                (async () => {
                  let answer = await search(opened, '%s', { lang: '%s', only: '' });
                  const { next } = answer;
                  const found = [...answer.found];
                  while (%s && answer.more) {
                    answer = await next(50);
                    found.push(...answer.found);
                  }
                  return found.map(({ entry }) => entry.folder + (entry.fragment ? '#' + entry.fragment : '')).join(' ');
                })()
                """.formatted(query.replace("'", "\\'"), lang, all));
    }

    private static String address(String lang) {
        return new SitePage(lang + PAGE).address();
    }

    /** Opens the page with a query in its address. */
    private static void ask(Tab tab, String lang, String query) {
        tab.open(address(lang) + "?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
        awaitDone(tab, query);
    }

    private static void awaitDone(Tab tab, String query) {
        tab.await("document.querySelector('.search')?.dataset.done === '" + query + "'");
    }

    private static void choose(Tab tab, String filter, String value) {
        tab.evaluate("""
                (() => {
                  const form = document.querySelector('.search');
                  delete form.dataset.done;
                  form.elements['%s'].value = '%s';
                  form.elements['%s'].dispatchEvent(new Event('change', { bubbles: true }));
                })()
                """.formatted(filter, value, filter));
        tab.await("document.querySelector('.search').dataset.done");
    }

    private static String input(String text, boolean composing) {
        return """
                (() => {
                  const box = document.querySelector('.search__box');
                  box.value = '%s';
                  box.dispatchEvent(new InputEvent('input', { isComposing: %s, bubbles: true }));
                  %s
                })()
                """.formatted(
                text,
                composing,
                composing ? "" : "box.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));");
    }

    /** The marked words below an element, joined. */
    private static String marks(String selector) {
        return "[...document.querySelectorAll('" + selector + " mark')].map(it => it.textContent).join(' ')";
    }
}
