/* How browsers ask the search. */
package org.plancatalogue.export;

import java.net.URI;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.web.Html;
import org.plancatalogue.web.SiteFile;
import org.plancatalogue.web.SitePath;

/**
 * A description by which a browser adds the search to its own (OpenSearch 1.1, draft 6).
 *
 * @param title the site's
 * @param page the absolute address of the search page
 */
public record OpenSearch(Lang lang, String title, String description, URI page) {
    private static final int LONGEST_SHORT_NAME = 16;
    private static final int LONGEST_LONG_NAME = 48;
    private static final String NAME = "opensearch.xml";

    public static SitePath path(Lang lang) {
        return new SitePath(lang.tag() + "/search/" + NAME);
    }

    public SiteFile file() {
        return SiteFile.of(path(lang), """
                <?xml version="1.0" encoding="UTF-8"?>
                <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
                <ShortName>%s</ShortName>
                <LongName>%s</LongName>
                <Description>%s</Description>
                <Language>%s</Language>
                <InputEncoding>UTF-8</InputEncoding>
                <OutputEncoding>UTF-8</OutputEncoding>
                <Url type="text/html" template="%s?q={searchTerms}"/>
                <Url type="application/opensearchdescription+xml" rel="self" template="%s"/>
                </OpenSearchDescription>
                """.formatted(
                        Html.escape(ending(title, LONGEST_SHORT_NAME)),
                        Html.escape(ending(title, LONGEST_LONG_NAME)),
                        Html.escape(description),
                        lang.tag(),
                        Html.escape(page.toASCIIString()),
                        Html.escape(page.resolve(NAME).toASCIIString())));
    }

    /** As many of a name's last words as there is room for; of a name without spaces its beginning. */
    private static String ending(String name, int most) {
        String rest = name;
        while (rest.length() > most && rest.contains(" ")) {
            rest = rest.substring(rest.indexOf(' ') + 1);
        }
        return rest.substring(0, Math.min(most, rest.length()));
    }
}
