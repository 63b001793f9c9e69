/* The files in which the catalogue can be taken along. */
package org.plancatalogue.view;

import java.util.List;
import java.util.stream.Stream;
import org.plancatalogue.catalogue.Catalogue;
import org.plancatalogue.web.SitePath;

/** The one list of files with all the data in them, from which whatever names them is made. */
public final class Downloads {
    private Downloads() {}

    /** Those that are made; a new one is one line here. */
    public static List<Download> of(Catalogue catalogue) {
        Stream<Download> terms = Stream.of(new Download(Addresses.TERMBASE, "application/x-tbx"))
                .filter(it -> !catalogue.content().terms().isEmpty());
        return terms.toList();
    }

    /**
     * A file of the site.
     *
     * @param type its media type
     */
    public record Download(SitePath path, String type) {}
}
