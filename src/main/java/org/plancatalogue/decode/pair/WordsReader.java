/* Reads the words of a term. */
package org.plancatalogue.decode.pair;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.plancatalogue.content.Term;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.yaml.Fields;

/** Collects, language by language, the forms of a term and the renderings that it is not to be given. */
public final class WordsReader {
    private final Map<Lang, List<Term.Word>> forms = new EnumMap<>(Lang.class);
    private final Map<Lang, List<Term.Word>> avoided = new EnumMap<>(Lang.class);

    /** Reads {@code title}, {@code aliases} and {@code avoid}. */
    public void read(Lang lang, Fields fields) {
        Term.Word title = new Term.Word(fields.text("title"), fields.place("title"));
        forms.put(
                lang, Stream.concat(Stream.of(title), words(fields, "aliases")).toList());
        avoided.put(lang, words(fields, "avoid").toList());
    }

    /** In each language the title and, behind it, the aliases. */
    public Map<Lang, List<Term.Word>> forms() {
        return forms;
    }

    public Map<Lang, List<Term.Word>> avoided() {
        return avoided;
    }

    private static Stream<Term.Word> words(Fields fields, String key) {
        return fields.list(key).stream().map(it -> new Term.Word(it.text(), it.place()));
    }
}
