/* An article of the catalogue. */
package org.plancatalogue.content;

import java.util.Optional;
import org.plancatalogue.problem.Place;

/**
 * A text that belongs to no plan, such as "How to read this outline".
 *
 * @param template what shows it, where it is not shown as articles are
 */
public record Article(String id, Optional<Template> template, Editions editions) implements Noun {
    /** A template of its own, by the name of its file in {@code templates/articles}, and where it is named. */
    public record Template(String name, Place place) {}

    @Override
    public String folder() {
        return "articles";
    }
}
