/* The path of a file within the site. */
package org.plancatalogue.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A path from the site's root to one file, with {@code /} between folders and none in front.
 *
 * <p>Example: {@code ja/plans/sumida/index.html}, whose address is {@code ja/plans/sumida/}.
 */
public record SitePath(String value) implements Comparable<SitePath> {
    private static final String INDEX = "index.html";

    public SitePath {
        if (value.isEmpty() || value.startsWith("/") || value.endsWith("/") || climbs(value)) {
            throw new IllegalArgumentException("not a path within the site: " + value);
        }
    }

    /** The page that stands for a folder, such as {@code ja/plans/sumida}; the empty folder is the root. */
    public static SitePath page(String folder) {
        return new SitePath(folder.isEmpty() ? INDEX : folder + "/" + INDEX);
    }

    /** The path as an address below the base address: a page's {@code index.html} is left out. */
    public String address() {
        return value.equals(INDEX) || value.endsWith("/" + INDEX)
                ? value.substring(0, value.length() - INDEX.length())
                : value;
    }

    /**
     * The relative link from another file to this one. It names {@code index.html}, so that it also works where the
     * site is opened from a folder and no server completes it.
     *
     * <p>Example: from {@code ja/index.html} to {@code en/plans/ome/index.html} is {@code ../en/plans/ome/index.html}.
     */
    public String from(SitePath page) {
        List<String> here = new ArrayList<>(List.of(page.value.split("/", -1)));
        List<String> there = new ArrayList<>(List.of(value.split("/", -1)));
        while (here.size() > 1 && there.size() > 1 && here.get(0).equals(there.get(0))) {
            here.remove(0);
            there.remove(0);
        }
        return "../".repeat(here.size() - 1) + String.join("/", there);
    }

    /** What follows the last dot of the name, in lower case; empty when the name has none. */
    public String extension() {
        String name = value.substring(value.lastIndexOf('/') + 1);
        return name.contains(".") ? name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT) : "";
    }

    private static boolean climbs(String path) {
        return path.contains("..") && List.of(path.split("/", -1)).contains("..");
    }

    /** How far below the root the file lies: 0 for a file in the root. */
    public int depth() {
        return (int) value.chars().filter(c -> c == '/').count();
    }

    @Override
    public int compareTo(SitePath that) {
        return value.compareTo(that.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
