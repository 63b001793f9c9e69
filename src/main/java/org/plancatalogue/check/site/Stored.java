/* A file of the site that is read when it is needed. */
package org.plancatalogue.check.site;

import java.util.function.Supplier;
import org.plancatalogue.web.SiteFile;
import org.plancatalogue.web.SitePath;

/** A path, and the way to its bytes; a large site is never held in memory as a whole. */
public record Stored(SitePath path, Supplier<byte[]> content) {
    public static Stored of(SiteFile file) {
        return new Stored(file.path(), file::bytes);
    }

    public byte[] bytes() {
        return content.get();
    }

    /** What follows the last dot of the name, in lower case. */
    public String extension() {
        return path.extension();
    }
}
