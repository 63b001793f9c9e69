/* An address that stands in a file of the site. */
package org.plancatalogue.check.site;

import java.util.Optional;
import org.plancatalogue.problem.Position;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.web.SitePath;

/**
 * One address, where it is written and what it is for.
 *
 * @param value the address as written, with its entities decoded
 * @param attribute the attribute that holds it; empty in a style sheet or feed
 * @param said the language that the link says its target is in ({@code hreflang})
 * @param shown whether the reader sees the address itself, as in instructions
 */
public record Reference(
        SitePath file,
        Position position,
        String value,
        String attribute,
        Use use,
        Optional<String> said,
        boolean shown) {

    public Reference(SitePath file, Position position, String value, String attribute, Use use, Optional<String> said) {
        this(file, position, value, attribute, use, said, false);
    }

    /** The address without its query and fragment. */
    public String path() {
        String stripped = value.strip();
        int end = 0;
        while (end < stripped.length() && stripped.charAt(end) != '?' && stripped.charAt(end) != '#') {
            end++;
        }
        return stripped.substring(0, end);
    }

    /** What a browser, or another site, does with the address. */
    public enum Use {
        /** A reader may follow it. */
        LINK(ProblemKind.DEAD_LINK, false),
        /** What a reader typed is sent there. */
        FORM(ProblemKind.DEAD_LINK, false),
        /** The page says it of itself or of its other versions: it must be a page of ours. */
        OWN_PAGE(ProblemKind.DEAD_LINK, false),
        /** A page shown inside the page. */
        FRAME(ProblemKind.DEAD_LINK, true),
        /** Loaded with the page. */
        RESOURCE(ProblemKind.DEAD_ASSET, true),
        /** An image for others to show, as in a link preview. */
        PREVIEW(ProblemKind.DEAD_PREVIEW, false),
        /** Listed in a sitemap, feed or index of the site. */
        LISTED(ProblemKind.DEAD_LINK, false);

        private final ProblemKind whenDead;
        private final boolean loaded;

        Use(ProblemKind whenDead, boolean loaded) {
            this.whenDead = whenDead;
            this.loaded = loaded;
        }

        public ProblemKind whenDead() {
            return whenDead;
        }

        /** Whether a browser fetches it without being asked. */
        public boolean loaded() {
            return loaded;
        }
    }
}
