/* A part's text in one language. */
package org.plancatalogue.review.side;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plancatalogue.content.Edition;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.markdown.Section;
import org.plancatalogue.markdown.passage.Passages;
import org.plancatalogue.problem.Place;

/**
 * What one language has of a part.
 *
 * @param place where its heading or, where it has none, its text begins
 * @param section empty for the texts above the fence
 */
public record Side(Edition edition, Place place, Optional<Section> section, List<Stretch> stretches) {
    public Side {
        stretches = List.copyOf(stretches);
    }

    public static Side of(Edition edition, Section section) {
        List<Stretch> stretches = Passages.of(section).stream().map(Stretch::of).toList();
        Place place = section.heading().isEmpty() && !stretches.isEmpty()
                ? edition.file().at(stretches.get(0).offsets().applyAsInt(0))
                : section.place();
        return new Side(edition, place, Optional.of(section), stretches);
    }

    /** The texts above the fence under some of their keys. */
    public static Side front(Edition edition, Set<String> keys) {
        List<Stretch> stretches = edition.front().entrySet().stream()
                .filter(it -> keys.contains(it.getKey()))
                .map(it -> Stretch.of(edition.file(), it.getKey(), it.getValue()))
                .toList();
        return new Side(edition, edition.titled(), Optional.empty(), stretches);
    }

    public Lang lang() {
        return edition.lang();
    }

    /** All stretches, each on its line. */
    public String text() {
        return stretches.stream().map(Stretch::text).collect(Collectors.joining("\n"));
    }

    /** Where a character of the text is written. */
    public Place at(int index) {
        int start = 0;
        for (Stretch stretch : stretches) {
            int length = stretch.text().length();
            if (index <= start + length) {
                return edition.file().at(stretch.offsets().applyAsInt(index - start));
            }
            start += length + 1;
        }
        return place;
    }

    /** Whether a heading has been lost here, so that its text now stands in this part and not behind it as in the other. */
    boolean holdsTextOf(Side that) {
        return stretches.size() > that.stretches.size()
                && that.next()
                        .filter(it ->
                                it.isEmpty() || edition.prose().section(it).isEmpty())
                        .isPresent();
    }

    /** The id of the next section. */
    private Optional<String> next() {
        List<String> ids = edition.prose().sections().stream().map(Section::id).toList();
        return section.map(it -> ids.indexOf(it.id()) + 1)
                .filter(it -> it < ids.size())
                .map(ids::get);
    }
}
