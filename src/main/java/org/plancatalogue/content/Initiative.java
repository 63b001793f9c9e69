/* An initiative of a plan. */
package org.plancatalogue.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plancatalogue.lang.Reading;

/**
 * The facts of an initiative, or of a project within one; its names and text stand in the editions, under the same id.
 *
 * @param open whether the source marks its list of contents as not exhaustive (等)
 * @param projects the projects nested in it, which are not counted as initiatives
 */
public record Initiative(
        String id, Reading reading, boolean open, List<Tag> tags, LineRange lines, List<Initiative> projects) {
    public Initiative {
        tags = List.copyOf(tags);
        projects = List.copyOf(projects);
    }

    public List<Tag> tags(Facet facet) {
        return tags.stream().filter(it -> it.facet() == facet).toList();
    }

    public Optional<Tag> tag(Concept concept) {
        return tags.stream()
                .filter(it -> it.facet() == concept.facet() && it.concept().equals(concept.id()))
                .findFirst();
    }

    /** The initiative and the projects within it. */
    public Stream<Initiative> withProjects() {
        return Stream.concat(Stream.of(this), projects.stream());
    }
}
