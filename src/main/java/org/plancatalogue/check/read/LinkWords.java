/* What a link tells of where it leads. */
package org.plancatalogue.check.read;

import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.plancatalogue.check.spelling.LanguageTag;

/** Reads the words of a link, and those that stand for them. */
final class LinkWords {
    private LinkWords() {}

    /** The language that awaits the reader: by an attribute, or by words that are the name of one or all are in one. */
    static Optional<String> language(Element element) {
        Optional<String> own = attribute(element, "hreflang", "lang");
        if (own.isPresent() || !element.normalName().equals("a")) {
            return own;
        }
        String words = element.text();
        boolean plain = element.childrenSize() == 0 && !element.hasAttr("title") && !element.hasAttr("aria-label");
        Optional<String> named = LanguageTag.named(words);
        return named.isPresent() || plain ? named : within(element, words);
    }

    private static Optional<String> within(Element link, String words) {
        return link.stream()
                .flatMap(it -> Stream.of("aria-label", "title", "alt").map(it::attr))
                .flatMap(it -> LanguageTag.named(it).stream())
                .findFirst()
                .or(() -> link.stream()
                        .filter(it -> it.hasAttr("lang") && it.text().equals(words))
                        .flatMap(it -> attribute(it, "lang").stream())
                        .findFirst());
    }

    private static Optional<String> attribute(Element element, String... names) {
        return Stream.of(names)
                .map(it -> element.attr(it).strip())
                .filter(it -> !it.isEmpty())
                .findFirst();
    }

    /** Whether the words of a link are its address, with or without what stands before the host. */
    static boolean show(Element element, String url) {
        if (!element.normalName().equals("a")) {
            return false;
        }
        String words = withoutSlash(element.text().strip());
        return !words.isEmpty() && withoutSlash(url).endsWith(words);
    }

    private static String withoutSlash(String address) {
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }
}
