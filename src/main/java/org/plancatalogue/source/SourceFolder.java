/* A content folder that is read more than once. */
package org.plancatalogue.source;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plancatalogue.problem.Problems;

/**
 * Holds what was read, and reads anew only what is said to have changed. After any changes its tree is the one that
 * reading the whole folder would give, with the same texts where nothing has changed.
 */
public final class SourceFolder {
    private final Path folder;
    private final SortedMap<String, Found> found = new TreeMap<>();

    public SourceFolder(Path folder) {
        this.folder = folder;
        read();
    }

    /** Reads the whole folder; a text that is as it was stays the same. */
    public void read() {
        SortedMap<String, Found> before = new TreeMap<>(found);
        found.clear();
        new SourceReader(found).read(folder);
        found.replaceAll((path, now) -> now.equals(before.get(path)) ? before.getOrDefault(path, now) : now);
    }

    /** Reads a file or folder that has come, gone or changed; what lies outside the content folder changes nothing. */
    public void refresh(Path changed) {
        Path absolute = changed.toAbsolutePath().normalize();
        Path root = folder.toAbsolutePath().normalize();
        if (absolute.equals(root) || !Files.isDirectory(folder) || found.containsKey("")) {
            read();
        } else if (absolute.startsWith(root)) {
            refresh(new Entry(folder, ""), root.relativize(absolute));
        }
    }

    private void refresh(Entry above, Path names) {
        Entry entry = above.child(above.path().resolve(names.getName(0)));
        if (FileName.isLeftAlone(entry.name())) {
            return;
        }
        SourceReader reader = new SourceReader(found);
        if (names.getNameCount() > 1 && reader.isEntered(entry)) {
            refresh(entry, names.subpath(1, names.getNameCount()));
            return;
        }
        found.remove(entry.relative());
        found.subMap(entry.relative() + "/", entry.relative() + "0").clear();
        if (Files.exists(entry.path(), LinkOption.NOFOLLOW_LINKS)) {
            reader.read(entry);
        }
    }

    /** What was read last. */
    public SourceTree tree(Problems problems) {
        found.values().forEach(it -> it.problems().forEach(problems::add));
        return new SourceTree(
                found.values().stream().flatMap(it -> it.text().stream()).toList(),
                found.values().stream().flatMap(it -> it.asset().stream()).toList());
    }
}
