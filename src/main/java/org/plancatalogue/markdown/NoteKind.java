/* The kinds of notes. */
package org.plancatalogue.markdown;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A kind of note, written as the first line of a block quote: {@code > [!source]}. */
public enum NoteKind {
    /** Why an initiative carries its tags. */
    TAGS,
    /** A doubtful spot in the source document. */
    SOURCE,
    /** A caption in the source document whose photograph is not shown. */
    PHOTO;

    /** The kind as it is written: {@code tags}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<NoteKind> of(String word) {
        return Arrays.stream(values()).filter(it -> it.word().equals(word)).findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(NoteKind::word).toList();
    }
}
