/* Whatever is moved in the real content, every link leads on, and coming back changes nothing. */
package org.plancatalogue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plancatalogue.RealCatalogue;
import org.plancatalogue.RealSite;
import org.plancatalogue.build.Build;
import org.plancatalogue.build.BuildResult;
import org.plancatalogue.build.Progress;
import org.plancatalogue.build.Settings;
import org.plancatalogue.content.Noun;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.web.SiteFile;

/** Every document gets another name, one after the other, and some sections do; then all go back. */
class MovedContentTest {
    private static final String MORE = "-renamed";
    private static final List<String> SECTIONS = List.of(
            "plans/sumida#s1-1",
            "plans/sumida#s2-1a",
            "plans/arakawa#a1",
            "plans/ome#background",
            "articles/how-to-read#open-list",
            "articles/about#ours");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void everyDocumentAndSomeSectionsMoveAndComeBack() {
        copy(Path.of("content"), folder.resolve("content"));
        Map<String, String> before = texts();
        List<String> documents =
                RealCatalogue.read().content().nouns().map(Noun::path).toList();

        SECTIONS.forEach(it -> move(it, it.substring(it.indexOf('#') + 1) + MORE));
        documents.forEach(it -> move(it, it + MORE));

        BuildResult moved = build();
        assertThat(moved.problems()).extracting(it -> it.kind().code()).containsOnly("address-unregistered");
        everyLinkLeadsWhereItLed(moved, documents);
        documents.forEach(it -> Stream.of(Lang.values())
                .forEach(lang -> assertThat(page(moved, lang.tag() + "/" + it.replace("articles/", "") + "/index.html"))
                        .contains("http-equiv=\"refresh\"")));

        documents.forEach(it -> move(it + MORE, it));
        SECTIONS.forEach(it -> move(it + MORE, it.substring(it.indexOf('#') + 1)));
        Map<String, String> after = texts();
        assertThat(after.remove("redirects.yaml")).doesNotContainPattern("(?m)^[^#]");
        assertThat(after).isEqualTo(before);
    }

    private void move(String old, String young) {
        Session session = Session.move(folder, Lang.EN, "", old, young, "--yes");
        assertThat(session.exit()).as(old + ": " + session.err()).isZero();
    }

    private BuildResult build() {
        return Build.run(
                new Settings(folder.resolve("content"), Path.of("templates"), Optional.empty()), Progress.SILENT);
    }

    /** Compares the links of each text with those of the site as it is, under the names that all have now. */
    private static void everyLinkLeadsWhereItLed(BuildResult moved, List<String> documents) {
        int compared = 0;
        for (String document : documents) {
            for (Lang lang : Lang.values()) {
                String path = lang.tag() + "/" + document.replace("articles/", "") + "/index.html";
                String now = lang.tag() + "/" + document.replace("articles/", "") + MORE + "/index.html";
                List<String> expected = links(path, page(RealSite.BUILT, path)).stream()
                        .map(it -> renamed(it, documents))
                        .toList();
                assertThat(links(now, page(moved, now))).as(now).isEqualTo(expected);
                compared += expected.size();
            }
        }
        assertThat(compared).isGreaterThan(900);
    }

    private static List<String> links(String path, String html) {
        URI base = URI.create("https://example.org/" + path);
        return Jsoup.parse(html)
                .select(".prose a[href], .term__other a[href], .uses a[href], .contents a[href]")
                .stream()
                .map(it -> base.resolve(it.attr("href")).toString())
                .filter(it -> it.startsWith("https://example.org/"))
                .map(it -> it.substring("https://example.org/".length()))
                .toList();
    }

    private static String renamed(String address, List<String> documents) {
        String[] parts = address.split("#", 2);
        String document = parts[0].replaceFirst("^../", "").replaceFirst("/index\\.html$", "");
        boolean article = documents.contains("articles/" + document);
        boolean noun = article || documents.contains(document);
        String path = noun ? parts[0].replace("/index.html", MORE + "/index.html") : parts[0];
        String section = (article ? "articles/" : "") + document + "#" + (parts.length > 1 ? parts[1] : "");
        String town = document.startsWith("themes/") && parts.length > 1 && documents.contains("plans/" + parts[1])
                ? MORE
                : "";
        return parts.length == 1 ? path : path + "#" + parts[1] + (SECTIONS.contains(section) ? MORE : "") + town;
    }

    private static String page(BuildResult built, String path) {
        return built.files().stream()
                .filter(it -> it.path().value().equals(path))
                .findFirst()
                .map(SiteFile::text)
                .orElseThrow(() -> new AssertionError("no page " + path));
    }

    /** Every byte of every file; those of pictures as Latin letters. */
    private Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        for (Path file : files(folder.resolve("content"))) {
            texts.put(folder.resolve("content").relativize(file).toString().replace('\\', '/'), read(file));
        }
        return texts;
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) {
        try {
            for (Path file : files(from)) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return new ArrayList<>(all.filter(Files::isRegularFile).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
