/* Composes the feeds. */
package org.plancatalogue.compose.offer;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plancatalogue.catalogue.Catalogue;
import org.plancatalogue.content.Edition;
import org.plancatalogue.content.Plan;
import org.plancatalogue.content.Release;
import org.plancatalogue.content.Site;
import org.plancatalogue.export.feed.Entry;
import org.plancatalogue.export.feed.Feed;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.lang.VersionText;
import org.plancatalogue.page.Alternate;
import org.plancatalogue.view.Addresses;
import org.plancatalogue.view.Alternates;
import org.plancatalogue.view.Licence;
import org.plancatalogue.view.Viewpoint;
import org.plancatalogue.web.SiteFile;

/**
 * A feed a language: the release, and the plans that have a text in it. A catalogue that counts no releases has none, as
 * a feed must say when something was new.
 */
public final class Feeds {
    private final Viewpoint view;
    private final Site site;

    private Feeds(Viewpoint view) {
        this.view = view;
        this.site = view.site();
    }

    public static Optional<SiteFile> of(Catalogue catalogue, Lang lang) {
        Feeds feeds = new Feeds(Viewpoint.of(catalogue, lang, ""));
        return feeds.site.release().map(it -> feeds.feed(it).file(Addresses.feed(lang)));
    }

    private Feed feed(Release release) {
        Lang lang = view.lang();
        String title = site.title().in(lang);
        List<Entry> entries = new ArrayList<>();
        entries.add(release(release));
        view.catalogue().content().plans().stream()
                .flatMap(it -> plan(it).stream())
                .forEach(entries::add);
        return new Feed(
                lang,
                view.absolute(Addresses.feed(lang)),
                view.absolute(view.path()),
                List.of(new Alternate(lang.other().tag(), view.absolute(Addresses.feed(lang.other())))),
                title,
                site.description().in(lang),
                title,
                Licence.NAME + " " + Licence.ADDRESS,
                Licence.ADDRESS,
                release.date(),
                entries);
    }

    /** What was published, and what readers must know of it. Each release has an id, all have the same page (RFC 4151). */
    private Entry release(Release release) {
        Lang lang = view.lang();
        String host = URI.create(view.absolute(view.path())).getHost();
        String version = VersionText.of(release.version(), lang);
        String title = site.title().in(lang);
        return new Entry(
                "tag:" + host + "," + release.date() + ":" + lang.tag() + "/releases/" + release.version(),
                lang == Lang.JA ? title + "（" + version + "）" : title + ", " + version,
                site.description().in(lang)
                        + (lang == Lang.JA ? "" : " ")
                        + site.status().in(lang),
                versions(view));
    }

    /** Empty where the page shows only the other language's text. */
    private Optional<Entry> plan(Plan plan) {
        Viewpoint page = Viewpoint.of(view.catalogue(), view.lang(), plan.path());
        Edition edition = plan.editions().nearest(view.lang());
        return Optional.of(new Entry(Alternates.canonical(page), edition.title(), edition.summary(), versions(page)))
                .filter(it -> Alternates.exists(page));
    }

    /** The page itself, then its other versions. */
    private static List<Alternate> versions(Viewpoint page) {
        Alternate own = new Alternate(page.lang().tag(), Alternates.canonical(page));
        Stream<Alternate> others = Alternates.of(page).stream()
                .filter(it -> it.hreflang().equals(page.lang().other().tag()));
        return Stream.concat(Stream.of(own), others).toList();
    }
}
