/* What the rest of the site needs to know of a page. */
package org.plancatalogue.check.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.plancatalogue.problem.Position;
import org.plancatalogue.web.SitePath;

/**
 * The facts of an HTML or SVG file that outlive its tree of elements, so that a site of any size can be checked.
 *
 * @param language what {@code html lang} says
 * @param languageAt where it says so
 * @param title the text of its title; empty when it has none
 * @param indexable whether search engines are to list it
 * @param anchors the ids and names to which a fragment can lead
 * @param canonicals the addresses it gives as its own
 * @param alternates the language versions it names, by language as written
 * @param base what its {@code base} element says; relative addresses begin there
 * @param integrities the addresses whose digest it states, with the digests
 * @param redirect where it sends its readers at once
 * @param policies the security policies it declares
 */
public record Card(
        SitePath path,
        Optional<String> language,
        Position languageAt,
        String title,
        Position titleAt,
        boolean indexable,
        Set<String> anchors,
        List<Reference> canonicals,
        List<Map.Entry<String, Reference>> alternates,
        List<Map.Entry<Reference, String>> integrities,
        Optional<String> base,
        Optional<Reference> redirect,
        List<String> policies,
        List<Reference> references) {
    private static final Pattern ERROR_PAGE = Pattern.compile("(?s)(.*/)?(40\\d|50[0-9x])(\\.html?|/index\\.html)");

    public Card {
        anchors = Set.copyOf(anchors);
        canonicals = List.copyOf(canonicals);
        alternates = List.copyOf(alternates);
        integrities = List.copyOf(integrities);
        policies = List.copyOf(policies);
        references = List.copyOf(references);
    }

    /** The first folder of the path; empty for a file in the root. */
    public String folder() {
        int slash = path.value().indexOf('/');
        return slash < 0 ? "" : path.value().substring(0, slash);
    }

    /** How it is told: by its address, but for the root page, whose address is empty. */
    public String name() {
        return path.address().isEmpty() ? path.value() : path.address();
    }

    /** Whether a file is what a host shows for an address that does not exist, or when it fails. */
    public static boolean isErrorPage(SitePath path) {
        return ERROR_PAGE.matcher(path.value()).matches();
    }

    /** Whether it is a page; else it is a drawing. */
    public boolean isPage() {
        return path.value().endsWith(".html") || path.value().endsWith(".htm");
    }
}
