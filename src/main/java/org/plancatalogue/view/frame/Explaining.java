/* Finds what explains the marks of the pages. */
package org.plancatalogue.view.frame;

import java.util.Optional;
import org.plancatalogue.catalogue.Destination;
import org.plancatalogue.content.address.Address;
import org.plancatalogue.page.Guides;
import org.plancatalogue.view.Viewpoint;

/**
 * The article {@code how-to-read} explains the marks, each in a section of its own id; a catalogue can do without the
 * article and without any of the sections.
 */
record Explaining(Viewpoint view) {
    private static final String ARTICLE = "articles/how-to-read";

    Guides guides() {
        return new Guides(guide("matrix"), guide("open-list"));
    }

    /** By the address by which the templates' words are written; where that was given up, by the one it leads to. */
    private Optional<String> guide(String section) {
        Address known = new Address(ARTICLE, section);
        Address now = view.catalogue().forwarding().end(known).orElse(known);
        return view.catalogue()
                .references()
                .noun(now.document())
                .flatMap(it -> it.editions().original().prose().section(now.id()))
                .map(it -> view.href(new Destination(now.document(), now.id())));
    }
}
