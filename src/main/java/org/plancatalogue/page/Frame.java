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
 * @param titles what the window shows: the page's own title, that of the room it lies in, the site's
 * @param counterpart the same page in the other language
 * @param crumbs the way from home to the page's parent, the page itself left out
 */
public record Frame(
        Lang lang,
        SitePath path,
        String title,
        List<String> titles,
        String siteTitle,
        String description,
        Optional<String> canonical,
        List<Alternate> alternates,
        Optional<Counterpart> counterpart,
        String root,
        Link home,
        List<Menu> menu,
        List<Link> crumbs,
        List<Link> articles,
        Html status,
        Html caveat) {}
