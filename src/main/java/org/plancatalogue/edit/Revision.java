/* A file of the content as it is and as it should be. */
package org.plancatalogue.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plancatalogue.problem.Repair;

/**
 * A file's text before and after its repairs, with its byte order mark and its line ends.
 *
 * @param file the path from the content folder
 * @param made the repairs that make the difference, in the order of the file
 * @param skipped those that cannot be made
 */
public record Revision(String file, String before, String after, List<Repair> made, List<Skipped> skipped) {
    public Revision {
        made = List.copyOf(made);
        skipped = List.copyOf(skipped);
    }

    /** Makes those repairs whose passage is still there; of two that overlap the first. */
    public static Revision of(String file, String before, List<Repair> repairs) {
        RawText text = RawText.of(before);
        SortedMap<Integer, Repair> made = new TreeMap<>();
        List<Skipped> skipped = new ArrayList<>();
        int end = 0;
        for (Repair repair : inOrder(repairs)) {
            Optional<Integer> start = text.find(repair.wrong(), repair.place().position());
            if (start.isEmpty()) {
                skipped.add(new Skipped(repair, Skipped.Reason.CHANGED));
            } else if (start.get() < end || made.containsKey(start.get())) {
                skipped.add(new Skipped(repair, Skipped.Reason.OVERLAPS));
            } else {
                made.put(start.get(), repair);
                end = start.get() + repair.wrong().length();
            }
        }
        return new Revision(file, before, after(before, made), List.copyOf(made.values()), skipped);
    }

    private static List<Repair> inOrder(List<Repair> repairs) {
        return repairs.stream().sorted(Comparator.comparing(Repair::place)).toList();
    }

    private static String after(String before, SortedMap<Integer, Repair> made) {
        StringBuilder after = new StringBuilder();
        int done = 0;
        for (Map.Entry<Integer, Repair> it : made.entrySet()) {
            after.append(before, done, it.getKey()).append(it.getValue().right());
            done = it.getKey() + it.getValue().wrong().length();
        }
        return after.append(before, done, before.length()).toString();
    }

    /** The difference as a unified diff, each line without its end. */
    public List<String> diff(String path) {
        return Diff.of(path, RawText.of(before).shown(), RawText.of(after).shown());
    }
}
