/* Takes the pictures of the documentation. */
package org.plancatalogue.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Run by {@code docs/screenshots/make}. */
final class Screenshots {
    /** A page as one window shows it. */
    private record Shot(String name, String page, int width, String scheme) {}

    private static final List<Shot> SHOTS = List.of(
            new Shot("home-ja", "ja/index.html", 1280, "light"),
            new Shot("home-en-phone", "en/index.html", 360, "light"),
            new Shot("plan-ja", "ja/plans/itabashi/index.html", 1280, "light"),
            new Shot("plan-en-dark", "en/plans/sumida/index.html", 1280, "dark"),
            new Shot("compare-ja", "ja/compare/arakawa-itabashi/index.html", 1280, "light"),
            new Shot("initiatives-en", "en/initiatives/index.html", 1280, "light"),
            new Shot("search-en", "en/search/index.html?q=jigyo%20shokei", 1280, "light"),
            new Shot("parallel-ja", "ja/plans/ome/parallel/index.html#o1-1", 1280, "light"),
            new Shot("term-ja-phone-dark", "ja/glossary/stem/index.html", 360, "dark"));

    private Screenshots() {}

    /** @param arguments the folder for the pictures */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Files.createDirectories(folder);
        try (Browser browser = Browser.start();
                Tab tab = Tab.in(browser.devTools())) {
            for (Shot shot : SHOTS) {
                tab.scheme(shot.scheme());
                tab.width(shot.width());
                tab.open(new SitePage(shot.page()).address());
                tab.await("[...document.forms].every(it => !it.dataset.index || it.dataset.done)");
                Files.write(folder.resolve(shot.name() + ".png"), tab.picture());
            }
        }
    }
}
