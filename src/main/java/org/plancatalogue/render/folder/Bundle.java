/* Files of the template folder joined into one of the site. */
package org.plancatalogue.render.folder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plancatalogue.problem.Place;
import org.plancatalogue.problem.Position;
import org.plancatalogue.web.SiteFile;
import org.plancatalogue.web.SitePath;

/**
 * The style sheet or the script of the site. The name carries the digest of the content, so that a browser may keep it
 * for ever.
 *
 * <p>Example: {@code assets/style-1f2e3d4c.css}.
 */
public record Bundle(String name, List<Map.Entry<String, String>> files, SitePath path) {
    private static final Pattern COMMENT = Pattern.compile("(?ms)^ */\\*.*?\\*/$");
    private static final List<String> FOLDERS = List.of("base/", "layout/", "parts/", "pages/");

    /**
     * All CSS files: {@code base/layers.css} first, which states the order of the layers, then base, layout, parts and
     * pages by path, {@code base/print.css} last.
     */
    public static Bundle styles(TemplateFolder folder) {
        return of(folder, "", ".css", "style");
    }

    /** The scripts of every page, by path. */
    public static Bundle scripts(TemplateFolder folder) {
        return of(folder, "scripts/", ".js", "script").bare();
    }

    /** The scripts of the search page, by path. */
    public static Bundle search(TemplateFolder folder) {
        return of(folder, "search/", ".js", "search").bare();
    }

    private static Bundle of(TemplateFolder folder, String within, String suffix, String name) {
        List<Map.Entry<String, String>> files =
                new ArrayList<>(folder.ending(suffix).entrySet());
        files.removeIf(it -> !it.getKey().startsWith(within));
        files.sort(Comparator.comparingInt(it -> rank(it.getKey())));
        SitePath path =
                SiteFile.byContent("assets/" + name, suffix, text(files)).path();
        return new Bundle(name, List.copyOf(files), path);
    }

    /** The same files without comments and indentation; every line stays in its place. */
    private Bundle bare() {
        List<Map.Entry<String, String>> bare = files.stream()
                .map(it -> Map.entry(it.getKey(), bare(it.getValue())))
                .toList();
        return new Bundle(
                name,
                bare,
                SiteFile.byContent("assets/" + name, ".js", text(bare)).path());
    }

    /** Comments stand on lines of their own, so that nothing has to be known of the language. */
    private static String bare(String script) {
        return COMMENT.matcher(script)
                .replaceAll(it -> "\n"
                        .repeat((int) it.group().chars().filter(c -> c == '\n').count()))
                .replaceAll("(?m)^ +", "");
    }

    private static String text(List<Map.Entry<String, String>> files) {
        return String.join("\n", files.stream().map(Map.Entry::getValue).toList());
    }

    /** The file that wrote a place of the joined one. */
    public Optional<Place> origin(Position position) {
        int before = 0;
        for (Map.Entry<String, String> file : files) {
            int lines = (int) file.getValue().chars().filter(c -> c == '\n').count() + 1;
            if (position.line() <= before + lines) {
                return Optional.of(new Place(file.getKey(), new Position(position.line() - before, position.column())));
            }
            before += lines;
        }
        return Optional.empty();
    }

    private static int rank(String path) {
        return switch (path) {
            case "base/layers.css" -> -1;
            case "base/print.css" -> FOLDERS.size() + 1;
            default ->
                FOLDERS.stream()
                        .filter(path::startsWith)
                        .findFirst()
                        .map(FOLDERS::indexOf)
                        .orElse(FOLDERS.size());
        };
    }

    public SiteFile file() {
        return SiteFile.of(path, text(files));
    }
}
