/* Where every page of the site lies. */
package org.plancatalogue.view;

import org.plancatalogue.lang.Lang;
import org.plancatalogue.web.SitePath;

/** The one place that turns a document of the catalogue into the path of its page. */
public final class Addresses {
    private static final String ARTICLES = "articles/";

    private Addresses() {}

    /**
     * The page of a document in a language.
     *
     * <p>Example: {@code plans/sumida} in Japanese is {@code ja/plans/sumida/index.html}; {@code articles/about} is
     * {@code ja/about/index.html}; home, the empty document, is {@code ja/index.html}. A document that climbs out of
     * the content or has characters no page has leads to a path that no page can have, for the check to find.
     */
    public static SitePath of(String document, Lang lang) {
        String folder = document.startsWith(ARTICLES) ? document.substring(ARTICLES.length()) : document;
        if (!folder.matches("[A-Za-z0-9/_-]*")) {
            folder = "missing/" + folder.replaceAll("[^A-Za-z0-9-]", "-");
        }
        return SitePath.page(folder.isEmpty() ? lang.tag() : lang.tag() + "/" + folder);
    }

    /** An image of the content, which lies at the same path in the site; see above for one that cannot exist. */
    public static SitePath image(String path) {
        return new SitePath(path.contains("..") ? "missing/" + path.replaceAll("[^A-Za-z0-9-]", "-") : path);
    }

    public static SitePath chooser() {
        return SitePath.page("");
    }

    public static SitePath notFound() {
        return new SitePath("404.html");
    }
}
