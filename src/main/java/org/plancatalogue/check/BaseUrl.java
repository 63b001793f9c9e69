/* Finds out where a site stands from what its pages say of themselves. */
package org.plancatalogue.check;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plancatalogue.check.site.Card;
import org.plancatalogue.check.site.Reference;

/**
 * The address from which most canonical addresses lead to the very page they stand in; where no page has one, that of
 * which the sitemap says so.
 *
 * <p>Example: {@code ja/plans/index.html} that calls itself {@code https://example.org/x/ja/plans/} stands at {@code
 * https://example.org/x/}.
 */
final class BaseUrl {
    private static final Pattern ABSOLUTE = Pattern.compile("https?://[^/?#\\s]+/[^?#\\s]*");
    private static final Pattern ORIGIN = Pattern.compile("^(https?://[^/]+/).*");

    private BaseUrl() {}

    static Optional<URI> of(List<Card> cards, List<Reference> others) {
        Map<String, Integer> votes = new TreeMap<>();
        for (Card card : cards) {
            card.canonicals().stream()
                    .map(Reference::value)
                    .filter(it -> ABSOLUTE.matcher(it).matches())
                    .flatMap(it -> before(it, card).stream())
                    .forEach(it -> votes.merge(it, 1, Integer::sum));
        }
        return votes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .or(() -> origin(others))
                .flatMap(BaseUrl::uri);
    }

    /** What stands before the page's own path in an address that names it. */
    private static Optional<String> before(String address, Card card) {
        String path = card.path().address();
        return Stream.of(path, path.replaceFirst("\\.html$", ""), card.path().value(), path.replaceFirst("/$", ""))
                .distinct()
                .filter(it -> address.endsWith("/" + it) || (it.isEmpty() && address.endsWith("/")))
                .map(it -> address.substring(0, address.length() - it.length()))
                .findFirst();
    }

    private static Optional<String> origin(List<Reference> others) {
        return others.stream()
                .filter(it -> it.attribute().equals("loc")
                        && ABSOLUTE.matcher(it.value()).matches())
                .map(it -> ORIGIN.matcher(it.value()).replaceFirst("$1"))
                .findFirst();
    }

    private static Optional<URI> uri(String text) {
        try {
            return Optional.of(URI.create(text));
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }
}
