/* A folder with everything in it. */
package org.plancatalogue.publish;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Lists and deletes; symbolic links are entries of their own and never followed. */
final class Tree {
    private Tree() {}

    static boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** The files, links and empty folders below a folder, as paths relative to it, in order. */
    static List<Path> leaves(Path folder) throws IOException {
        List<Path> leaves = new ArrayList<>();
        for (Path path : walk(folder)) {
            if (!path.equals(folder) && (!isFolder(path) || isEmpty(path))) {
                leaves.add(folder.relativize(path));
            }
        }
        Collections.sort(leaves);
        return leaves;
    }

    /** Deletes a folder with everything in it; does nothing when it is not there. */
    static void delete(Path folder, FileOperations disk) throws IOException {
        if (!exists(folder)) {
            return;
        }
        List<Path> deepestFirst = walk(folder);
        Collections.reverse(deepestFirst);
        for (Path path : deepestFirst) {
            disk.delete(path);
        }
    }

    static boolean isFolder(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }

    static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }

    /** A folder before what it holds. */
    private static List<Path> walk(Path folder) throws IOException {
        List<Path> paths = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
                paths.add(path);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
                paths.add(path);
                return FileVisitResult.CONTINUE;
            }
        });
        return paths;
    }
}
