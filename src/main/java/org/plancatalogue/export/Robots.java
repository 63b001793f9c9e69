/* What crawlers are told. */
package org.plancatalogue.export;

import java.net.URI;
import org.plancatalogue.web.SiteFile;
import org.plancatalogue.web.SitePath;

/** Writes {@code robots.txt}: everything may be read, and the sitemap lists it. */
public final class Robots {
    public static final SitePath PATH = new SitePath("robots.txt");

    private Robots() {}

    /** The file for a site at the base address, with or without a final slash. */
    public static SiteFile of(URI baseUrl) {
        String base = baseUrl.toASCIIString();
        String folder = base.endsWith("/") ? base : base + "/";
        return SiteFile.of(PATH, "User-agent: *\nAllow: /\n\nSitemap: " + folder + Sitemap.PATH + "\n");
    }
}
