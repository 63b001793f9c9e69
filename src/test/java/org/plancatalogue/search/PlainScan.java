/* A search without an index: reads every entry from beginning to end. */
package org.plancatalogue.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plancatalogue.RealCatalogue;
import org.plancatalogue.catalogue.Catalogue;
import org.plancatalogue.compose.search.Searchable;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.lang.Names;

/** What of the real catalogue holds a word, for the search to be held against. */
public final class PlainScan {
    /** Of letters written without spaces two are a query, of others three. */
    private static final Pattern QUERY = Pattern.compile("[^ ]*[\\u3041-\\u9fff][^ ]*|[a-z0-9&]{3,}");

    private static final int LONGEST = 9;

    /** All folded texts by where their entry leads. */
    private final Map<String, List<String>> texts;

    private PlainScan(Map<String, List<String>> texts) {
        this.texts = texts;
    }

    public static PlainScan real() {
        Catalogue catalogue = RealCatalogue.read();
        Map<String, Names> concepts = Searchable.concepts(catalogue);
        Map<String, List<String>> texts = new LinkedHashMap<>();
        for (Group group : Searchable.of(catalogue)) {
            for (Entry entry : group.entries()) {
                String address = entry.folder() + (entry.fragment().isEmpty() ? "" : "#" + entry.fragment());
                texts.put(
                        address,
                        all(group, entry, concepts)
                                .map(Folding::fold)
                                .filter(it -> !it.isEmpty())
                                .toList());
            }
        }
        return new PlainScan(texts);
    }

    private static Stream<String> all(Group group, Entry entry, Map<String, Names> concepts) {
        Stream<Names> names = Stream.concat(
                Stream.of(group.within(), entry.names()),
                entry.traits().stream().filter(concepts::containsKey).map(concepts::get));
        return Stream.of(
                        names.flatMap(it -> Stream.of(it.ja(), it.en())),
                        group.forms().stream(),
                        entry.forms().stream(),
                        entry.terms().stream().flatMap(List::stream),
                        Stream.of(Lang.values()).map(entry::text),
                        Stream.of(entry.reading()))
                .flatMap(it -> it);
    }

    /** Where the entries lead that hold a folded word anywhere. */
    public Set<String> having(String word) {
        return texts.entrySet().stream()
                .filter(it -> it.getValue().stream().anyMatch(text -> text.contains(word)))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Words and parts of words, cut anywhere from the texts. */
    public List<String> cut(int count, long seed) {
        Random random = new Random(seed);
        List<String> all = texts.values().stream().flatMap(List::stream).toList();
        Set<String> cut = new LinkedHashSet<>();
        while (cut.size() < count) {
            String text = all.get(random.nextInt(all.size()));
            int from = random.nextInt(text.length());
            String word = text.substring(from, Math.min(text.length(), from + 2 + random.nextInt(LONGEST - 1)))
                    .strip();
            if (word.length() > 1
                    && QUERY.matcher(word).matches()
                    && word.codePoints().noneMatch(it -> it > 0xFFFF)) {
                cut.add(word);
            }
        }
        return new ArrayList<>(cut);
    }
}
