/* The site in the words of schema.org. */
package org.plancatalogue.linked;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/**
 * The site that a page belongs to ({@code WebSite}).
 *
 * @param about what only the home page says of it
 */
public record WebSite(String name, String address, Optional<About> about) {
    void describe(ObjectNode thing) {
        thing.put("@type", "WebSite").put("name", name).put("url", address);
        about.ifPresent(it -> it.describe(thing));
    }

    /**
     * The site told in full.
     *
     * @param otherName its name in the other language
     * @param search the address of a search, with {@code {search_term_string}} where the words stand
     */
    public record About(String otherName, String description, String lang, Optional<String> search) {
        private void describe(ObjectNode thing) {
            thing.put("alternateName", otherName)
                    .put("description", description)
                    .put("inLanguage", lang);
            search.ifPresent(it -> {
                ObjectNode action = thing.putObject("potentialAction").put("@type", "SearchAction");
                action.putObject("target").put("@type", "EntryPoint").put("urlTemplate", it);
                action.put("query-input", "required name=search_term_string");
            });
        }
    }
}
