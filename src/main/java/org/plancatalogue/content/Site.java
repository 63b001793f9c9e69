/* The settings and standing words of a site. */
package org.plancatalogue.content;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.lang.Names;
import org.plancatalogue.problem.Place;

/**
 * What {@code site.yaml} says.
 *
 * @param baseUrl the address under which the site is published, with a final slash
 * @param status what a reader must know before anything else
 * @param caveat the condition under which the plans' projects stand
 * @param blanks what a blank cell of the matrix means
 * @param release the version of the catalogue, where it counts them
 * @param articles the articles in the order of the menu
 * @param rooms title and description of the pages made from the whole catalogue, such as {@code index}
 * @param labels short words that stand within texts, such as the label of a note
 * @param names proper names inside which no term is linked
 */
public record Site(
        URI baseUrl,
        Lang original,
        Names title,
        Names description,
        Names status,
        Names caveat,
        Names blanks,
        SourceDocument source,
        Optional<Release> release,
        List<Listed> articles,
        Map<String, Room> rooms,
        Map<String, Names> labels,
        Map<Lang, List<String>> names) {
    public Site {
        articles = List.copyOf(articles);
        rooms = Map.copyOf(rooms);
        labels = Map.copyOf(labels);
        names = Map.copyOf(names);
    }

    /** An article named for the menu, by its id, and where it is named. */
    public record Listed(String article, Place place) {}

    /** A page made from the whole catalogue; the reader has made sure that each one needed is there. */
    public Room room(String key) {
        return rooms.getOrDefault(key, new Room(new Names(key, key), new Names(key, key), new Names(key, key)));
    }

    public Names label(String key) {
        return labels.getOrDefault(key, new Names(key, key));
    }

    /**
     * An address under which a site can be published: http or https, a host, no query or fragment; a final slash is
     * added.
     *
     * <p>Example: {@code https://example.org/plans} becomes {@code https://example.org/plans/}.
     */
    public static Optional<URI> baseUrl(String text) {
        if (!text.matches("https?://[A-Za-z0-9.-]+(:[0-9]+)?(/[A-Za-z0-9._~/-]*)?") || text.contains("..")) {
            return Optional.empty();
        }
        return Optional.of(URI.create(text.endsWith("/") ? text : text + "/"));
    }

    public Site at(URI otherBaseUrl) {
        return new Site(
                otherBaseUrl,
                original,
                title,
                description,
                status,
                caveat,
                blanks,
                source,
                release,
                articles,
                rooms,
                labels,
                names);
    }

    /**
     * The words of a page that no text of its own stands behind.
     *
     * @param menu what the menu calls it; its title where nothing shorter is given
     */
    public record Room(Names title, Names description, Names menu) {
        /** The same words about something: in each of them {@code {0}}, {@code {1}} … stand for names. */
        public Room about(Names... names) {
            return new Room(title.filled(names), description.filled(names), menu.filled(names));
        }
    }

    /** The document the plans were taken from: its size and digest identify it, as its address is not known. */
    public record SourceDocument(
            Names title, String lines, String characters, String sha256, Names addressNote, Names approverNote) {}
}
