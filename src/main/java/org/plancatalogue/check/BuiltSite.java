/** The built site as the rules see it. */
package org.plancatalogue.check;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plancatalogue.web.SiteFile;
import org.plancatalogue.web.SitePath;

/**
 * The files that were written, with the pages parsed once.
 *
 * @param documents the HTML and SVG files by path
 */
record BuiltSite(
        List<SiteFile> files, Map<String, SiteFile> byPath, Map<String, BuiltPage> documents, Addresses addresses) {

    static BuiltSite of(List<SiteFile> files, URI baseUrl) {
        Map<String, SiteFile> byPath =
                files.stream().collect(Collectors.toMap(it -> it.path().value(), it -> it, (first, second) -> first));
        Map<String, BuiltPage> documents = byPath.values().parallelStream()
                .filter(it -> isPage(it.path()) || it.path().value().endsWith(".svg"))
                .map(BuiltPage::of)
                .collect(Collectors.toMap(it -> it.path().value(), Function.identity()));
        return new BuiltSite(List.copyOf(files), byPath, documents, new Addresses(baseUrl));
    }

    private static boolean isPage(SitePath path) {
        return path.value().endsWith(".html");
    }

    List<BuiltPage> pages() {
        return documents.values().stream().filter(it -> isPage(it.path())).toList();
    }

    Optional<SiteFile> file(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    /** Where an address written in a file leads; a folder named without its last slash is still that folder. */
    Target resolve(SitePath from, String written) {
        Target target = addresses.resolve(from, written);
        return target instanceof Target.Inside inside
                        && !byPath.containsKey(inside.path())
                        && byPath.containsKey(inside.path() + "/index.html")
                ? new Target.Inside(inside.path() + "/index.html", inside.fragment())
                : target;
    }

    /** The page an address leads to, if it leads to a page that was written. */
    Optional<BuiltPage> page(SitePath from, String written) {
        return resolve(from, written) instanceof Target.Inside inside
                ? Optional.ofNullable(documents.get(inside.path())).filter(it -> isPage(it.path()))
                : Optional.empty();
    }
}
