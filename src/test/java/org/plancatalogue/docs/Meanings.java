/* What the records of pages mean, in both languages. */
package org.plancatalogue.docs;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.plancatalogue.World;
import org.plancatalogue.lang.Names;

/** The entries of {@code docs/records.txt}, and which of them were asked for. */
final class Meanings {
    static final Path FILE = Path.of("src/test/resources/docs/records.txt");
    private static final Pattern ENTRY = Pattern.compile("(?m)^(\\S+)\\n  en: (.+)\\n  ja: (.+)$");

    private final Map<String, Names> entries;
    private final TreeSet<String> asked = new TreeSet<>();

    private Meanings(Map<String, Names> entries) {
        this.entries = entries;
    }

    static Meanings read() {
        TreeMap<String, Names> entries = new TreeMap<>();
        ENTRY.matcher(World.read(FILE))
                .results()
                .forEach(it -> entries.put(it.group(1), new Names(it.group(3), it.group(2))));
        return new Meanings(Collections.unmodifiableMap(entries));
    }

    /** What a record, or a component such as {@code Town.kind}, means. */
    Names of(String name) {
        String shared = "*." + name.substring(name.lastIndexOf('.') + 1);
        String key = entries.containsKey(name) ? name : shared;
        asked.add(key);
        Names names = entries.get(key);
        if (names == null) {
            throw new AssertionError(FILE + " does not say what " + name + " means");
        }
        return names;
    }

    /** Entries that nothing was asked for. */
    Set<String> unused() {
        TreeSet<String> unused = new TreeSet<>(entries.keySet());
        unused.removeAll(asked);
        return unused;
    }
}
