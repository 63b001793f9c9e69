/* What surrounds every page. */
package org.plancatalogue.page;

import java.util.List;
import java.util.Optional;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.web.Html;
import org.plancatalogue.web.SitePath;

/**
 * Head, navigation and foot of a page. All links are relative to the page; canonical and alternates are absolute.
 *
 * @param title the page's own title; the site's is {@code siteTitle}
 * @param name the title as the page shows it
 * @param titles what the window shows: the page's own title, that of the room it lies in, the site's
 * @param canonical the address that search engines are to list: of a page without text of its own the original's
 * @param indexed whether the page is to be listed
 * @param counterpart the same page in the other language
 * @param notice what is to be known of the page's language
 * @param data what the page says of itself to programs, as JSON; empty where it is no version of its own
 * @param release the catalogue's, where it counts them
 * @param moved where former sections of the page are now
 * @param crumbs the way from home to the page's parent, the page itself left out
 * @param guides where the marks of the pages are explained
 */
public record Frame(
        Lang lang,
        SitePath path,
        String title,
        Html name,
        List<String> titles,
        String siteTitle,
        String description,
        Optional<String> canonical,
        boolean indexed,
        List<Alternate> alternates,
        Optional<Counterpart> counterpart,
        Optional<Notice> notice,
        Html data,
        String root,
        Link home,
        List<Menu> menu,
        List<Link> crumbs,
        List<Link> articles,
        Html status,
        Html caveat,
        Optional<Release> release,
        Moved moved,
        Guides guides) {
    /** The same page as one that is in no list. */
    public Frame unlisted() {
        return new Frame(
                lang,
                path,
                title,
                name,
                titles,
                siteTitle,
                description,
                canonical,
                false,
                List.of(),
                counterpart,
                notice,
                Html.EMPTY,
                root,
                home,
                menu,
                crumbs,
                articles,
                status,
                caveat,
                release,
                moved,
                guides);
    }
}
