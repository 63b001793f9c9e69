/* Makes the frame of a page at an old address. */
package org.plancatalogue.view.frame;

import java.util.List;
import java.util.Optional;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.page.Counterpart;
import org.plancatalogue.page.Frame;
import org.plancatalogue.view.Addresses;
import org.plancatalogue.view.Alternates;
import org.plancatalogue.view.Viewpoint;
import org.plancatalogue.web.Html;

/** Head, menu and foot of a page that is in no list and names the new one as the one to be listed. */
public final class RedirectFrame {
    private RedirectFrame() {}

    /**
     * The frame of the page at an old address. Its language switch leads to the new page straight away.
     *
     * @param target the new page, in the same language
     * @param title of the new page
     */
    public static Frame of(Viewpoint view, Viewpoint target, String title) {
        String site = view.site().title().in(view.lang());
        String root = "../".repeat(view.path().depth());
        Lang other = view.lang().other();
        String there = Addresses.of(target.document(), other).from(view.path());
        return new Frame(
                view.lang(),
                view.path(),
                title,
                view.text(title),
                List.of(title, site),
                site,
                title,
                Optional.of(Alternates.canonical(target)),
                false,
                List.of(),
                Optional.of(new Counterpart(other, there, true)),
                Optional.empty(),
                Html.EMPTY,
                root,
                Frames.home(view, root),
                Frames.menu(view, root),
                List.of(Frames.home(view, root)),
                Frames.articles(view, root),
                view.text(view.site().status()),
                view.text(view.site().caveat()),
                Frames.release(view),
                Moves.of(view),
                new Explaining(view).guides());
    }
}
