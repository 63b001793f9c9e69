/* Everything the writers said. */
package org.plancatalogue.content;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plancatalogue.content.address.AddressBook;

/**
 * The content folder, typed. Plans stand in the order of the municipalities' codes, terms in that of their readings.
 *
 * @param images the paths of the images that lie in it
 * @param addresses those that were published, and where old ones lead
 */
public record Content(
        Site site,
        Vocabulary vocabulary,
        List<Plan> plans,
        List<Term> terms,
        List<Article> articles,
        Optional<TileMap> map,
        Optional<Timeline> timeline,
        Set<String> images,
        List<ShortText> shortTexts,
        AddressBook addresses) {
    public Content {
        plans = List.copyOf(plans);
        terms = List.copyOf(terms);
        articles = List.copyOf(articles);
        images = Set.copyOf(images);
        shortTexts = List.copyOf(shortTexts);
    }

    /** The same content for a site at another address. */
    public Content at(URI baseUrl) {
        return new Content(
                site.at(baseUrl), vocabulary, plans, terms, articles, map, timeline, images, shortTexts, addresses);
    }

    public Stream<Noun> nouns() {
        return Stream.of(plans, terms, articles).flatMap(List::stream);
    }
}
