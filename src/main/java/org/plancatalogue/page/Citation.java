/* How to cite a plan or an initiative. */
package org.plancatalogue.page;

import java.util.List;

/**
 * The same work cited in each language, the page's own first, and as data.
 *
 * @param id distinguishes the citations of one page; empty for the page's own
 */
public record Citation(String id, List<Phrase> texts, String bibtex, String csl) {
    public Citation {
        texts = List.copyOf(texts);
    }
}
