/* Finds every address in a page. */
package org.plancatalogue.check.site;

import static java.util.Map.entry;
import static org.plancatalogue.check.site.Reference.Use.FRAME;
import static org.plancatalogue.check.site.Reference.Use.LINK;
import static org.plancatalogue.check.site.Reference.Use.OWN_PAGE;
import static org.plancatalogue.check.site.Reference.Use.PREVIEW;
import static org.plancatalogue.check.site.Reference.Use.RESOURCE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.plancatalogue.check.site.Reference.Use;

/** Knows which attributes hold addresses, and how several stand in one attribute. */
final class References {
    /** What an attribute of an element is for, both named in the key. */
    private static final Map<String, Use> USES = Map.ofEntries(
            entry("a href", LINK),
            entry("a xlink:href", LINK),
            entry("area href", LINK),
            entry("form action", LINK),
            entry("button formaction", LINK),
            entry("input formaction", LINK),
            entry("iframe src", FRAME),
            entry("img src", RESOURCE),
            entry("script src", RESOURCE),
            entry("source src", RESOURCE),
            entry("audio src", RESOURCE),
            entry("video src", RESOURCE),
            entry("video poster", RESOURCE),
            entry("track src", RESOURCE),
            entry("embed src", RESOURCE),
            entry("input src", RESOURCE),
            entry("object data", RESOURCE),
            entry("use href", RESOURCE),
            entry("use xlink:href", RESOURCE),
            entry("image href", RESOURCE),
            entry("image xlink:href", RESOURCE));

    private static final List<String> ATTRIBUTES =
            List.of("href", "src", "xlink:href", "action", "formaction", "poster", "data", "content");

    /** Relations that make a browser fetch; a hyphen ends a word, so {@code dns-prefetch} is one of them. */
    private static final Pattern LOADING =
            Pattern.compile("(?i)\\b(stylesheet|icon|manifest|preload|modulepreload|prefetch|preconnect|prerender)\\b");

    /** A URL, which may hold commas but not end in one, then its descriptor up to the next comma. */
    private static final Pattern CANDIDATE = Pattern.compile("[\\s,]*+(\\S*[^\\s,])(?:,+|[^,]*)");

    private static final Pattern REFRESH = Pattern.compile("(?i)^[\\s\\d.]*[;,]?\\s*url\\s*=\\s*['\"]?([^'\"]*)");

    private References() {}

    /** All addresses of a page, those in its style elements and attributes among them. */
    static Stream<Reference> in(BuiltPage page) {
        return Stream.of(single(page), sets(page), refreshes(page), styles(page))
                .flatMap(it -> it);
    }

    private static Stream<Reference> single(BuiltPage page) {
        return ATTRIBUTES.stream()
                .flatMap(attribute -> page.with(attribute).stream()
                        .flatMap(it ->
                                use(it, attribute)
                                        .map(use -> at(page, it, attribute, it.attr(attribute), use))
                                        .stream()));
    }

    private static Optional<Use> use(Element element, String attribute) {
        return switch (element.normalName()) {
            case "link" -> Optional.of(useOfLink(element));
            case "meta" -> useOfMeta(element);
            default -> Optional.ofNullable(USES.get(element.normalName() + " " + attribute));
        };
    }

    private static Use useOfLink(Element link) {
        if (LOADING.matcher(link.attr("rel")).find()) {
            return RESOURCE;
        }
        return link.is("[rel=canonical], [hreflang]") ? OWN_PAGE : LINK;
    }

    private static Optional<Use> useOfMeta(Element meta) {
        return switch (meta.attr("property") + meta.attr("name")) {
            case "og:url" -> Optional.of(OWN_PAGE);
            case "og:image", "og:image:url", "og:image:secure_url", "twitter:image" -> Optional.of(PREVIEW);
            default -> Optional.empty();
        };
    }

    private static Stream<Reference> sets(BuiltPage page) {
        return Stream.of("srcset", "imagesrcset")
                .flatMap(attribute -> page.with(attribute).stream()
                        .flatMap(it -> matches(CANDIDATE, it.attr(attribute))
                                .map(url -> at(page, it, attribute, url, RESOURCE))));
    }

    private static Stream<Reference> refreshes(BuiltPage page) {
        return page.with("http-equiv").stream()
                .filter(it -> it.attr("http-equiv").equalsIgnoreCase("refresh"))
                .flatMap(it ->
                        matches(REFRESH, it.attr("content")).map(url -> at(page, it, "content", url.strip(), LINK)));
    }

    private static Stream<Reference> styles(BuiltPage page) {
        Stream<Reference> attributes = page.with("style").stream()
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
