/* A page as the sitemap lists it. */
package org.plancatalogue.export;

import java.net.URI;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A page's full address, with the addresses of all its language versions, its own among them.
 *
 * @param alternates from language tag, or {@code x-default}, to address; empty when the page has no other version
 */
public record Listed(URI address, Map<String, URI> alternates) {
    public Listed {
        SortedMap<String, URI> inOrder = new TreeMap<>(alternates);
        alternates = Collections.unmodifiableSortedMap(inOrder);
    }
}
