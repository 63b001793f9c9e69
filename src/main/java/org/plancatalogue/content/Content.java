/* Everything the writers said. */
package org.plancatalogue.content;

import java.util.List;
import java.util.stream.Stream;

/** The content folder, typed. Plans stand in the order of the municipalities' codes, terms in that of their readings. */
public record Content(
        Site site,
        Vocabulary vocabulary,
        List<Plan> plans,
        List<Term> terms,
        List<Article> articles,
        List<ShortText> shortTexts) {
    public Content {
        plans = List.copyOf(plans);
        terms = List.copyOf(terms);
        articles = List.copyOf(articles);
        shortTexts = List.copyOf(shortTexts);
    }

    public Stream<Noun> nouns() {
        return Stream.of(plans, terms, articles).flatMap(List::stream);
    }
}
