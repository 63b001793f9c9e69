/* Finds every address in a style sheet. */
package org.plancatalogue.check.data;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plancatalogue.check.site.Reference;
import org.plancatalogue.problem.SourceText;
import org.plancatalogue.web.SitePath;

/** Reads {@code url(…)} and {@code @import "…"}; comments are skipped. */
public final class StyleAddresses {
    /** What holds no addresses; the name of a namespace only looks like one. */
    private static final Pattern COMMENT = Pattern.compile("(?is)/\\*.*?(?:\\*/|$)|@namespace[^;]*");

    private static final Pattern ADDRESS =
            Pattern.compile("(?i)\\burl\\(\\s*(?:\"([^\"\\n]*)\"|'([^'\\n]*)'|([^\\s\"')]+))"
                    + "|@import\\s+(?:\"([^\"\\n]*)\"|'([^'\\n]*)')");

    private StyleAddresses() {}

    public static Stream<Reference> in(SitePath path, String css) {
        SourceText source = new SourceText(path.value(), css);
        return matches(css)
                .map(it -> new Reference(
                        path, source.at(it.start()).position(), url(it), "", Reference.Use.RESOURCE, Optional.empty()));
    }

    public static Stream<String> in(String css) {
        return matches(css).map(StyleAddresses::url);
    }

    /** An address that is only a fragment means the page that uses the style, not the style sheet. */
    private static Stream<MatchResult> matches(String css) {
        String blanked =
                COMMENT.matcher(css).replaceAll(it -> " ".repeat(it.group().length()));
        return ADDRESS.matcher(blanked).results().filter(it -> !url(it).startsWith("#"));
    }

    private static String url(MatchResult match) {
        return IntStream.rangeClosed(1, match.groupCount())
                .mapToObj(match::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }
}
