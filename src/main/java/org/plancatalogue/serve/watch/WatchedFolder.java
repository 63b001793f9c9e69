/* A folder with everything below it, watched as long as it is there. */
package org.plancatalogue.serve.watch;

import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Watches with what the system offers, and begins anew when another folder has taken the place of the one it knew. */
final class WatchedFolder {
    private final Path folder;
    private final Consumer<Path> told;
    private Optional<List<Object>> known = Optional.empty();
    private Optional<DirectoryWatcher> watcher = Optional.empty();

    WatchedFolder(Path folder, Consumer<Path> told) {
        this.folder = folder.toAbsolutePath().normalize();
        this.told = told;
    }

    /** Looks whether the folder is still the same. */
    synchronized void tend() {
        Optional<List<Object>> now = identity();
        if (!now.equals(known)) {
            close();
            known = now;
            now.ifPresent(it -> begin());
            told.accept(folder);
        }
    }

    private Optional<List<Object>> identity() {
        try {
            BasicFileAttributes attributes = Files.readAttributes(folder, BasicFileAttributes.class);
            Object key = attributes.fileKey();
            return attributes.isDirectory()
                    ? Optional.of(List.of(key == null ? "" : key, attributes.creationTime()))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private void begin() {
        try {
            DirectoryWatcher begun = DirectoryWatcher.builder()
                    .path(folder)
                    .fileHashing(false)
                    .listener(event -> told.accept(event.path()))
                    .build();
            watcher = Optional.of(begun);
            // It ends when it is closed; its folder is looked after by tend().
            var unused = begun.watchAsync(task -> {
                Thread thread = new Thread(task, "watches " + folder.getFileName());
                thread.setDaemon(true);
                thread.start();
            });
        } catch (IOException e) {
            known = Optional.empty();
        }
    }

    synchronized void close() {
        watcher.ifPresent(it -> {
            try {
                it.close();
            } catch (IOException e) {
                // It is not listened to any more.
            }
        });
        watcher = Optional.empty();
    }
}
