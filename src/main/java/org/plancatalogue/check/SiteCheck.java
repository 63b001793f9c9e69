/* Judges the built site as its readers' browsers will. */
package org.plancatalogue.check;

import java.net.URI;
import java.util.List;
import org.plancatalogue.check.site.BuiltSite;
import org.plancatalogue.web.SiteFile;

/** Runs every rule over the built files. A new rule is one class and one line here. */
public final class SiteCheck {
    private static final List<Rule> RULES = List.of(
            new DeadReferences(),
            new ThirdParties(),
            new OneFilePerPath(),
            new UniqueIds(),
            new NamedElements(),
            new PageLanguage(),
            new PageTitle(),
            new Canonical(),
            new Alternates(),
            new ImageText(),
            new InlineCode(),
            new TemplateResidue(),
            new SitemapPages());

    private SiteCheck() {}

    /**
     * All defects of the site, in order of file and position, each once.
     *
     * @param baseUrl where the site will stand, such as {@code https://example.org/plans/}: addresses below it are
     *     resolved to the files
     */
    public static List<Finding> check(List<SiteFile> files, URI baseUrl) {
        BuiltSite site = BuiltSite.of(files, baseUrl);
        return RULES.stream()
                .flatMap(rule -> rule.findings(site))
                .sorted()
                .distinct()
                .toList();
    }
}
