/* Rule: every file has a use. */
package org.plancatalogue.check.whole;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plancatalogue.check.site.BuiltSite;
import org.plancatalogue.check.site.Finding;
import org.plancatalogue.check.site.Reference;
import org.plancatalogue.check.site.SiteRule;
import org.plancatalogue.check.site.Stored;
import org.plancatalogue.check.site.Target;
import org.plancatalogue.check.spelling.Percent;
import org.plancatalogue.check.spelling.Spellings;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.web.SitePath;

/**
 * A file that nothing refers to was left behind by an earlier build, or its link was forgotten. Files that hosts,
 * browsers, search engines and readers of feeds ask for by name need no link, nor does what accompanies another file; and
 * a script, or an attribute for one, may name what is loaded.
 */
final class UsedFiles implements SiteRule {
    private static final Pattern ASKED_BY_NAME = Pattern.compile(
            "(.*/)?([._].*|404\\.html?|robots\\.txt|(security|humans|(app-)?ads|llms[^/]*|[0-9a-f]{32})\\.txt"
                    + "|(favicon|apple-touch-icon|android-chrome|mstile|search[-_]?index)[^/]*|[^/]*sitemap[^/]*|CNAME"
                    + "|[^/]*LICEN[CS]E.*|(index|feed|rss|atom)\\.xml|feed\\.json|objects\\.inv|web\\.config"
                    + "|(vercel|firebase|staticwebapp\\.config)\\.json|sw\\.js|service-worker\\.js|browserconfig\\.xml)"
                    + "|(.*/)?(\\.|_|pagefind/)[^/]*/?.*|(google|yandex_)[0-9a-f]+\\.html|BingSiteAuth\\.xml");

    /** A file's packed form, digest, signature or source map. */
    private static final Pattern COMPANION =
            Pattern.compile("(.+)\\.(gz|br|zst|map|md5|sha1|sha256|sha512|asc|sig|minisig)");

    private static final List<Set<String>> NAMING =
            List.of(Set.of("js", "mjs", "json", "webmanifest", "xml", "css"), Set.of("html", "htm"));

    private static final Pattern WORD = Pattern.compile("[^\\s\"'`<>(){}\\[\\],;=?#&|+*:]{3,}");

    /** What makes a name one of many made by a tool, and is all that a script holds of it. */
    private static final Pattern FINGERPRINT = Pattern.compile(".*[.-]([0-9a-zA-Z_]*\\d[0-9a-zA-Z_]{5,})\\.\\w+");

    @Override
    public Stream<Finding> findings(BuiltSite site) {
        Set<String> used = site.references().stream()
                .flatMap(it -> used(it, site).stream())
                .collect(Collectors.toUnmodifiableSet());
        Set<String> idle = site.files().values().stream()
                .filter(it -> site.card(it.path().value())
                        .filter(card -> card.isPage())
                        .isEmpty())
                .map(it -> it.path().value())
                .filter(it -> !used.contains(it) && !ASKED_BY_NAME.matcher(it).matches())
                .filter(it -> !isDrawing(it, site))
                .filter(it -> COMPANION.matcher(it).results().noneMatch(of -> site.has(of.group(1))))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        NAMING.forEach(it -> removeNamed(idle, it, site));
        return idle.stream().map(it -> Finding.of(ProblemKind.UNUSED_FILE, new SitePath(it)));
    }

    /** What a picture of the same name was made from. */
    private static boolean isDrawing(String path, BuiltSite site) {
        return path.endsWith(".svg") && site.has(path.replaceFirst("svg$", "png"));
    }

    /** The file an address leads to, or would lead to were it spelt rightly. */
    private static Optional<String> used(Reference reference, BuiltSite site) {
        return site.resolve(reference.file(), reference.value()) instanceof Target.Inside inside
                ? site.has(inside.path())
                        ? Optional.of(inside.path())
                        : site.names().near(inside.path()).map(Spellings.Near::name)
                : Optional.empty();
    }

    /** The pages are read again only where something is left to look for. */
    private static void removeNamed(Set<String> idle, Set<String> extensions, BuiltSite site) {
        Map<String, List<String>> byWord = idle.stream()
                .flatMap(it -> words(it).map(word -> Map.entry(word, it)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        for (Stored file : byWord.isEmpty() ? List.<Stored>of() : site.files().values()) {
            if (extensions.contains(file.extension())) {
                WORD.matcher(new String(file.bytes(), StandardCharsets.UTF_8))
                        .results()
                        .map(MatchResult::group)
                        .flatMap(it -> named(it, byWord))
                        .filter(it -> !it.equals(file.path().value()))
                        .forEach(idle::remove);
            }
        }
    }

    /** The name of a file, and the part of it that no other file has. */
    private static Stream<String> words(String path) {
        Stream<String> fingerprint = FINGERPRINT.matcher(path).results().map(it -> it.group(1));
        return Stream.concat(Stream.of(name(path)), fingerprint);
    }

    private static Stream<String> named(String word, Map<String, List<String>> byWord) {
        String path = Percent.decode(word).orElse(word).replaceFirst("^[./]+", "");
        return byWord.getOrDefault(name(path), List.of()).stream()
                .filter(it -> !path.contains(".") || it.endsWith(path) || path.endsWith(it));
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
