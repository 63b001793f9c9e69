/* The scripts of the search, run without a browser. */
package org.plancatalogue.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.TypeLiteral;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.plancatalogue.web.SiteFile;

/**
 * What {@code templates/search} holds but for the page's own part, with an index from memory in place of script
 * elements; remembers what was fetched.
 */
final class Scripts implements AutoCloseable {
    private static final Path FOLDER = Path.of("templates/search");
    private static final String PAGE = "show.js";

    private final Context context = Context.newBuilder("js")
            .allowHostAccess(HostAccess.ALL)
            .option("engine.WarnInterpreterOnly", "false")
            .build();

    private final Function<String, String> files;
    private final Map<String, String> fetched = new LinkedHashMap<>();

    private Scripts(Function<String, String> files) {
        this.files = files;
        context.eval("js", source());
        context.getBindings("js").putMember("read", (ProxyExecutable) it -> read(it[0].asString()));
        context.eval("js", """
                const load = async (name, path = name) => {
                  let value;
                  globalThis.sought = (name, handed) => (value = handed);
                  (0, eval)(read(path + ".js"));
                  return value;
                };
                """);
    }

    /** @param files the files of a site, those of its search among them */
    static Scripts over(List<SiteFile> files) {
        Map<String, String> search = files.stream()
                .filter(it -> it.path().value().startsWith("search/"))
                .collect(Collectors.toMap(it -> it.path().value().substring("search/".length()), SiteFile::text));
        return new Scripts(path -> search.getOrDefault(path, ""));
    }

    /** @param files gives the text of a file below the folder of the search */
    static Scripts reading(Function<String, String> files) {
        return new Scripts(files);
    }

    static String source() {
        try (Stream<Path> scripts = Files.list(FOLDER)) {
            StringBuilder all = new StringBuilder();
            for (Path script : scripts.filter(it -> !it.endsWith(PAGE)).sorted().toList()) {
                all.append(Files.readString(script)).append('\n');
            }
            return all.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String read(String path) {
        String text = files.apply(path);
        fetched.put(path, text);
        return text;
    }

    /** The value of an expression, or what a promise it gives comes to. */
    Value evaluate(String expression) {
        context.eval(
                "js",
                "globalThis.answer = undefined; globalThis.failure = undefined; (async () => (" + expression
                        + "))().then((it) => (globalThis.answer = it), (it) => (globalThis.failure = String(it) + it.stack))");
        Value failure = context.eval("js", "globalThis.failure");
        if (!failure.isNull()) {
            throw new AssertionError(failure.asString());
        }
        return context.eval("js", "globalThis.answer");
    }

    /** Forgets what was fetched, as a page that is opened anew. */
    Scripts open() {
        fetched.clear();
        evaluate("openIndex(load).then((it) => { globalThis.opened = it; })");
        return this;
    }

    /** The texts of the files fetched since the index was opened, by their paths. */
    Map<String, String> fetched() {
        return Map.copyOf(fetched);
    }

    /** Where the results of a query lead, in their order: {@code glossary/stem}, {@code plans/ome#o3-1}. */
    List<String> find(String lang, String query) {
        return results("search(opened, " + Json.quoted(query) + ", { lang: \"" + lang + "\", only: \"\" })");
    }

    /** All results of a query, however many, with nothing but what has every word. */
    List<String> findAll(String lang, String query) {
        return results("""
                (async () => {
                  const all = [];
                  let answer = await search(opened, %s, { lang: "%s", only: "" });
                  const { next, as } = answer;
                  all.push(...answer.found);
                  while (answer.more) {
                    answer = await next(50);
                    all.push(...answer.found);
                  }
                  return { found: as === "found" ? all : [] };
                })()
                """.formatted(Json.quoted(query), lang));
    }

    private List<String> results(String search) {
        Value found = evaluate("(await " + search
                + ").found.map(({ entry }) => entry.folder + (entry.fragment ? \"#\" + entry.fragment : \"\"))");
        return found.as(new TypeLiteral<List<String>>() {});
    }

    @Override
    public void close() {
        context.close();
    }

    /** Texts as scripts write them. */
    private static final class Json {
        private static String quoted(String text) {
            return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
        }
    }
}
