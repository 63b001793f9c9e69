/* Text files that hosts and search engines read. */
package org.plancatalogue.check.data;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plancatalogue.check.site.Reference;
import org.plancatalogue.check.site.Reference.Use;
import org.plancatalogue.problem.SourceText;
import org.plancatalogue.web.SitePath;

/**
 * Finds the sitemaps that {@code robots.txt} names, the pages to which {@code _redirects} sends readers, and what
 * {@code llms.txt} leads language models to.
 */
public final class HostFiles {
    /** Targets with a placeholder, or with one of the source's parts, cannot be told. */
    private static final Map<String, Pattern> ADDRESSES = Map.of(
            "robots.txt", Pattern.compile("(?im)^sitemap:\\s*(\\S+)"),
            "llms.txt", Pattern.compile("\\]\\(([^()\\s]+)\\)"),
            "_redirects", Pattern.compile("(?m)^[^#\\s]\\S*[ \\t]+(/[^:*\\s]*)(?=\\s|$)"));

    private HostFiles() {}

    public static boolean isOne(SitePath path) {
        return ADDRESSES.containsKey(path.value());
    }

    public static List<Reference> addresses(SitePath path, String text) {
        SourceText source = new SourceText(path.value(), text);
        return Optional.ofNullable(ADDRESSES.get(path.value())).stream()
                .flatMap(it -> it.matcher(text).results())
                .map(it -> new Reference(
                        path, source.at(it.start(1)).position(), it.group(1), "", Use.LISTED, Optional.empty()))
                .toList();
    }
}
