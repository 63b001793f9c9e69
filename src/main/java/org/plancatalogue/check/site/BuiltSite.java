/* The built site as the rules see it. */
package org.plancatalogue.check.site;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plancatalogue.web.SiteFile;
import org.plancatalogue.web.SitePath;

/**
 * The files that were written, with the pages parsed once.
 *
 * @param documents the HTML and SVG files by path
 * @param references every address in them and in the style sheets
 */
public record BuiltSite(
        List<SiteFile> files,
        Map<String, SiteFile> byPath,
        Map<String, BuiltPage> documents,
        List<Reference> references,
        Addresses addresses) {

    public static BuiltSite of(List<SiteFile> files, URI baseUrl) {
        Map<String, SiteFile> byPath =
                files.stream().collect(Collectors.toMap(it -> it.path().value(), it -> it, (first, second) -> first));
        Map<String, BuiltPage> documents = byPath.values().parallelStream()
                .filter(it -> isPage(it.path()) || it.path().value().endsWith(".svg"))
                .map(BuiltPage::of)
                .collect(Collectors.toMap(it -> it.path().value(), Function.identity()));
        List<Reference> references = Stream.concat(
                        documents.values().parallelStream().flatMap(References::in),
                        byPath.values().stream()
                                .filter(it -> it.path().value().endsWith(".css"))
                                .flatMap(StyleAddresses::in))
                .toList();
        return new BuiltSite(List.copyOf(files), byPath, documents, references, new Addresses(baseUrl));
    }

    private static boolean isPage(SitePath path) {
        return path.value().endsWith(".html");
    }

    public List<BuiltPage> pages() {
        return documents.values().stream().filter(it -> isPage(it.path())).toList();
    }

    /** The HTML or SVG file at a path. */
    public Optional<BuiltPage> document(String path) {
        return Optional.ofNullable(documents.get(path));
    }

    public Optional<SiteFile> file(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    /** Where an address written in a file leads; a folder named without its last slash is still that folder. */
    public Target resolve(SitePath from, String written) {
        Target target = addresses.resolve(from, written);
        return target instanceof Target.Inside inside
                        && !byPath.containsKey(inside.path())
                        && byPath.containsKey(inside.path() + "/index.html")
                ? new Target.Inside(inside.path() + "/index.html", inside.fragment())
                : target;
    }

    /** The page an address leads to, if it leads to a page that was written. */
    public Optional<BuiltPage> page(SitePath from, String written) {
        return resolve(from, written) instanceof Target.Inside inside
                ? document(inside.path()).filter(it -> isPage(it.path()))
                : Optional.empty();
    }
}
