/* What the comments of the records of pages say. */
package org.plancatalogue.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plancatalogue.World;

/** Reads, from the sources, the comment of every record and the words of each {@code @param}. */
final class Comments {
    private static final Path PAGES = Path.of("src/main/java/org/plancatalogue/page");
    private static final Pattern RECORD =
            Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:public )?record (\\w+)\\(", Pattern.DOTALL);
    private static final Pattern PARAM = Pattern.compile("(\\w+) (.*)", Pattern.DOTALL);

    private Comments() {}

    /** By {@code Town} what the record is, by {@code Town.kind} what a component is. */
    static Map<String, String> read() {
        Map<String, String> comments = new TreeMap<>();
        try (Stream<Path> files = Files.walk(PAGES)) {
            files.filter(it -> it.toString().endsWith(".java")).forEach(it -> read(it, comments));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return comments;
    }

    private static void read(Path file, Map<String, String> comments) {
        String outer = file.getFileName().toString().replace(".java", "");
        RECORD.matcher(World.read(file)).results().forEach(it -> {
            String name = it.group(2).equals(outer) ? outer : outer + "." + it.group(2);
            String[] parts = it.group(1).replaceAll("(?m)^\\s*\\*", "").split("@param ", -1);
            comments.put(name, plain(parts[0]));
            for (int i = 1; i < parts.length; i++) {
                Matcher param = PARAM.matcher(parts[i]);
                if (param.matches()) {
                    comments.put(name + "." + param.group(1), plain(param.group(2)));
                }
            }
        });
    }

    private static String plain(String comment) {
        return comment.replaceAll("\\{@(?:code|link) ([^}]*)}", "`$1`")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
