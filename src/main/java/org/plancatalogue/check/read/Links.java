/* Finds every address in a page. */
package org.plancatalogue.check.read;

import static java.util.Map.entry;
import static org.plancatalogue.check.site.Reference.Use.FORM;
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
import org.plancatalogue.check.data.StyleAddresses;
import org.plancatalogue.check.site.Reference;
import org.plancatalogue.check.site.Reference.Use;

/** Knows which attributes hold addresses, and how several stand in one attribute. */
final class Links {
    /** What an attribute of an element is for, both named in the key. */
    private static final Map<String, Use> USES = Map.ofEntries(
            entry("a href", LINK),
            entry("a xlink:href", LINK),
            entry("area href", LINK),
            entry("option value", LINK),
            entry("form action", FORM),
            entry("button formaction", FORM),
            entry("input formaction", FORM),
            entry("iframe src", FRAME),
            entry("frame src", FRAME),
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
            entry("image xlink:href", RESOURCE),
            entry("feimage href", RESOURCE));

    private static final List<String> ATTRIBUTES =
            List.of("href", "src", "xlink:href", "action", "formaction", "poster", "data", "content", "value");

    /** Relations that make a browser fetch; a hyphen ends a word, so {@code dns-prefetch} is one of them. */
    private static final Pattern LOADING =
            Pattern.compile("(?i)\\b(stylesheet|icon|manifest|preload|modulepreload|prefetch|preconnect|prerender)\\b");

    /** A URL, which may hold commas but not end in one, then its descriptor up to the next comma. */
    private static final Pattern CANDIDATE = Pattern.compile("[\\s,]*+(\\S*[^\\s,])(?:,+|[^,]*)");

    private static final Pattern PATH = Pattern.compile("https?://|\\.{0,2}/");
    private static final Pattern REFRESH = Pattern.compile("(?i)^[\\s\\d.]*[;,]?\\s*url\\s*=\\s*['\"]?([^'\"]*)");

    private Links() {}

    /** All addresses of a page, those in its style elements and attributes among them. */
    static Stream<Reference> in(Markup page) {
        Stream<Reference> refreshes =
                page.metas("http-equiv", "refresh").stream().flatMap(it -> refresh(page, it));
        return Stream.of(single(page), sets(page), refreshes, styles(page)).flatMap(it -> it);
    }

    /** The addresses to which the page sends its readers by itself. */
    static Stream<Reference> redirects(Markup page) {
        return page.redirects().stream().flatMap(it -> refresh(page, it));
    }

    private static Stream<Reference> refresh(Markup page, Element meta) {
        return matches(REFRESH, meta.attr("content")).map(url -> at(page, meta, "content", url.strip(), LINK));
    }

    /** The addresses in one attribute of the elements given. */
    static List<Reference> of(Markup page, List<Element> elements, String attribute) {
        return elements.stream()
                .map(it -> at(page, it, attribute, it.attr(attribute), OWN_PAGE))
                .toList();
    }

    private static Stream<Reference> single(Markup page) {
        return ATTRIBUTES.stream()
                .flatMap(attribute -> page.with(attribute).stream()
                        .filter(it -> !isData(it, attribute))
                        .flatMap(it ->
                                use(it, attribute)
                                        .map(use -> at(page, it, attribute, it.attr(attribute), use))
                                        .stream()));
    }

    /** A link that saves what is written in it leads nowhere, nor does a choice, unless it is one for scripts only. */
    private static boolean isData(Element element, String attribute) {
        boolean saved =
                element.hasAttr("download") && element.attr(attribute).strip().startsWith("data:");
        return attribute.equals("value")
                ? !PATH.matcher(element.attr("value")).lookingAt()
                        || element.hasAttr("selected")
                        || element.closest("select:not([name])") == null
                : saved;
    }

    private static Optional<Use> use(Element element, String attribute) {
        return switch (element.normalName()) {
            case "link" -> attribute.equals("href") ? Optional.of(useOfLink(element)) : Optional.empty();
            case "meta" -> useOfMeta(element);
            default -> Optional.ofNullable(USES.get(element.normalName() + " " + attribute));
        };
    }

    private static Use useOfLink(Element link) {
        if (LOADING.matcher(link.attr("rel")).find()) {
            return RESOURCE;
        }
        return link.attr("rel").equalsIgnoreCase("canonical") || link.hasAttr("hreflang") ? OWN_PAGE : LINK;
    }

    private static Optional<Use> useOfMeta(Element meta) {
        return switch (meta.attr("property") + meta.attr("name")) {
            case "og:url" -> Optional.of(OWN_PAGE);
            case "og:image", "og:image:url", "og:image:secure_url", "twitter:image" -> Optional.of(PREVIEW);
            default -> Optional.empty();
        };
    }

    private static Stream<Reference> sets(Markup page) {
        return Stream.of("srcset", "imagesrcset")
                .flatMap(attribute -> page.with(attribute).stream()
                        .flatMap(it -> matches(CANDIDATE, it.attr(attribute))
                                .map(url -> at(page, it, attribute, url, RESOURCE))));
    }

    private static Stream<Reference> styles(Markup page) {
        Stream<Reference> attributes = page.with("style").stream()
                .flatMap(it -> StyleAddresses.in(it.attr("style")).map(url -> at(page, it, "style", url, RESOURCE)));
        Stream<Reference> elements = page.all("style").stream()
                .flatMap(it -> StyleAddresses.in(it.data())
                        .map(url -> new Reference(page.path(), page.at(it), url, "style", RESOURCE, Optional.empty())));
        return Stream.concat(attributes, elements);
    }

    private static Stream<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult it) -> it.group(1));
    }

    private static Reference at(Markup page, Element element, String attribute, String url, Use use) {
        return new Reference(
                page.path(),
                page.at(element, attribute),
                url,
                attribute,
                use,
                LinkWords.language(element),
                LinkWords.show(element, url));
    }
}
