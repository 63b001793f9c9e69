/* Files names under the headings of an index. */
package org.plancatalogue.compose.glossary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plancatalogue.lang.KanaRow;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.lang.Names;
import org.plancatalogue.lang.Reading;

/**
 * The order of an index: in Japanese by reading under the kana rows, names in Latin letters once more under A–Z; in
 * English by name under its first letter, a leading article passed over.
 */
public final class Filing {
    private static final String LATIN = "A–Z";

    /** Comes behind every letter; a name that has none in English is filed under it. */
    private static final String OTHER = "\uFFFF";

    private Filing() {}

    /** Something to file: what it is called and how that is read. */
    public record Card<T>(Names names, Reading reading, T entry) {}

    /** A heading with its entries; the id serves as an anchor. */
    public record Group<T>(String id, String label, List<T> entries) {}

    public static <T> List<Group<T>> file(List<Card<T>> cards, Lang lang) {
        return lang == Lang.JA ? byReading(cards) : byName(cards);
    }

    private static <T> List<Group<T>> byReading(List<Card<T>> cards) {
        Map<KanaRow, List<Card<T>>> rows = cards.stream()
                .sorted(Comparator.comparing(Card::reading))
                .collect(Collectors.groupingBy(
                        it -> it.reading().row().orElse(KanaRow.WA), TreeMap::new, Collectors.toList()));
        List<Group<T>> groups = new ArrayList<>();
        rows.forEach((row, members) ->
                groups.add(group("row-" + row.name().toLowerCase(Locale.ROOT), row.label(), members)));
        List<Card<T>> latin = cards.stream()
                .filter(it -> it.names().ja().matches("[A-Za-z].*"))
                .sorted(Comparator.comparing(it -> it.names().ja().toLowerCase(Locale.ROOT)))
                .toList();
        if (!latin.isEmpty()) {
            groups.add(group("row-latin", LATIN, latin));
        }
        return groups;
    }

    private static <T> List<Group<T>> byName(List<Card<T>> cards) {
        Function<Card<T>, String> letter = it -> key(it.names()).substring(0, 1);
        Map<String, List<Card<T>>> letters = cards.stream()
                .sorted(Comparator.comparing(it -> key(it.names())))
                .collect(Collectors.groupingBy(letter, TreeMap::new, Collectors.toList()));
        List<Group<T>> groups = new ArrayList<>();
        letters.forEach((first, members) -> groups.add(
                first.equals(OTHER)
                        ? group("letter-other", "Other", members)
                        : group("letter-" + first, first.toUpperCase(Locale.ROOT), members)));
        return groups;
    }

    /** The English name as it is filed; a name without Latin letters, which is not translated yet, comes last. */
    public static String key(Names names) {
        String name = names.en().toLowerCase(Locale.ROOT).replaceFirst("^(the|an?) ", "");
        String letters = name.replaceFirst("^[^a-z0-9]+", "");
        return letters.isEmpty() ? OTHER + name : letters;
    }

    private static <T> Group<T> group(String id, String label, List<Card<T>> members) {
        return new Group<>(id, label, members.stream().map(Card::entry).toList());
    }
}
