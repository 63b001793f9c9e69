/* A text in its languages. */
package org.plancatalogue.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.lang.Names;

/** The original and, where there is one, its translation. */
public record Editions(Edition original, Optional<Edition> translation) {
    public Optional<Edition> in(Lang lang) {
        return all().stream().filter(it -> it.lang() == lang).findFirst();
    }

    /** The edition in a language or, where there is none, the original. */
    public Edition nearest(Lang lang) {
        return in(lang).orElse(original);
    }

    public List<Edition> all() {
        return Stream.concat(Stream.of(original), translation.stream()).toList();
    }

    /** What the noun is called in each language; the original's name where there is no translation. */
    public Names names() {
        return new Names(nearest(Lang.JA).name(), nearest(Lang.EN).name());
    }
}
