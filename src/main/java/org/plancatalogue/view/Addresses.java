/* Where every page of the site lies. */
package org.plancatalogue.view;

import java.util.regex.Pattern;
import org.plancatalogue.catalogue.References;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.web.SitePath;

/** The one place that turns a document of the catalogue into the path of its page. */
public final class Addresses {
    /** What the document of a parallel view has behind that of the text it shows. */
    public static final String PARALLEL = "/parallel";

    /** The glossary for translators' tools. */
    public static final SitePath TERMBASE = new SitePath("data/glossary.tbx");

    private static final String ARTICLES = "articles/";
    private static final Pattern FOLDER = Pattern.compile("[A-Za-z0-9/_-]*");
    private static final Pattern IMAGE = Pattern.compile("(?!\\.\\./)[A-Za-z0-9._/-]+\\.(png|jpe?g|gif|webp|avif)");

    private Addresses() {}

    /**
     * The page of a document in a language.
     *
     * <p>Example: {@code plans/sumida} in Japanese is {@code ja/plans/sumida/index.html}; {@code articles/about} is
     * {@code ja/about/index.html}; home, the empty document, is {@code ja/index.html}. A document that climbs out of
     * the content, has characters no page has, or would lead to the page of another one, leads to a path that no page
     * can have, for the check to find.
     */
    public static SitePath of(String document, Lang lang) {
        String folder = document.startsWith(ARTICLES) ? document.substring(ARTICLES.length()) : document;
        boolean article = !folder.equals(document);
        String own = folder.endsWith(PARALLEL) ? folder.substring(0, folder.length() - PARALLEL.length()) : folder;
        boolean inFolder = own.contains("/") || References.ROOMS.contains(own);
        if (article == inFolder || !FOLDER.matcher(folder).matches()) {
            folder = missing(document);
        }
        return SitePath.page(folder.isEmpty() ? lang.tag() : lang.tag() + "/" + folder);
    }

    /** An image of the content, which lies at the same path in the site; see above for what can be none. */
    public static SitePath image(String path) {
        return new SitePath(IMAGE.matcher(path).matches() ? path : missing(path));
    }

    private static String missing(String path) {
        return "missing/" + path.replaceAll("[^A-Za-z0-9-]", "-");
    }

    /** A section of a page. Its id is not written as addresses are, so that a percent sign in it begins no escape. */
    public static String fragment(String id) {
        return "#" + id.replace("%", "%25");
    }

    public static SitePath chooser() {
        return SitePath.page("");
    }

    /** The picture of how much is translated. */
    public static SitePath badge(Lang lang) {
        return new SitePath(lang.tag() + "/status/badge.svg");
    }

    /** The file that holds every text in a language. */
    public static SitePath whole(Lang lang) {
        return new SitePath("data/plan-catalogue." + lang.tag() + ".html");
    }

    /** What tells subscribers of something new. */
    public static SitePath feed(Lang lang) {
        return new SitePath(lang.tag() + "/feed.xml");
    }

    /** The picture of a plan for other sites, which lies at the same path in the content. */
    public static SitePath social(String plan, Lang lang) {
        return new SitePath("social/" + plan + "." + lang.tag() + ".png");
    }

    public static SitePath notFound() {
        return new SitePath("404.html");
    }
}
