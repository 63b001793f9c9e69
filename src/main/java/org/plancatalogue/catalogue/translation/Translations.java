/* How far everything has been translated. */
package org.plancatalogue.catalogue.translation;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.plancatalogue.content.Content;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.memo.Memo;
import org.plancatalogue.memo.Same;

/** The progress of every plan, term and article, looked up by document; the one source of what exists in a language. */
public final class Translations {
    private final Map<String, Progress> byDocument;

    private Translations(Map<String, Progress> byDocument) {
        this.byDocument = Collections.unmodifiableMap(byDocument);
    }

    public static Translations of(Content content) {
        return of(content, Memo.NONE);
    }

    /** How far a noun is. */
    private record Compared(Same noun) {}

    public static Translations of(Content content, Memo memo) {
        Map<String, Progress> byDocument = new LinkedHashMap<>();
        content.nouns()
                .forEach(noun -> byDocument.put(
                        noun.path(), memo.of(new Compared(Same.of(noun)), () -> Comparing.progress(noun))));
        return new Translations(byDocument);
    }

    /** In the order of the catalogue. */
    public Collection<Progress> all() {
        return byDocument.values();
    }

    public Optional<Progress> of(String document) {
        return Optional.ofNullable(byDocument.get(document));
    }

    /** Whether a document has text of its own in a language; one made from the whole catalogue has in each. */
    public boolean exists(String document, Lang lang) {
        return of(document).map(it -> it.exists(lang)).orElse(true);
    }
}
