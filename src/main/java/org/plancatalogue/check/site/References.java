/** Finds every address in a page. */
package org.plancatalogue.check.site;

import static org.plancatalogue.check.site.Reference.Use.FRAME;
import static org.plancatalogue.check.site.Reference.Use.LINK;
import static org.plancatalogue.check.site.Reference.Use.OWN_PAGE;
import static org.plancatalogue.check.site.Reference.Use.PREVIEW;
import static org.plancatalogue.check.site.Reference.Use.RESOURCE;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.plancatalogue.check.site.Reference.Use;

/** Knows which attributes hold addresses, and how several stand in one attribute. */
final class References {
    /** Relations that make a browser fetch; a hyphen ends a word, so {@code dns-prefetch} is one of them. */
    private static final String LOADING =
            "(?i)\\b(stylesheet|icon|manifest|preload|modulepreload|prefetch|preconnect|prerender)\\b";

    private static final List<Carrier> CARRIERS = List.of(
            new Carrier("a[href], area[href]", "href", LINK),
            new Carrier("a[xlink:href]", "xlink:href", LINK),
            new Carrier("form[action]", "action", LINK),
            new Carrier("[formaction]", "formaction", LINK),
            new Carrier("link[rel=canonical], link[hreflang]", "href", OWN_PAGE),
            new Carrier("link[rel~=" + LOADING + "]", "href", RESOURCE),
            new Carrier("link:not([rel=canonical]):not([hreflang]):not([rel~=" + LOADING + "])", "href", LINK),
            new Carrier("meta[property=og:url]", "content", OWN_PAGE),
            new Carrier("meta[property~=^og:image(:url|:secure_url)?$]", "content", PREVIEW),
            new Carrier("meta[name=twitter:image]", "content", PREVIEW),
            new Carrier("iframe[src], frame[src]", "src", FRAME),
            new Carrier("img, script, source, audio, video, track, embed, input", "src", RESOURCE),
            new Carrier("video[poster]", "poster", RESOURCE),
            new Carrier("object[data]", "data", RESOURCE),
            new Carrier("use[href], image[href]", "href", RESOURCE),
            new Carrier("use[xlink:href], image[xlink:href]", "xlink:href", RESOURCE));

    /** A URL, which may hold commas but not end in one, then its descriptor up to the next comma. */
    private static final Pattern CANDIDATE = Pattern.compile("[\\s,]*+(\\S*[^\\s,])(?:,+|[^,]*)");

    private static final Pattern REFRESH = Pattern.compile("(?i)^[\\s\\d.]*[;,]?\\s*url\\s*=\\s*['\"]?([^'\"]*)");

    private References() {}

    private record Carrier(String css, String attribute, Use use) {}

    /** All addresses of a page, those in its style elements and attributes among them. */
    static Stream<Reference> in(BuiltPage page) {
        return Stream.of(single(page), sets(page), refreshes(page), styles(page))
                .flatMap(it -> it);
    }

    private static Stream<Reference> single(BuiltPage page) {
        return CARRIERS.stream()
                .flatMap(carrier -> page.select(carrier.css()).stream()
                        .filter(it -> it.hasAttr(carrier.attribute()))
                        .map(it -> at(page, it, carrier.attribute(), it.attr(carrier.attribute()), carrier.use())));
    }

    private static Stream<Reference> sets(BuiltPage page) {
        return Stream.of("srcset", "imagesrcset")
                .flatMap(attribute -> page.select("[" + attribute + "]").stream()
                        .flatMap(it -> matches(CANDIDATE, it.attr(attribute))
                                .map(url -> at(page, it, attribute, url, RESOURCE))));
    }

    private static Stream<Reference> refreshes(BuiltPage page) {
        return page.select("meta[http-equiv=refresh]").stream()
                .flatMap(it ->
                        matches(REFRESH, it.attr("content")).map(url -> at(page, it, "content", url.strip(), LINK)));
    }

    private static Stream<Reference> styles(BuiltPage page) {
        Stream<Reference> attributes = page.select("[style]").stream()
                .flatMap(it -> StyleAddresses.in(it.attr("style")).map(url -> at(page, it, "style", url, RESOURCE)));
        Stream<Reference> elements = page.select("style").stream()
                .flatMap(it -> StyleAddresses.in(it.data())
                        .map(url -> new Reference(page.path(), page.at(it), url, RESOURCE)));
        return Stream.concat(attributes, elements);
    }

    private static Stream<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult it) -> it.group(1));
    }

    private static Reference at(BuiltPage page, Element element, String attribute, String url, Use use) {
        return new Reference(page.path(), page.at(element, attribute), url, use);
    }
}
