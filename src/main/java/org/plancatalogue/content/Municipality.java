/* A municipality. */
package org.plancatalogue.content;

import java.util.Locale;
import java.util.Optional;
import org.plancatalogue.lang.Names;
import org.plancatalogue.lang.Reading;
import org.plancatalogue.problem.Place;

/**
 * A ward, city, town or village with its names; its id is that of its plan.
 *
 * @param codePlace where the code is written
 */
public record Municipality(
        String id, MunicipalityCode code, Place codePlace, Kind kind, Names names, Reading reading, Accent accent) {
    /** What sort of municipality it is. A special ward of Tokyo calls itself a city in English, so readers must see it. */
    public enum Kind {
        SPECIAL_WARD,
        CITY,
        TOWN,
        VILLAGE;

        /** The word in front matter and messages, such as {@code special-ward}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The kind a word of front matter names. */
        public static Optional<Kind> named(String key) {
            for (Kind kind : values()) {
                if (kind.key().equals(key)) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }
    }
}
