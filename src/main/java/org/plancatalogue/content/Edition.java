/* One text in one language. */
package org.plancatalogue.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.markdown.Prose;
import org.plancatalogue.problem.Place;
import org.plancatalogue.problem.SourceText;

/**
 * A file's text.
 *
 * @param title plain text, as are {@code summary} and {@code name}
 * @param titled where the title is written
 * @param name what the noun is called in lists: a municipality's name for a plan, the title for all others
 * @param origin what the text was made from; of an original {@link Origin#NONE}
 * @param differences what it says otherwise than the original, on purpose
 */
public record Edition(
        Lang lang,
        SourceText file,
        String title,
        Place titled,
        String name,
        String summary,
        Prose prose,
        Origin origin,
        List<Difference> differences) {
    public Edition {
        differences = List.copyOf(differences);
    }

    /** The same edition with another text. */
    public Edition with(Prose other) {
        return new Edition(lang, file, title, titled, name, summary, other, origin, differences);
    }

    /** The same edition as a translation. */
    public Edition madeFrom(Origin original, List<Difference> declared) {
        return new Edition(lang, file, title, titled, name, summary, prose, original, declared);
    }

    /** The texts above the fence that are translated, by their keys. */
    public Map<String, String> front() {
        Map<String, String> front = new LinkedHashMap<>();
        front.put("title", title);
        if (!name.equals(title)) {
            front.put("name", name);
        }
        front.put("summary", summary);
        return front;
    }

    /** The difference that is declared for a part of the text, if there is one. */
    public Optional<Difference> difference(String part, Difference.Aspect aspect) {
        return differences.stream()
                .filter(it -> it.part().equals(part) && it.aspect() == aspect)
                .findFirst();
    }
}
