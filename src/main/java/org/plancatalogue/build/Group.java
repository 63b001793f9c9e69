/* Files of the site that are made together. */
package org.plancatalogue.build;

import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.plancatalogue.memo.Lazy;
import org.plancatalogue.web.SiteFile;
import org.plancatalogue.web.SitePath;

/**
 * Made when the first of them is asked for.
 *
 * @param paths what the path of each of them matches
 */
record Group(Pattern paths, Supplier<List<SiteFile>> files) {
    static Group of(String paths, Supplier<List<SiteFile>> files) {
        return new Group(Pattern.compile(paths), new Lazy<>(files));
    }

    boolean mayHold(SitePath path) {
        return paths.matcher(path.value()).matches();
    }
}
