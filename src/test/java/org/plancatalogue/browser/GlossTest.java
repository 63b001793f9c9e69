/* A term shows its meaning where it stands, to a mouse, a keyboard and a finger, and stays a link. */
package org.plancatalogue.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("browser")
@ExtendWith(InBrowser.class)
class GlossTest {
    private static final SitePage PLAN = new SitePage("ja/plans/arakawa/index.html");
    private static final SitePage TERM = new SitePage("ja/glossary/shinkin-bank/index.html");
    private static final String LINK = "#a2-1 a.term[href*=shinkin]";
    private static final String CARD = ".gloss--over:popover-open";
    private static final String SHOWN = "document.querySelector('" + CARD + "') !== null";
    private static final String HIDDEN = "document.querySelector('.gloss--over') === null";

    @Test
    void theMouseShowsItAfterAWhileAndMayMoveOntoIt(Tab tab) {
        tab.open(PLAN.address());
        tab.hover(LINK);
        assertThat(shown(tab)).isFalse();
        tab.await(SHOWN);
        assertThat(tab.text("document.querySelector('" + CARD + "').innerText"))
                .contains("信用金庫", "しんようきんこ", "shinkin bank", "地域の会員でつくる、協同組織の金融機関。", "用語集のページを開く");
        tab.hover(CARD);
        pause(tab);
        assertThat(shown(tab)).isTrue();
        tab.hover("#a2-1 h3");
        tab.await(HIDDEN);
        assertThat(tab.observed().complaints()).isEmpty();
    }

    @Test
    void aClickOfTheMouseFollowsTheLink(Tab tab) {
        tab.open(PLAN.address());
        tab.click(LINK);
        assertThat(tab.text("location.href")).isEqualTo(TERM.address());
    }

    @Test
    void theFocusShowsItAndMayMoveIntoIt(Tab tab) {
        tab.open(PLAN.address());
        tab.tabTo(LINK);
        tab.await(SHOWN);
        assertThat(tab.text(
                        "document.getElementById(document.activeElement.getAttribute('aria-describedby')).innerText"))
                .isEqualTo("地域の会員でつくる、協同組織の金融機関。");
        tab.tab();
        assertThat(tab.text("document.activeElement.className")).isEqualTo("gloss__more");
        assertThat(shown(tab)).isTrue();
        tab.enter();
        assertThat(tab.text("location.href")).isEqualTo(TERM.address());
    }

    @Test
    void theFocusLeavesItBehind(Tab tab) {
        tab.open(PLAN.address());
        tab.tabTo(LINK);
        tab.await(SHOWN);
        tab.tab();
        tab.tab();
        tab.await(HIDDEN);
        assertThat(tab.evaluate("document.activeElement.isConnected && document.activeElement !== document.body")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void escapeHidesItAndGivesTheFocusBackToTheTerm(Tab tab) {
        tab.open(PLAN.address());
        tab.tabTo(LINK);
        tab.await(SHOWN);
        tab.press("Escape");
        assertThat(shown(tab)).isFalse();
        assertThat(focusIsOnTheTerm(tab)).isTrue();
        tab.tabTo("#a2-1 .tags a");
        tab.open(PLAN.address());
        tab.tabTo(LINK);
        tab.tab();
        tab.press("Escape");
        assertThat(shown(tab)).isFalse();
        assertThat(focusIsOnTheTerm(tab)).isTrue();
    }

    @Test
    void escapeHidesWhatTheMouseShows(Tab tab) {
        tab.open(PLAN.address());
        tab.hover(LINK);
        tab.await(SHOWN);
        tab.press("Escape");
        assertThat(shown(tab)).isFalse();
    }

    @Test
    void theFirstTapShowsItTheSecondFollows(Tab tab) {
        tab.width(360);
        tab.open(PLAN.address());
        tab.tapWithinThePage(LINK);
        tab.await(SHOWN);
        assertThat(tab.text("location.href")).isEqualTo(PLAN.address());
        assertThat(tab.evaluate("(() => { const box = document.querySelector('" + CARD
                                + "').getBoundingClientRect(); return box.left >= 0 && box.right <= innerWidth; })()")
                        .asBoolean())
                .isTrue();
        tab.tapWithinThePage("#a2-1 h3");
        tab.await(HIDDEN);
        tab.tapWithinThePage(LINK);
        tab.await(SHOWN);
        tab.tap(LINK);
        assertThat(tab.text("location.href")).isEqualTo(TERM.address());
    }

    @Test
    void aTapFollowsTheLinkWithinIt(Tab tab) {
        tab.open(PLAN.address());
        tab.tapWithinThePage(LINK);
        tab.await(SHOWN);
        tab.tap(".gloss__more");
        assertThat(tab.text("location.href")).isEqualTo(TERM.address());
    }

    @Test
    void withoutScriptsATermIsALinkAndTheMeaningStandsOnThePage(Tab tab) {
        tab.withoutScripts();
        tab.open(PLAN.address());
        assertThat(tab.text("document.querySelector('#terms').innerText")).contains("地域の会員でつくる、協同組織の金融機関。");
        tab.click(LINK);
        assertThat(tab.text("location.href")).isEqualTo(TERM.address());
    }

    @Test
    void thePageIsAsBeforeOnceItIsHidden(Tab tab) {
        tab.open(PLAN.address());
        String before = tab.text("document.querySelector('#a2-1').outerHTML");
        tab.tabTo(LINK);
        tab.await(SHOWN);
        tab.press("Escape");
        tab.evaluate("document.activeElement.blur()");
        assertThat(tab.text("document.querySelector('#a2-1').outerHTML")).isEqualTo(before);
    }

    @Test
    void axeFindsNothingWhileItIsShown(Tab tab) {
        tab.open(PLAN.address());
        tab.tabTo(LINK);
        tab.await(SHOWN);
        Axe.bring(tab);
        assertThat(Axe.violations(tab)).isEmpty();
    }

    private static boolean shown(Tab tab) {
        return tab.evaluate(SHOWN).asBoolean();
    }

    private static boolean focusIsOnTheTerm(Tab tab) {
        return tab.evaluate("document.activeElement === document.querySelector('" + LINK + "')")
                .asBoolean();
    }

    /** Longer than the card waits before it goes. */
    private static void pause(Tab tab) {
        tab.evaluate("new Promise(done => setTimeout(done, 500))");
    }
}
