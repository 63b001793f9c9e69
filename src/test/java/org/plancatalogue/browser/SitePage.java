/* A page of the published site, opened from its folder. */
package org.plancatalogue.browser;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Written by its path within the site, such as {@code ja/plans/sumida/index.html}. */
record SitePage(String path) {
    /** The address of the folder, with a slash at its end. */
    static final String SITE = Path.of("site").toAbsolutePath().toUri().toString();

    static final SitePage CHOOSER = new SitePage("index.html");

    private static final List<String> KINDS = List.of(
            "index.html",
            "plans/sumida/index.html",
            "plans/sumida/parallel/index.html",
            "index/index.html",
            "initiatives/index.html",
            "compare/index.html",
            "compare/arakawa-itabashi/index.html",
            "themes/network/index.html",
            "themes/index.html",
            "glossary/index.html",
            "glossary/bcp/index.html",
            "about/index.html",
            "how-to-read/index.html",
            "background/index.html",
            "search/index.html?q=BCP",
            "status/index.html",
            "data/index.html",
            "components/index.html");

    /** One page of every kind in both languages. */
    static Stream<SitePage> ofEveryKind() {
        return Stream.concat(
                Stream.of(CHOOSER),
                Stream.of("ja/", "en/").flatMap(lang -> KINDS.stream().map(kind -> new SitePage(lang + kind))));
    }

    String address() {
        return SITE + path;
    }

    @Override
    public String toString() {
        return path;
    }
}
