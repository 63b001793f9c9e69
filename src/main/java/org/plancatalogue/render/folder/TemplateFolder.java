/* The template folder as read at one moment. */
package org.plancatalogue.render.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plancatalogue.problem.Place;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.problem.Problems;
import org.plancatalogue.web.SiteFile;
import org.plancatalogue.web.SitePath;

/** The texts of all files, by their path from the folder with {@code /} between names. Symbolic links are left out. */
public record TemplateFolder(SortedMap<String, String> texts) {
    public static TemplateFolder read(Path folder, Problems problems) {
        TreeMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(TemplateFolder::wanted).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                read(file, name, texts, problems);
            }
        } catch (IOException | UncheckedIOException e) {
            // The second when a folder vanishes while it is read.
            problems.add(ProblemKind.FOLDER_UNREADABLE, Place.startOf(folder.toString()), folder.toString());
        }
        return new TemplateFolder(texts);
    }

    private static void read(Path file, String name, TreeMap<String, String> texts, Problems problems) {
        try {
            texts.put(name, Files.readString(file, StandardCharsets.UTF_8));
        } catch (CharacterCodingException e) {
            problems.add(ProblemKind.FILE_UNREADABLE, Place.startOf(name), "UTF-8");
        } catch (IOException e) {
            problems.add(
                    ProblemKind.FILE_UNREADABLE,
                    Place.startOf(name),
                    e.getClass().getSimpleName());
        }
    }

    private static boolean wanted(Path file) {
        String name = file.getFileName().toString();
        boolean known = Stream.of(".ftlh", ".css", ".js", ".properties", ".svg").anyMatch(name::endsWith);
        return known && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    /** The texts of the files whose name ends so, in order of path. */
    public SortedMap<String, String> ending(String suffix) {
        return texts.entrySet().stream()
                .filter(it -> it.getKey().endsWith(suffix))
                .collect(Collectors.toMap(it -> it.getKey(), it -> it.getValue(), (a, b) -> a, TreeMap::new));
    }

    public SortedMap<String, String> templates() {
        return ending(".ftlh");
    }

    /** The drawings beside the templates, as files of the site's asset folder. */
    public List<SiteFile> images() {
        return ending(".svg").entrySet().stream()
                .map(it -> SiteFile.of(new SitePath("assets/" + lastName(it.getKey())), it.getValue()))
                .toList();
    }

    private static String lastName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
