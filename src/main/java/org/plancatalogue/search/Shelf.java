/* The entries that one file holds. */
package org.plancatalogue.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.plancatalogue.lang.Lang;

/** Some entries of a group: as many as a page can fetch without a wait. */
record Shelf(Group group, List<Entry> entries) {
    /** The bytes of text, before compression, that a shelf is filled to; one longer entry has a shelf of its own. */
    private static final int LEAST = 700;

    /** More shelves than about so many would make the lists of the index longer than what they spare. */
    private static final int MOST = 20_000;

    Shelf {
        entries = List.copyOf(entries);
    }

    static List<Shelf> of(List<Group> groups) {
        long total = groups.stream()
                .flatMap(it -> it.entries().stream())
                .mapToLong(Shelf::size)
                .sum();
        long full = Math.max(LEAST, total / MOST);
        List<Shelf> shelves = new ArrayList<>();
        for (Group group : groups) {
            List<Entry> entries = new ArrayList<>();
            long size = 0;
            for (Entry entry : group.entries()) {
                long more = size(entry);
                if (!entries.isEmpty() && size + more > full) {
                    shelves.add(new Shelf(group, entries));
                    entries.clear();
                    size = 0;
                }
                entries.add(entry);
                size += more;
            }
            if (!entries.isEmpty()) {
                shelves.add(new Shelf(group, entries));
            }
        }
        return List.copyOf(shelves);
    }

    private static long size(Entry entry) {
        return 0L
                + bytes(entry.names().ja())
                + bytes(entry.names().en())
                + bytes(entry.text(Lang.JA))
                + bytes(entry.text(Lang.EN));
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
