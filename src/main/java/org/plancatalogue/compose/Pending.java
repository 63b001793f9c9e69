/* A page that is composed when it is asked for. */
package org.plancatalogue.compose;

import java.util.function.Supplier;
import org.plancatalogue.memo.Lazy;
import org.plancatalogue.view.Composed;
import org.plancatalogue.view.Viewpoint;
import org.plancatalogue.web.SitePath;

/** Where a page will lie, and how it comes about; what it says is found out once. */
public record Pending(SitePath path, Supplier<Composed> page) {
    static Pending of(SitePath path, Supplier<Composed> composer) {
        return new Pending(path, new Lazy<>(composer));
    }

    static Pending of(Viewpoint view, Supplier<Composed> composer) {
        return of(view.path(), composer);
    }

    public Composed composed() {
        return page.get();
    }
}
