/* Makes the frame of a page. */
package org.plancatalogue.view.frame;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plancatalogue.catalogue.translation.State;
import org.plancatalogue.content.Edition;
import org.plancatalogue.content.Facet;
import org.plancatalogue.content.Origin;
import org.plancatalogue.content.Site;
import org.plancatalogue.lang.DateText;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.linked.Step;
import org.plancatalogue.linked.WebPage;
import org.plancatalogue.linked.WebSite;
import org.plancatalogue.page.Alternate;
import org.plancatalogue.page.Frame;
import org.plancatalogue.page.Guides;
import org.plancatalogue.page.Link;
import org.plancatalogue.page.Menu;
import org.plancatalogue.page.Moved;
import org.plancatalogue.page.Notice;
import org.plancatalogue.page.Release;
import org.plancatalogue.view.Addresses;
import org.plancatalogue.view.Alternates;
import org.plancatalogue.view.Viewpoint;
import org.plancatalogue.web.Html;

/** Head, menu and foot as seen from a page. */
public final class Frames {
    private Frames() {}

    /**
     * The frame of a document that exists in both languages.
     *
     * @param rooms the rooms of the site in which it lies, the outermost first
     */
    public static Frame of(Viewpoint view, String title, String description, String... rooms) {
        return of(view, title, description, List.of(rooms), crumbs(view, rooms));
    }

    /** The frame of a page made from the whole catalogue, whose title and description the site gives. */
    public static Frame of(Viewpoint view, Site.Room room) {
        return of(view, room.title().in(view.lang()), room.description().in(view.lang()));
    }

    /** The frame of the parallel view of a text, which lies below the text's own page. */
    public static Frame parallel(Viewpoint view, Edition edition) {
        Site.Room room = view.site().room("parallel");
        String title = room.title().in(view.lang());
        List<String> titles =
                List.of(edition.title(), title, view.site().title().in(view.lang()));
        List<Crumb> crumbs = List.of(
                new Crumb("", view.site().room("home").title().in(view.lang())),
                new Crumb(view.base(), edition.name()));
        String gap = view.lang() == Lang.JA ? "" : " ";
        String description = room.description().in(view.lang()) + gap + edition.summary();
        return frame(view, title, titles, description, crumbs);
    }

    /** The frame of the home page, from which no way leads back. */
    public static Frame home(Viewpoint view) {
        Site site = view.site();
        return of(view, site.title().in(view.lang()), site.description().in(view.lang()), List.of(), List.of());
    }

    /** The frame of a page that no list names, and that no search engine is to list. */
    public static Frame unlisted(Viewpoint view, Site.Room room) {
        return of(view, room).unlisted();
    }

    private static Frame of(Viewpoint view, String title, String description, List<String> rooms, List<Crumb> crumbs) {
        return frame(view, title, titles(view, title, rooms), description, crumbs);
    }

    private static Frame frame(
            Viewpoint view, String title, List<String> titles, String description, List<Crumb> crumbs) {
        Site site = view.site();
        String root = "../".repeat(view.path().depth());
        return new Frame(
                view.lang(),
                view.path(),
                title,
                view.text(title),
                titles,
                site.title().in(view.lang()),
                description,
                Optional.of(Alternates.canonical(view)),
                Alternates.exists(view),
                Alternates.of(view),
                Optional.of(view.counterpart("", true)),
                notice(view),
                data(view, title, description, crumbs),
                root,
                home(view, root),
                menu(view, root),
                crumbs.stream().map(it -> it.link(view)).toList(),
                articles(view, root),
                view.text(site.status()),
                view.text(site.caveat()),
                release(view),
                Moves.of(view),
                new Explaining(view).guides());
    }

    static Optional<Release> release(Viewpoint view) {
        return view.site()
                .release()
                .map(it -> new Release(
                        it.version(),
                        DateText.of(it.date(), view.lang()),
                        Addresses.feed(view.lang()).from(view.path())));
    }

    /** The frame of the page that belongs to no language: what it says, it says in each of them. */
    public static Frame chooser(Viewpoint view) {
        Site site = view.site();
        return bare(
                view,
                site.title().in(view.lang()),
                List.of(
                        site.title().in(view.lang()),
                        site.title().in(view.lang().other())),
                site.description().in(view.lang()),
                Optional.of(view.absolute(view.path())),
                Alternates.homes(view),
                "");
    }

    /** The frame of the page for missing addresses: not in any index, links from the site's base path. */
    public static Frame notFound(Viewpoint view, Site.Room room) {
        return bare(
                view,
                room.title().in(view.lang()),
                titles(view, room.title().in(view.lang()), List.of()),
                room.description().in(view.lang()),
                Optional.empty(),
                List.of(),
                view.site().baseUrl().getPath());
    }

