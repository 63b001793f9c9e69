/* What the words of a term mean in all languages. */
package org.plancatalogue.export.terms;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plancatalogue.lang.Lang;

/**
 * A term of the glossary as termbases see it: one concept, which each language defines and names.
 *
 * @param id unique in the termbase
 */
public record Concept(String id, List<Related> related, List<Language> languages) {
    public Concept {
        related = List.copyOf(related);
        languages = List.copyOf(languages);
    }

    /** Another concept by its id, and what it is called. */
    public record Related(String id, String name) {}

    /** What a language says of the concept, the word to be used first. */
    public record Language(Lang lang, String definition, List<Word> words) {
        public Language {
            words = List.copyOf(words);
        }
    }

    /**
     * A word for the concept.
     *
     * @param note what else is to be known, such as how it is read
     * @param page the full address that tells of it
     */
    public record Word(String text, Status status, Optional<String> note, Optional<String> page) {
        public static Word of(String text, Status status) {
            return new Word(text, status, Optional.empty(), Optional.empty());
        }
    }

    /** Whether a word is to be used. */
    public enum Status {
        PREFERRED,
        ADMITTED,
        DEPRECATED;

        /** The value of the data category, such as {@code preferredTerm-admn-sts}. */
        String key() {
            return name().toLowerCase(Locale.ROOT) + "Term-admn-sts";
        }
    }
}
