/* How long a save takes to be seen; a measurement, no test. */
package org.plancatalogue.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plancatalogue.build.Settings;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.serve.Round;
import org.plancatalogue.serve.Serving;

/**
 * Serves a folder of sources, changes a plan again and again, and asks a browser when it shows the change: from the
 * moment the file is written to the moment the new page has been loaded and laid out.
 *
 * <pre>
 * java -cp … org.plancatalogue.browser.SaveCosts CONTENT plans/sumida TIMES
 * </pre>
 *
 * The content is changed and brought back, so give it a copy.
 */
public final class SaveCosts {
    private static final String MARK = "保存の印";

    private SaveCosts() {}

    public static void main(String[] arguments) throws Exception {
        Path content = Path.of(arguments[0]);
        String document = arguments[1];
        Path file = content.resolve(document + ".ja.md");
        String text = Files.readString(file);
        Settings settings = new Settings(content, Path.of("templates"), Optional.empty());
        List<Long> rebuilt = Collections.synchronizedList(new ArrayList<>());
        List<Long> checked = Collections.synchronizedList(new ArrayList<>());
        try (Serving serving = Serving.begin(
                        new Serving.Wishes(settings, 0, false, false, Lang.EN, it -> it),
                        round -> (round.kind() == Round.Kind.SHOWN ? rebuilt : checked).add(round.nanos()));
                Browser browser = Browser.start();
                Tab tab = Tab.in(browser.devTools())) {
            Thread thread = new Thread(serving::run);
            thread.setDaemon(true);
            thread.start();
            tab.open(serving.address() + "ja/" + document + "/");
            List<Long> seen = new ArrayList<>();
            for (int i = 0; i < Integer.parseInt(arguments[2]); i++) {
                Thread.sleep(1500);
                String marked = text.replaceFirst("(?m)^(## .*)$", "$1\n\n" + MARK + "は" + "あ".repeat(i % 9 + 1) + "。");
                String wanted = MARK + "は" + "あ".repeat(i % 9 + 1) + "。";
                long start = System.nanoTime();
                Files.writeString(file, marked);
                while (!shows(tab, wanted)) {
                    Thread.sleep(2);
                }
                seen.add(System.nanoTime() - start);
            }
            print("from save to the loaded page", seen);
            print("of that rebuilding", rebuilt.subList(1, rebuilt.size()));
            print("first build", rebuilt.subList(0, 1));
            print("all pages built and checked, in the background", checked);
        } finally {
            Files.writeString(file, text);
        }
    }

    /** Whether the page is loaded, laid out, and has a text; a page that is just being left has none. */
    private static boolean shows(Tab tab, String text) {
        try {
            return tab.evaluate(
                            "document.readyState === 'complete' && document.body.innerText.includes('" + text + "')")
                    .asBoolean();
        } catch (AssertionError | RuntimeException e) {
            return false;
        }
    }

    private static void print(String what, List<Long> nanos) {
        List<Long> sorted = nanos.stream().sorted().toList();
        if (!sorted.isEmpty()) {
            System.out.printf(
                    Locale.ROOT,
                    "%s: median %d ms, least %d, most %d (%d times)%n",
                    what,
                    sorted.get(sorted.size() / 2) / 1_000_000,
                    sorted.get(0) / 1_000_000,
                    sorted.get(sorted.size() - 1) / 1_000_000,
                    sorted.size());
        }
    }
}
