/* Composes what language models are told of the site. */
package org.plancatalogue.compose.offer;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plancatalogue.catalogue.Catalogue;
import org.plancatalogue.content.Edition;
import org.plancatalogue.content.Facet;
import org.plancatalogue.content.Noun;
import org.plancatalogue.content.Site;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.lang.Names;
import org.plancatalogue.view.Addresses;
import org.plancatalogue.view.Alternates;
import org.plancatalogue.view.Downloads;
import org.plancatalogue.view.Licence;
import org.plancatalogue.view.Viewpoint;
import org.plancatalogue.web.SiteFile;
import org.plancatalogue.web.SitePath;

/**
 * Writes {@code llms.txt} after the form of llmstxt.org: a title, what the site is in one quotation, and lists of links.
 * It is in English with the Japanese names, as the links lead to both.
 */
public final class Llms {
    static final SitePath PATH = new SitePath("llms.txt");

    private final Catalogue catalogue;
    private final Viewpoint view;

    private Llms(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.view = view("");
    }

    public static SiteFile of(Catalogue catalogue) {
        return SiteFile.of(PATH, new Llms(catalogue).text());
    }

    private String text() {
        Site site = view.site();
        Stream<String> parts = Stream.of(
                "# " + both(site.title()),
                "> " + site.description().en(),
                // What it is not, before any link: a record of what is over, and no place to apply.
                site.status().en() + " " + site.caveat().en(),
                "The text may be used under " + Licence.NAME + " (" + Licence.ADDRESS + ").",
                "## Plans",
                list(catalogue.content().plans().stream().map(this::noun)),
                "## Ways to look things up",
                list(rooms().map(this::room)),
                "## About",
                list(catalogue.content().articles().stream().map(this::noun)),
                "## Data",
                list(Stream.concat(Stream.of(room("data")), downloads())),
                "## Optional",
                list(Stream.of(link("日本語版", view.absolute(Addresses.of("", Lang.JA)), "The same site in Japanese"))));
        return parts.filter(it -> !it.isEmpty()).collect(Collectors.joining("\n\n", "", "\n"));
    }

    private static Stream<String> rooms() {
        return Stream.of(
                        Stream.of("index", "initiatives", "compare"),
                        Arrays.stream(Facet.values()).map(Facet::plural),
                        Stream.of("glossary", "search"))
                .flatMap(it -> it);
    }

    /** A text leads to its English page or, where that has none of its own, to the Japanese one. */
    private String noun(Noun noun) {
        Viewpoint page = view(noun.path());
        Edition edition = noun.editions().nearest(Lang.EN);
        Names titles = Viewpoint.titles(noun);
        String japanese = titles.ja().equals(titles.en()) ? "" : titles.ja() + ". ";
        return link(edition.title(), Alternates.canonical(page), japanese + edition.summary());
    }

    private String room(String key) {
        Site.Room room = view.site().room(key);
        return link(
                room.title().en(),
                view.absolute(Addresses.of(key, Lang.EN)),
                room.description().en());
    }

    private Stream<String> downloads() {
        return Downloads.of(catalogue).stream()
                .map(it -> link(
                        it.path().value(),
                        view.absolute(it.path()),
                        it.purpose().en()));
    }

    private static String list(Stream<String> links) {
        return links.collect(Collectors.joining("\n"));
    }

    private static String link(String name, String address, String about) {
        return "- [" + escaped(name) + "](" + address + "): " + escaped(about);
    }

    private static String both(Names names) {
        return escaped(names.en() + (names.ja().equals(names.en()) ? "" : " (" + names.ja() + ")"));
    }

    /** What would begin or end a link or an element. */
    private static String escaped(String text) {
        return text.replaceAll("[\\[\\]<\\\\]", "\\\\$0");
    }

    private Viewpoint view(String document) {
        return Viewpoint.of(catalogue, Lang.EN, document);
    }
}
