/* Finds out where a site stands from what its pages say of themselves. */
package org.plancatalogue.check;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plancatalogue.check.site.Card;
import org.plancatalogue.check.site.Reference;
import org.plancatalogue.check.spelling.Percent;

/**
 * The address from which most canonical addresses lead to the very page they stand in. Where no page has one, that from
 * which most entries of the sitemap lead to files; where there is none either, the folder below which most addresses that
 * begin at the server's root do.
 *
 * <p>Example: {@code ja/plans/index.html} that calls itself {@code https://example.org/x/ja/plans/} stands at {@code
 * https://example.org/x/}.
 */
record BaseUrl(Set<String> files) {
    private static final Pattern ABSOLUTE = Pattern.compile("https?://[^/?#\\s]+/[^?#\\s]*");
    private static final Pattern ROOTED = Pattern.compile("/(?!/)[^?#\\s]*");
    private static final Pattern ORIGIN = Pattern.compile("(https?://[^/]+)?/");
    private static final int DEEPEST = 4;

    static Optional<URI> of(Collection<String> files, List<Card> cards, List<Reference> others) {
        BaseUrl places = new BaseUrl(Set.copyOf(files));
        return best(cards.stream().filter(it -> it.redirect().isEmpty()).flatMap(BaseUrl::own))
                .or(() -> best(others.stream()
                        .filter(it -> it.attribute().equals("loc"))
                        .flatMap(it -> places.before(ABSOLUTE, it.value()))))
                .or(() -> best(cards.stream().flatMap(BaseUrl::addresses).flatMap(it -> places.before(ROOTED, it)))
                        .filter(it -> !it.equals("/")))
                .flatMap(BaseUrl::uri);
    }

    private static Stream<String> addresses(Card card) {
        return Stream.concat(card.base().stream(), card.references().stream().map(Reference::value));
    }

    private static Optional<String> best(Stream<String> votes) {
        Map<String, Integer> counted = new TreeMap<>();
        votes.forEach(it -> counted.merge(it, 1, Integer::sum));
        return counted.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    /** What stands before the page's own path in the address that it gives as its own. */
    private static Stream<String> own(Card card) {
        String path = card.path().address();
        return card.canonicals().stream()
                .map(Reference::value)
                .filter(it -> ABSOLUTE.matcher(it).matches())
                .map(it -> Percent.decode(it).orElse(it))
                .flatMap(address -> Stream.of(
                                path,
                                path.replaceFirst("\\.html$", ""),
                                card.path().value(),
                                path.replaceFirst("/$", ""))
                        .filter(it -> address.endsWith("/" + it))
                        .map(it -> address.substring(0, address.length() - it.length()))
                        .limit(1));
    }

    /** What may stand before the path of a file in an address that leads to one. */
    private Stream<String> before(Pattern form, String written) {
        String address = Percent.decode(written).orElse(written);
        Matcher origin = ORIGIN.matcher(address);
        return form.matcher(address).matches() && origin.lookingAt()
                ? Stream.iterate(origin.end(), it -> it > 0, it -> address.indexOf('/', it) + 1)
                        .limit(DEEPEST)
                        .filter(it -> isFile(address.substring(it)))
                        .map(it -> address.substring(0, it))
                : Stream.empty();
    }

    private boolean isFile(String path) {
        String folder = path.isEmpty() || path.endsWith("/") ? path : path + "/";
        return Stream.of(path, path + ".html", folder + "index.html").anyMatch(files::contains);
    }

    private static Optional<URI> uri(String text) {
        try {
            return Optional.of(URI.create(text));
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }
}
