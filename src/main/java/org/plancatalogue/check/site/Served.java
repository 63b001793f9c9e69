/* The pages that are served under less than their files' names. */
package org.plancatalogue.check.site;

import java.util.HashSet;
import java.util.Set;
import org.plancatalogue.web.SitePath;

/**
 * Some hosts show {@code about.html} at {@code about}, and {@code guide/index.html} at {@code guide} without sending the
 * reader on. No file says so, but the addresses do: a page is taken to be served so when it gives such an address as its
 * own, or the sitemap does, and nothing names it otherwise. It is the rule of the site where more pages are.
 *
 * @param bare the files of those pages
 * @param endless whether endings are left out as a rule
 * @param flat whether the last slash is left out as a rule
 */
public record Served(Set<String> bare, boolean endless, boolean flat) {
    static final Served AS_NAMED = new Served(Set.of(), false, false);

    private static final String ENDING = ".html";
    private static final String INDEX = "index.html";

    /** One page named so may be a slip. */
    private static final int FEWEST = 2;

    public Served {
        bare = Set.copyOf(bare);
    }

    /** What is learnt from the addresses of a site that is taken to be served as its files are named. */
    static Served of(BuiltSite site) {
        Set<String> declared = new HashSet<>();
        Set<String> without = new HashSet<>();
        Set<String> with = new HashSet<>();
        for (Reference reference : site.references()) {
            String path = reference.path();
            if (!path.isEmpty() && site.resolve(reference.file(), reference.value()) instanceof Target.Inside inside) {
                String file = site.has(inside.path()) ? inside.path() : inside.path() + ENDING;
                if (isPage(file, site)) {
                    (isShort(path) ? without : with).add(file);
                    if (isShort(path) && isOwn(reference)) {
                        declared.add(file);
                    }
                }
            }
        }
        declared.removeAll(with);
        return new Served(declared, isRule(without, with, false), isRule(declared, with, true));
    }

    private static boolean isRule(Set<String> without, Set<String> with, boolean folders) {
        return count(without, folders) >= FEWEST && count(without, folders) > count(with, folders);
    }

    private static long count(Set<String> files, boolean folders) {
        return files.stream().filter(it -> it.endsWith(INDEX) == folders).count();
    }

    private static boolean isPage(String file, BuiltSite site) {
        return file.endsWith(ENDING) && !file.equals(INDEX) && site.has(file) && !Card.isErrorPage(new SitePath(file));
    }

    private static boolean isOwn(Reference reference) {
        return reference.use() == Reference.Use.OWN_PAGE || reference.use() == Reference.Use.LISTED;
    }

    private static boolean isShort(String path) {
        return !path.endsWith("/") && !path.endsWith(ENDING) && !path.endsWith(".");
    }

    /** Whether a page answers to its name without the ending or, being a folder's, without the last slash. */
    public boolean isBare(String file) {
        return bare.contains(file) || (file.endsWith(INDEX) ? flat : endless && file.endsWith(ENDING));
    }
}
