/* The files of the search. */
package org.plancatalogue.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.lang.Names;
import org.plancatalogue.web.Digest;
import org.plancatalogue.web.SiteFile;
import org.plancatalogue.web.SitePath;

/**
 * Scripts that each hand one value to {@code sought(name, value)}: what there is ({@code search/index.js}), the blocks of
 * the index ({@code k0}, {@code k1} …), lists of many blocks ({@code l0} …) and the shelves of entries with their texts in
 * one language ({@code ja0}, {@code en0} …). All but the first lie in a folder named by what they say, which
 * {@code index.js} names, so that those of two builds never meet.
 */
public final class SearchFiles {
    private static final String FOLDER = "search/";
    private static final JsonMapper JSON = new JsonMapper();
    /** The characters a block is filled to: a two-hundredth of all, within these bounds. */
    private static final int LEAST = 800;

    private static final int MOST = 4000;
    private static final int PARTS = 200;
    /** More blocks than so many are listed in files of their own. */
    private static final int LISTED = 512;

    private static final int IN_A_FOLDER = 256;

    private SearchFiles() {}

    /**
     * Everything that is fetched to search in some entries.
     *
     * @param concepts the names of what entries can be chosen by, by trait such as {@code theme:startup}
     * @param readings words with their readings in kana
     */
    public static List<SiteFile> of(List<Group> groups, Map<String, Names> concepts, Map<String, String> readings) {
        List<Shelf> shelves = Shelf.of(groups);
        Map<String, String> scripts = new LinkedHashMap<>();
        List<String> firsts = blocks(Index.of(shelves, readings), scripts);
        int listed = firsts.size() > LISTED ? (int) Math.sqrt(firsts.size()) : 1;
        for (Lang lang : Lang.values()) {
            for (int i = 0; i < shelves.size(); i++) {
                put(scripts, lang.tag(), i, shelf(shelves.get(i), lang).toString());
            }
        }
        List<String> lists = lists(firsts, listed, scripts);
        String digest = digest(scripts);
        ObjectNode index = index(concepts)
                .put("folder", digest)
                .put("shelves", shelves.size())
                .put("count", firsts.size())
                .put("listed", listed)
                .put("blocks", String.join("\n", lists));
        List<SiteFile> files = new ArrayList<>();
        files.add(file("index", script("index", index.toString())));
        scripts.forEach((name, text) -> files.add(file(digest + "/" + name, text)));
        return List.copyOf(files);
    }

    /** The first keys of so many blocks each; where that is more than one, all their first keys are a script. */
    private static List<String> lists(List<String> firsts, int listed, Map<String, String> scripts) {
        List<String> lists = new ArrayList<>();
        for (int from = 0; from < firsts.size(); from += listed) {
            List<String> some = firsts.subList(from, Math.min(firsts.size(), from + listed));
            if (listed > 1) {
                put(scripts, "l", lists.size(), quoted(String.join("\n", some)));
            }
            lists.add(some.get(0));
        }
        return lists;
    }

    private static void put(Map<String, String> scripts, String letter, int number, String json) {
        scripts.put(letter + number / IN_A_FOLDER + "/" + letter + number, script(letter + number, json));
    }

    private static String digest(Map<String, String> scripts) {
        String all = String.join("\n", scripts.values());
        return Digest.of(all.getBytes(StandardCharsets.UTF_8)).substring(0, 8);
    }

    private static SiteFile file(String name, String text) {
        return SiteFile.of(new SitePath(FOLDER + name + ".js"), text);
    }

    private static ObjectNode index(Map<String, Names> concepts) {
        ObjectNode index = JSON.createObjectNode();
        index.put("idle", idle());
        ObjectNode named = index.putObject("concepts");
        concepts.forEach((key, names) -> named.putArray(key).add(names.ja()).add(names.en()));
        return index;
    }

    /** Words that ask and join, which a question has and its answer need not have. */
    private static String idle() {
        try (InputStream words = SearchFiles.class.getResourceAsStream("idle.txt")) {
            return new String(Objects.requireNonNull(words).readAllBytes(), StandardCharsets.UTF_8)
                    .strip()
                    .replace('\n', ' ');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Cuts the lines into blocks; the first key of each. */
    private static List<String> blocks(SortedMap<String, String> lines, Map<String, String> scripts) {
        long total = lines.entrySet().stream()
                .mapToLong(it -> it.getKey().length() + it.getValue().length() + 2L)
                .sum();
        long full = Math.min(MOST, Math.max(LEAST, total / PARTS));
        List<String> firsts = new ArrayList<>();
        StringBuilder block = new StringBuilder();
        for (Map.Entry<String, String> line : lines.entrySet()) {
            if (block.length() > 0 && block.length() + line.getValue().length() > full) {
                close(block, firsts.size() - 1, scripts);
            }
            if (block.length() == 0) {
                firsts.add(line.getKey());
            }
            block.append(line.getKey()).append('\t').append(line.getValue()).append('\n');
        }
        if (block.length() > 0) {
            close(block, firsts.size() - 1, scripts);
        }
        return firsts;
    }

    private static void close(StringBuilder block, int number, Map<String, String> scripts) {
        put(scripts, "k", number, quoted(block.toString()));
        block.setLength(0);
    }

    private static ArrayNode shelf(Shelf shelf, Lang lang) {
        ArrayNode entries = JSON.createArrayNode();
        Group group = shelf.group();
        ArrayNode within = entries.addArray();
        within.add(group.within().ja()).add(group.within().en());
        group.forms().forEach(within::add);
        for (Entry entry : shelf.entries()) {
            ArrayNode out = entries.addArray();
            out.add(entry.kind().key()).add(entry.folder()).add(entry.fragment());
            out.add(langs(entry));
            out.add(entry.names().ja()).add(entry.names().en()).add(entry.reading());
            out.add(Romaji.ofKana(entry.reading()));
            out.add(entry.text(lang));
            array(out, entry.forms());
            ArrayNode terms = out.addArray();
            entry.terms().forEach(it -> array(terms, called(it)));
            array(out, entry.traits());
        }
        return entries;
    }

    /** What a term is called; what is to be read in Latin letters has its sign before it. */
    private static List<String> called(List<String> term) {
        List<String> called = new ArrayList<>(term);
        Romaji.ofReadings(term).forEach(it -> called.add(Keys.READING + it));
        return called;
    }

    private static String langs(Entry entry) {
        return entry.langs().size() == Lang.values().length
                ? ""
                : entry.langs().get(0).tag();
    }

    private static void array(ArrayNode to, List<String> texts) {
        ArrayNode array = to.addArray();
        texts.forEach(array::add);
    }

    private static String script(String name, String json) {
        return "sought(\"" + name + "\"," + json + ")\n";
    }

    private static String quoted(String text) {
        try {
            return JSON.writeValueAsString(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a text can be written", e);
        }
    }
}
