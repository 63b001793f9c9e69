/* A maintainer writes, and watches the page in a browser. */
package org.plancatalogue.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.plancatalogue.World;
import org.plancatalogue.serve.Maintained;

@Tag("browser")
@ExtendWith(InBrowser.class)
class PreviewTest {
    private static final String PLAN = "content/plans/mihon.ja.md";
    private static final String PANEL = "document.querySelector('live-problems').shadowRoot.querySelector('.panel')";
    private static final String BUTTON = "document.querySelector('live-problems').shadowRoot.querySelector('.open')";

    @TempDir
    private Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init")
    private Maintained site;

    @BeforeEach
    void serve() {
        World.small().writeTo(folder);
        site = Maintained.of(folder, false, false);
    }

    @AfterEach
    void end() {
        site.close();
    }

    @Test
    void whatIsSavedIsShownInBothLanguagesAndSideBySide(Tab tab) {
        for (String page : List.of("ja/plans/mihon/", "ja/plans/mihon/parallel/", "en/plans/mihon/parallel/")) {
            open(tab, page);
            String before = tab.text("[...document.querySelectorAll('main p')].map(it => it.textContent).join()");
            assertThat(before).contains("を育てます");
            site.replace(PLAN, "を育てます", "を大きく育てます");
            await(tab, "document.body?.innerText.includes('を大きく育てます')");
            site.replace(PLAN, "を大きく育てます", "を育てます");
            await(tab, "document.body?.innerText.includes('を育てます')");
        }
        assertThat(tab.observed().complaints()).isEmpty();
    }

    @Test
    void theReaderStaysWhereTheyWere(Tab tab, @TempDir Path fresh) {
        site.close();
        World.small()
                .with("=== content/plans/mihon.en.md ===\n(removed)\n")
                .replacing(PLAN, "名前のとおりです。", "名前のとおりです。" + "\n\n文です。".repeat(200))
                .writeTo(fresh);
        site = Maintained.of(fresh, false, false);
        open(tab, "ja/plans/mihon/");
        tab.evaluate("document.getElementById('m1-1').scrollIntoView({behavior: 'instant'})");
        String top = "Math.round(document.getElementById('m1-1').getBoundingClientRect().top)";
        int before = tab.evaluate(top).asInt();
        site.replace(PLAN, "を育てます。", "を育てます。\n\n新しい段落です。\n\n最後の段落です。");
        await(tab, "document.body?.innerText.includes('最後の段落です')");
        await(tab, "document.readyState === 'complete' && Math.abs(" + top + " - " + before + ") < 3");
    }

    @Test
    void anErrorLiesOverThePageWithTheLineAndTheSpotAndGoesWhenItIsMended(Tab tab) {
        open(tab, "ja/plans/mihon/");
        String good = site.read(PLAN);
        site.write(PLAN, good.replace("[[cluster|", "[[nothing|"));
        await(tab, "document.querySelector('live-problems')");
        assertThat(tab.text(PANEL + ".querySelector('.place').textContent")).startsWith("content/plans/mihon.ja.md:");
        assertThat(tab.text(PANEL + ".querySelector('.line').textContent")).isEqualTo("- [[nothing|集積]]づくり");
        assertThat(tab.text(PANEL + ".querySelector('.spot').textContent")).isEqualTo("n");
        assertThat(tab.text(PANEL + ".getAttribute('role')")).isEqualTo("alert");
        assertThat(tab.text("document.querySelector('main').textContent")).doesNotContain("nothing");

        tab.evaluate(PANEL + ".querySelector('.close').focus()");
        tab.press("Escape");
        assertThat(tab.evaluate(PANEL + ".hidden").asBoolean()).isTrue();
        assertThat(tab.evaluate(BUTTON + ".hidden").asBoolean()).isFalse();
        tab.evaluate(BUTTON + ".click()");
        assertThat(tab.evaluate(PANEL + ".hidden").asBoolean()).isFalse();

        site.write(PLAN, good);
        await(tab, "!document.querySelector('live-problems')");
        assertThat(tab.observed().complaints()).isEmpty();
    }

    @Test
    void aStyleIsChangedWithoutLoadingThePageAgain(Tab tab) {
        open(tab, "ja/plans/mihon/");
        tab.evaluate("globalThis.still = true");
        site.write(
                "templates/base/prose.css",
                site.read("templates/base/prose.css") + "\n@layer prose { h1 { outline: 7px solid red; } }\n");
        await(tab, "getComputedStyle(document.querySelector('h1')).outlineWidth === '7px'");
        assertThat(tab.evaluate("globalThis.still").asBoolean()).isTrue();
        await(tab, "document.querySelectorAll('link[rel=stylesheet]').length === 1");
    }

    @Test
    void theBrowserGoesToThePageThatWasChangedIfItIsAskedTo(Tab tab) {
        site.close();
        site = Maintained.of(folder, true, false);
        open(tab, "ja/");
        site.replace("content/articles/about.en.md", "## ", "More.\n\n## ");
        await(tab, "location.pathname === '/plans/en/about/'");
    }

    @Test
    void sourcesThatCannotBeBuiltShowWhyAndThenTheSite(Tab tab) {
        site.close();
        String good = site.read(PLAN);
        site.write(PLAN, "nothing");
        site = Maintained.of(folder, false, false);
        tab.open(site.address("/plans/ja/"));
        await(tab, "document.querySelector('live-problems')");
        site.write(PLAN, good);
        await(tab, "document.querySelector('h1')");
    }

    /** Opens a page and waits until it hears of changes. */
    private void open(Tab tab, String page) {
        tab.open(site.address("/plans/" + page));
        await(tab, "performance.getEntriesByType('resource').some(it => it.name.includes('live.js'))");
    }

    /** Waits through pages that are left and loaded meanwhile. */
    private static void await(Tab tab, String expression) {
        for (int i = 0; i < 1500; i++) {
            try {
                if (tab.evaluate("Boolean(" + expression + ")").asBoolean()) {
                    return;
                }
                Thread.sleep(20);
            } catch (AssertionError | IllegalStateException e) {
                // The page is just being left.
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError(e);
            }
        }
        throw new AssertionError("never true: " + expression);
    }
}
