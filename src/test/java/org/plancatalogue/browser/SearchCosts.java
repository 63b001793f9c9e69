/* What a search costs, on the real catalogue and on large ones; it is no test. */
package org.plancatalogue.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.plancatalogue.Compressed;
import org.plancatalogue.search.ManyPlans;
import org.plancatalogue.web.SiteFile;

/**
 * Types queries letter by letter into the search page, and prints for each the bytes fetched by the first letters and by
 * each one after them, compressed as hosts do, and how long the answer takes once all data is there.
 *
 * <pre>
 * java -cp target/test-classes:target/classes:… org.plancatalogue.browser.SearchCosts FOLDER 10000
 * </pre>
 */
final class SearchCosts {
    private static final List<String> QUERIES =
            List.of("事業承継", "設備投資の補助", "きんゆう", "succession", "jigyo shokei", "subsidies for equipment", "支援", "業の支");
    private static final int FEWEST = 2;

    private final Path folder;
    private final Tab tab;

    private SearchCosts(Path folder, Tab tab) {
        this.folder = folder;
        this.tab = tab;
    }

    /**
     * @param arguments a folder, filled where it is not there yet, and how many plans; none for the real catalogue as it
     *     is
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]).toAbsolutePath();
        int plans = Integer.parseInt(arguments[1]);
        if (!Files.exists(folder)) {
            copy(Path.of("site"), folder);
            if (plans > 0) {
                ManyPlans.files(plans).forEach(it -> write(folder, it));
            }
        }
        try (Browser browser = Browser.start();
                Tab tab = Tab.in(browser.devTools())) {
            SearchCosts costs = new SearchCosts(folder, tab);
            for (String query : QUERIES) {
                costs.type(query);
            }
        }
    }

    private void type(String query) throws IOException {
        open();
        int script = Compressed.size(script());
        StringBuilder line = new StringBuilder(query + ": script " + script);
        double slowest = 0;
        for (int end = Math.min(FEWEST, query.length()); end <= query.length(); end++) {
            JsonNode answer = ask(query.substring(0, end));
            line.append(", ").append(query, 0, end).append(' ').append(bytes(answer.path("fetched")));
            slowest = Math.max(slowest, answer.path("again").asDouble());
        }
        System.out.printf("%s; slowest answer %.1f ms%n", line, slowest);
        open();
        JsonNode whole = ask(query);
        System.out.printf(
                "    at once: %d with the script, %d results%n",
                script + bytes(whole.path("fetched")), whole.path("found").asInt());
    }

    /** A page that has fetched nothing yet. */
    private void open() {
        tab.open(folder.resolve("ja/search/index.html").toUri().toString());
        tab.evaluate("""
                (() => {
                  const load = loader(document.querySelector('.search').dataset.index);
                  window.fetched = [];
                  window.recorded = (name, path = name) => { fetched.push(path); return load(name, path); };
                })()
                """);
        tab.evaluate("(async () => { window.opened = await openIndex(recorded); })()");
    }

    private JsonNode ask(String query) {
        return tab.evaluate("""
                (async () => {
                  const ask = () => search(opened, '%s', { lang: 'ja', only: '' });
                  const answer = await ask();
                  const began = performance.now();
                  await ask();
                  const again = performance.now() - began;
                  return { fetched: fetched.splice(0), again, found: answer.found.length };
                })()
                """.formatted(query));
    }

    private int bytes(JsonNode paths) throws IOException {
        int bytes = 0;
        for (JsonNode path : paths) {
            bytes += Compressed.size(folder.resolve("search/" + path.asText() + ".js"));
        }
        return bytes;
    }

    private Path script() throws IOException {
        try (Stream<Path> assets = Files.list(folder.resolve("assets"))) {
            return assets.filter(it -> it.getFileName().toString().startsWith("search-"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    private static void write(Path folder, SiteFile file) {
        try {
            Path path = folder.resolve(file.path().value());
            Files.createDirectories(path.getParent());
            Files.write(path, file.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
