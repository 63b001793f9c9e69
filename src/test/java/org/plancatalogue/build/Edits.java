/* Changes that a maintainer, an editor or a tool could make to a folder of sources. */
package org.plancatalogue.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Makes one change at a time, and says which paths a watcher would tell. The same seed makes the same changes. */
final class Edits {
    private static final List<String> PASSAGES = List.of(
            "\n新しい段落です。空き店舗を使います。\n",
            "\nA new paragraph with a vacant shop.\n",
            "\n[どこか](../glossary/nowhere)\n",
            "\n[[vacant-shop]] を見てください。\n",
            "\n## 追加 {#added}\n\n本文\n",
            "\n### {#twice}\n\n### {#twice}\n",
            "\n全角　と ﾊﾝｶｸ。\n",
            "title: 別の題\n",
            "---\n",
            "　");

    private final Path folder;
    private final Random random;

    Edits(Path folder, long seed) {
        this.folder = folder;
        this.random = new Random(seed);
    }

    /** @return the files and folders that are not as they were */
    List<Path> next() throws IOException {
        List<Path> files = files();
        Path file = files.get(random.nextInt(files.size()));
        return switch (random.nextInt(12)) {
            case 0 -> deleted(file);
            case 1 -> renamed(file);
            case 2 -> copied(file);
            case 3 -> folderMoved();
            case 4 -> restored();
            case 5 -> swapped(file);
            default -> changed(file);
        };
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> files = walk.filter(it -> Files.isRegularFile(it, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
            return files.isEmpty() ? List.of(folder.resolve("site.yaml")) : files;
        }
    }

    private List<Path> changed(Path file) throws IOException {
        String text = Files.exists(file) ? Files.readString(file) : "";
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        int at = random.nextInt(lines.size());
        switch (random.nextInt(4)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(at, lines.get(random.nextInt(lines.size())));
            case 2 -> lines.set(at, lines.get(at).replaceAll("(\\p{IsHan}|[a-z])\\1?", "$0$0"));
            default -> lines.add(at, PASSAGES.get(random.nextInt(PASSAGES.size())));
        }
        Files.createDirectories(file.getParent());
        Files.writeString(file, String.join("\n", lines), StandardCharsets.UTF_8);
        return List.of(file);
    }

    private List<Path> deleted(Path file) throws IOException {
        Files.deleteIfExists(file);
        return List.of(file);
    }

    /** As editors save: a new file beside it, moved over it. */
    private List<Path> swapped(Path file) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + "~");
        Files.createDirectories(file.getParent());
        Files.writeString(draft, Files.exists(file) ? Files.readString(file) + "\n" : "---\ntitle: x\n---\n");
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        return List.of(draft, file);
    }

    private List<Path> renamed(Path file) throws IOException {
        Path to = file.resolveSibling("r" + random.nextInt(10) + "-" + file.getFileName());
        if (Files.exists(file)) {
            Files.move(file, to, StandardCopyOption.REPLACE_EXISTING);
        }
        return List.of(file, to);
    }

    private List<Path> copied(Path file) throws IOException {
        Path to = folder.resolve("glossary").resolve("c" + random.nextInt(5) + file.getFileName());
        Files.createDirectories(to.getParent());
        if (Files.exists(file)) {
            Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING);
        }
        return List.of(to);
    }

    /** A folder goes, or comes back: what lies in it is not told one by one. */
    private List<Path> folderMoved() throws IOException {
        Path here = folder.resolve("glossary");
        Path away = folder.resolveSibling("away");
        if (Files.exists(away) && !Files.exists(here)) {
            Files.move(away, here);
        } else if (Files.exists(here) && !Files.exists(away)) {
            Files.move(here, away);
        }
        return List.of(here);
    }

    /** Another branch is checked out: everything is written anew, whatever stood there. */
    private List<Path> restored() throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
        org.plancatalogue.World.small().writeTo(folder.getParent());
        return List.of(folder);
    }
}
