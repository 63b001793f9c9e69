/* What helps to read a long page: contents that follow, links to sections, citations to copy. */
package org.plancatalogue.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("browser")
@ExtendWith(InBrowser.class)
class ReadingAidsTest {
    private static final SitePage PLAN = new SitePage("ja/plans/arakawa/index.html");
    private static final String CURRENT =
            "[...document.querySelectorAll('.contents [aria-current]')].map(it => it.hash).join()";

    @Test
    void theContentsNameTheSectionThatIsReadAndStayInSight(Tab tab) {
        tab.open(PLAN.address());
        tab.evaluate("document.getElementById('a2-1').scrollIntoView()");
        tab.await("document.querySelector('.contents [aria-current]')?.hash === '#a2-1'");
        assertThat(tab.text(CURRENT)).isEqualTo("#a2-1");
        assertThat(tab.evaluate("document.querySelector('.contents [aria-current]').getBoundingClientRect().top")
                        .asInt())
                .isBetween(0, 900);
        tab.evaluate("scrollTo(0, document.documentElement.scrollHeight)");
        tab.await("document.querySelector('.contents [aria-current]')?.hash === '#cite'");
        assertThat(tab.text(CURRENT)).isEqualTo("#cite");
        assertThat(tab.observed().complaints()).isEmpty();
    }

    @Test
    void theSecondStopSkipsToTheContents(Tab tab) {
        tab.open(PLAN.address());
        tab.tab();
        tab.tab();
        tab.enterWithinThePage();
        assertThat(tab.text("document.activeElement.id")).isEqualTo("contents");
        tab.tab();
        assertThat(tab.text("document.activeElement.hash")).isEqualTo("#plain");
    }

    @Test
    void theLinkToASectionShowsWhenItHasTheFocus(Tab tab) {
        tab.open(PLAN.address());
        tab.tabTo("#a1 .section__self");
        assertThat(tab.text("getComputedStyle(document.activeElement).opacity")).isEqualTo("1");
        tab.enterWithinThePage();
        assertThat(tab.text("location.hash")).isEqualTo("#a1");
    }

    @Test
    void anInitiativeIsCitedInBothLanguagesAndAsDataWithoutScripts(Tab tab) {
        tab.withoutScripts();
        tab.open(PLAN.address());
        tab.clickWithinThePage("#a2-1 .cite-part__summary");
        assertThat(tab.text("document.querySelector('#a2-1 .cite__forms').innerText"))
                .contains(
                        "「地域金融機関連携型課題解決支援事業」、荒川区地域産業活性化計画（2019～2021年度）、記録番号131181-2-1、地域産業活性化計画カタログ、第1.0版、2026年11月25日、"
                                + "https://plan-catalogue.example/ja/plans/arakawa/#a2-1")
                .contains("“Problem-solving Support Project with Local Financial Institutions”, Arakawa City")
                .contains("https://plan-catalogue.example/en/plans/arakawa/#a2-1")
                .contains("BibTeX", "CSL-JSON")
                .doesNotContain("コピー");
        tab.clickWithinThePage("#a2-1 .cite__data summary");
        assertThat(tab.text("document.querySelector('#a2-1 .cite__data pre').innerText"))
                .startsWith("@misc{arakawa-a2-1-ja,\n  title = {地域金融機関連携型課題解決支援事業},");
    }

    @Test
    void aCitationIsCopiedAndThatIsSaid(Tab tab) {
        tab.open(PLAN.address());
        tab.allowClipboard();
        tab.clickWithinThePage("#cite .cite__copy");
        tab.await("document.querySelector('#cite .cite__told').textContent === 'コピーしました'");
        assertThat(tab.text("navigator.clipboard.readText()"))
                .startsWith("「荒川区地域産業活性化計画」（2019～2021年度）、")
                .endsWith("https://plan-catalogue.example/ja/plans/arakawa/");
    }
}
