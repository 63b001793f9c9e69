/* Which shelves have a key. */
package org.plancatalogue.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plancatalogue.lang.Lang;

/** Built from the shelves: what is listed under each key, as it is written in a block. */
final class Index {
    private static final Pattern WORD = Pattern.compile("[a-z]{4,}");

    private final SortedMap<String, Map<Field, Postings>> shelves = new TreeMap<>();
    private final SortedMap<String, Set<String>> words = new TreeMap<>();

    /** In what of an entry a key stands, in the order of a line. */
    private enum Field {
        /** Names of what surrounds it and of terms it uses; and all keys that are no parts of words. */
        ASIDE,
        JA,
        EN,
        NAME;

        static Field text(Lang lang) {
            return lang == Lang.JA ? JA : EN;
        }
    }

    private Index() {}

    /**
     * The lines by key.
     *
     * @param readings words that stand in the texts, with their readings
     */
    static SortedMap<String, String> of(List<Shelf> shelves, Map<String, String> readings) {
        Index index = new Index();
        for (int i = 0; i < shelves.size(); i++) {
            index.add(i, shelves.get(i));
        }
        readings.forEach(index::reading);
        return index.lines();
    }

    private void add(int shelf, Shelf held) {
        within(held.group()).forEach(it -> text(shelf, Field.ASIDE, it));
        for (Entry entry : held.entries()) {
            names(entry).forEach(it -> name(shelf, it));
            for (Lang lang : Lang.values()) {
                text(shelf, Field.text(lang), Folding.fold(entry.text(lang)));
            }
            for (List<String> term : entry.terms()) {
                term.forEach(it -> text(shelf, Field.ASIDE, Folding.fold(it)));
                Romaji.ofReadings(term).forEach(it -> text(shelf, Field.ASIDE, it));
            }
            entry.traits().forEach(it -> put(Keys.TRAIT + it, Field.ASIDE, shelf));
            put(Keys.TRAIT + "kind:" + entry.kind().key(), Field.ASIDE, shelf);
        }
    }

    /** What a document is called, folded, with its reading in Latin letters. */
    private static List<String> within(Group group) {
        List<String> names =
                new ArrayList<>(List.of(group.within().ja(), group.within().en()));
        names.addAll(group.forms());
        return names.stream().map(Folding::fold).toList();
    }

    /** Everything an entry is called, folded. */
    private static List<String> names(Entry entry) {
        List<String> names =
                new ArrayList<>(List.of(entry.names().ja(), entry.names().en(), entry.reading()));
        names.add(Romaji.ofKana(entry.reading()));
        names.addAll(entry.forms());
        return names.stream().filter(it -> !it.isEmpty()).map(Folding::fold).toList();
    }

    private void name(int shelf, String folded) {
        put(Keys.name(folded), Field.ASIDE, shelf);
        text(shelf, Field.NAME, folded);
    }

    private void text(int shelf, Field field, String folded) {
        Keys.of(folded).forEach(it -> put(it, field, shelf));
        Matcher found = WORD.matcher(folded);
        while (found.find()) {
            String word = found.group();
            word(Keys.BEGINNING + word.substring(0, 2), word);
            word(Keys.END + word.substring(word.length() - 2), word);
        }
    }

    private void reading(String word, String kana) {
        String folded = Folding.fold(word);
        word(Keys.READING + Folding.fold(kana), folded);
        word(Keys.READING + Romaji.ofKana(kana), folded);
    }

    private void word(String key, String word) {
        words.computeIfAbsent(key, it -> new TreeSet<>()).add(word);
    }

    private void put(String key, Field field, int shelf) {
        shelves.computeIfAbsent(key, it -> new EnumMap<>(Field.class))
                .computeIfAbsent(field, it -> new Postings())
                .add(shelf);
    }

    /** Behind a key the shelves that have it, a semicolon between two fields; or words. */
    private SortedMap<String, String> lines() {
        SortedMap<String, String> lines = new TreeMap<>();
        shelves.forEach((key, fields) -> lines.put(key, line(fields)));
        words.forEach((key, found) -> lines.put(key, String.join(" ", found)));
        return lines;
    }

    private static String line(Map<Field, Postings> fields) {
        return Arrays.stream(Field.values())
                .map(it -> fields.getOrDefault(it, new Postings()).letters())
                .collect(Collectors.joining(";"))
                .replaceFirst(";+$", "");
    }
}
