/* Finds what explains the marks of the pages. */
package org.plancatalogue.view.frame;

import java.util.Optional;
import org.plancatalogue.catalogue.Destination;
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

    private Optional<String> guide(String section) {
        return view.catalogue()
                .references()
                .noun(ARTICLE)
                .flatMap(it -> it.editions().original().prose().section(section))
                .map(it -> view.href(new Destination(ARTICLE, section)));
    }
}
