/* What lies in a published site and is not ours. */
package org.plancatalogue.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.plancatalogue.web.SiteFile;

/**
 * The files, links and empty folders that the manifest does not list, such as a {@code CNAME} or a {@code .git} folder.
 *
 * @param paths relative to the folder
 */
record Foreign(Path folder, List<Path> paths) {

    /** All that is foreign in a folder; in a folder without manifest that is everything. */
    static Foreign in(Path folder) throws IOException {
        Optional<Manifest> ours = Manifest.in(folder);
        List<Path> paths = Tree.leaves(folder).stream()
                .filter(it -> ours.isEmpty()
                        || !(written(it).equals(Manifest.NAME) || ours.get().lists(written(it))))
                .toList();
        return new Foreign(folder, paths);
    }

    /** The first foreign path that a file of ours would have to replace. */
    Optional<Path> inTheWayOf(Collection<SiteFile> files) {
        TreeSet<String> ours =
                files.stream().map(it -> it.path().value()).collect(Collectors.toCollection(TreeSet::new));
        return paths.stream().filter(it -> inTheWayOf(ours, it)).findFirst();
    }

    private boolean inTheWayOf(TreeSet<String> ours, Path path) {
        for (Path above = path; above != null; above = above.getParent()) {
            if (ours.contains(written(above))) {
                return true;
            }
        }
        String below = written(path) + "/";
        String next = ours.ceiling(below);
        return next != null && next.startsWith(below) && !Tree.isFolder(folder.resolve(path));
    }

    /** Puts everything foreign into another folder too, where that does not have it yet. */
    void duplicateTo(Path other, FileOperations disk) throws IOException {
        for (Path path : paths) {
            Path from = folder.resolve(path);
            Path to = other.resolve(path);
            if (Tree.exists(to)) {
                continue;
            }
            if (Tree.isFolder(from)) {
                disk.createFolders(to);
            } else {
                createFolderOf(to, disk);
                disk.duplicate(from, to);
            }
        }
    }

    static void createFolderOf(Path file, FileOperations disk) throws IOException {
        Path folder = file.getParent();
        if (folder != null && !Tree.isFolder(folder)) {
            disk.createFolders(folder);
        }
    }

    /** A relative path as the manifest writes it, on every system. */
    private static String written(Path path) {
        return StreamSupport.stream(path.spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/"));
    }
}
