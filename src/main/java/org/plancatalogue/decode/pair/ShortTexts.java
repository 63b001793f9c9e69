/* Finds the texts that are values of keys. */
package org.plancatalogue.decode.pair;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.plancatalogue.content.ShortText;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.problem.SourceText;
import org.plancatalogue.source.Document;
import org.plancatalogue.yaml.Mapping;
import org.plancatalogue.yaml.Scalar;

/** Reads them with their places, whatever kind of thing they belong to. */
public final class ShortTexts {
    private static final Set<String> KEYS = Set.of("title", "name", "summary");

    private ShortTexts() {}

    /** The texts above the fences of some pairs. */
    public static Stream<ShortText> of(List<Pairs.Pair> pairs) {
        return pairs.stream()
                .flatMap(it -> Stream.concat(
                        front(it.original(), it.lang()),
                        it.translation().stream()
                                .flatMap(other -> front(other, it.lang().other()))));
    }

    /** The texts under {@code ja} and {@code en}, however deep they stand. */
    public static Stream<ShortText> of(Mapping mapping, SourceText file) {
        return mapping.entries().stream()
                .flatMap(it -> it.value() instanceof Mapping inner
                        ? of(inner, file)
                        : Lang.of(it.key()).stream().flatMap(lang -> text(it, file, lang)));
    }

    private static Stream<ShortText> front(Document document, Lang lang) {
        return document.meta().entries().stream()
                .filter(it -> KEYS.contains(it.key()))
                .flatMap(it -> text(it, document.file(), lang));
    }

    private static Stream<ShortText> text(Mapping.Entry entry, SourceText file, Lang lang) {
        return entry.value() instanceof Scalar scalar
                ? Stream.of(new ShortText(file, scalar.place(), lang, scalar.text()))
                : Stream.empty();
    }
}