    private static Frame bare(
            Viewpoint view,
            String title,
            List<String> titles,
            String description,
            Optional<String> canonical,
            List<Alternate> alternates,
            String root) {
        return new Frame(
                view.lang(),
                view.path(),
                title,
                view.text(title),
                titles,
                view.site().title().in(view.lang()),
                description,
                canonical,
                canonical.isPresent(),
                alternates,
                Optional.empty(),
                Optional.empty(),
                Html.EMPTY,
                root,
                home(view, root),
                List.of(),
                List.of(),
                List.of(),
                Html.EMPTY,
                Html.EMPTY,
                Optional.empty(),
                Moved.NOTHING,
                Guides.NONE);
    }

    /** The page's own title, those of the rooms it lies in from the inside out, and the site's; each once. */
    private static List<String> titles(Viewpoint view, String title, List<String> rooms) {
        List<String> outer = new ArrayList<>(rooms);
        Collections.reverse(outer);
        Stream<String> within =
                outer.stream().map(it -> view.site().room(it).title().in(view.lang()));
        return Stream.of(Stream.of(title), within, Stream.of(view.site().title().in(view.lang())))
                .flatMap(it -> it)
                .distinct()
                .toList();
    }

    private static Html data(Viewpoint view, String title, String description, List<Crumb> crumbs) {
        if (!Alternates.exists(view)) {
            return Html.EMPTY;
        }
        WebPage page = new WebPage(
                view.lang(),
                title,
                description,
                Alternates.canonical(view),
                site(view),
                crumbs.stream()
                        .map(it -> new Step(it.title(), view.absolute(Addresses.of(it.document(), view.lang()))))
                        .toList(),
                new Subjects(view).of(),
                Alternates.of(view));
        return page.json();
    }

    private static WebSite site(Viewpoint view) {
        Site site = view.site();
        Lang lang = view.lang();
        String search = view.absolute(Addresses.of("search", lang)) + "?q={search_term_string}";
        WebSite.About about = new WebSite.About(
                site.title().in(lang.other()), site.description().in(lang), lang.tag(), Optional.of(search));
        return new WebSite(
                site.title().in(lang),
                view.absolute(Addresses.of("", lang)),
                Optional.of(about).filter(it -> view.document().isEmpty()));
    }

    /** What is to be known of the page as a whole. */
    private static Optional<Notice> notice(Viewpoint view) {
        if (!Alternates.exists(view)) {
            return Optional.of(new Notice("page", Optional.of(view.counterpart("", true))));
        }
        boolean parallel = !view.base().equals(view.document());
        return view.catalogue()
                .translations()
                .of(view.base())
                .map(it -> it.state(Origin.FRONT, view.lang()))
                .filter(it -> !parallel && (it == State.STALE || it == State.MISSING))
                .map(it -> new Notice("front", Optional.of(view.counterpart("", true))));
    }

    static Link home(Viewpoint view, String root) {
        return new Link(
                root + Addresses.of("", view.lang()), view.text(view.site().title()));
    }

    static List<Menu> menu(Viewpoint view, String root) {
        Stream<String> across = Stream.of("index", "initiatives", "compare");
        Stream<String> facets = Arrays.stream(Facet.values()).map(Facet::plural);
        return Stream.of(across, facets, Stream.of("glossary", "search"))
                .flatMap(it -> it)
                .map(it -> new Menu(
                        view.text(view.site().room(it).menu()),
                        root + Addresses.of(it, view.lang()),
                        view.document().equals(it) || view.document().startsWith(it + "/")))
                .toList();
    }

    static List<Link> articles(Viewpoint view, String root) {
        Stream<Link> articles = view.catalogue().content().articles().stream()
                .map(it -> new Link(
                        root + Addresses.of(it.path(), view.lang()),
                        view.text(it.editions().nearest(view.lang()).title())));
        Stream<Link> rooms = Stream.of("data", "status")
                .map(it -> new Link(
                        root + Addresses.of(it, view.lang()),
                        view.text(view.site().room(it).title())));
        return Stream.concat(articles, rooms).toList();
    }

    /** The way from home to a page below a room of the site. */
    private static List<Crumb> crumbs(Viewpoint view, String... rooms) {
        List<Crumb> crumbs = new ArrayList<>();
        crumbs.add(new Crumb("", view.site().room("home").title().in(view.lang())));
        for (String room : rooms) {
            crumbs.add(new Crumb(room, view.site().room(room).title().in(view.lang())));
        }
        return crumbs;
    }

    /** A page above another one, as its own language calls it. */
    private record Crumb(String document, String title) {
        Link link(Viewpoint view) {
            return new Link(view.href(document), view.text(title));
        }
    }
}
