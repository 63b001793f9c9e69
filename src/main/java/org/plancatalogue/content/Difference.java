/* A difference between two languages that is meant. */
package org.plancatalogue.content;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.plancatalogue.problem.Place;

/**
 * What a translation declares to say otherwise than its original, and why.
 *
 * @param part a section's id, or a part's name as in {@link Origin}
 * @param place where it is declared
 */
public record Difference(String part, Aspect aspect, String reason, Place place) {
    /** In what respect the two languages differ. */
    public enum Aspect {
        /** One language has the section, the other has not. */
        SECTION,
        /** Lists, tables, notes and code. */
        SHAPE,
        FOOTNOTES,
        LINKS,
        TERMS,
        /** Numbers, dates, years, percentages and money. */
        FIGURES,
        /** A rendering that the glossary advises against. */
        WORDING;

        /** The word in front matter, such as {@code figures}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Aspect> named(String key) {
            return Arrays.stream(values()).filter(it -> it.key().equals(key)).findFirst();
        }
    }
}
