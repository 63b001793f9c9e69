/* Which language versions of a page there are. */
package org.plancatalogue.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.plancatalogue.catalogue.translation.Part;
import org.plancatalogue.catalogue.translation.Progress;
import org.plancatalogue.catalogue.translation.State;
import org.plancatalogue.content.Origin;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.markdown.Section;
import org.plancatalogue.page.Alternate;
import org.plancatalogue.page.Counterpart;

/**
 * The one graph of language versions, from which the head of a page, the sitemap and the language switch are made, and
 * from which every other file must be made that names them. A page that shows nothing but the other language's text is no version:
 * its canonical address is the original's.
 */
public final class Alternates {
    private static final String DEFAULT = "x-default";

    private Alternates() {}

    /** Whether the page has any text in its own language. */
    public static boolean exists(Viewpoint view) {
        return view.catalogue().translations().exists(view.base(), view.lang());
    }

    /** The absolute address that search engines are to list. */
    public static String canonical(Viewpoint view) {
        Lang lang = exists(view) ? view.lang() : view.lang().other();
        return view.absolute(Addresses.of(view.document(), lang));
    }

    /** The versions of a page, the same on each of them; none on a page that is no version. */
    public static List<Alternate> of(Viewpoint view) {
        if (view.document().isEmpty()) {
            return homes(view);
        }
        List<Lang> versions = Arrays.stream(Lang.values())
                .filter(it -> view.catalogue().translations().exists(view.base(), it))
                .toList();
        if (!versions.contains(view.lang()) || versions.size() == 1) {
            return List.of();
        }
        List<Alternate> alternates = alternates(view, view.document(), versions);
        Lang original =
                progress(view).map(it -> it.lang().other()).orElse(view.site().original());
        alternates.add(new Alternate(DEFAULT, view.absolute(Addresses.of(view.document(), original))));
        return alternates;
    }

    /** The home pages, between which the chooser stands. */
    public static List<Alternate> homes(Viewpoint view) {
        List<Alternate> alternates = alternates(view, "", List.of(Lang.values()));
        alternates.add(new Alternate(DEFAULT, view.absolute(Addresses.chooser())));
        return alternates;
    }

    /** The way to a section on the other language's page or, where nothing else is there, to the nearest one around it. */
    static Counterpart counterpart(Viewpoint view, String section) {
        Optional<Progress> progress = progress(view);
        Lang other = view.lang().other();
        Optional<String> target = Optional.of(section);
        while (target.isPresent() && progress.isPresent() && !isShown(progress.get(), target.get(), other)) {
            target = around(progress.get(), target.get());
        }
        boolean exact = target.isPresent();
        return view.counterpart(target.orElse(""), exact && target.get().equals(section));
    }

    /** What is only in the translation stands on both pages, and nowhere else in other words. */
    private static boolean isShown(Progress progress, String section, Lang lang) {
        String name = section.isEmpty() ? Origin.LEAD : section;
        boolean extra =
                progress.part(name).filter(it -> it.state() == State.EXTRA).isPresent();
        return extra || progress.state(name, lang).isWritten();
    }

    /** The section in which another one lies: the nearest before it of a higher level. */
    private static Optional<String> around(Progress progress, String section) {
        List<Section> outline =
                progress.parts().stream().flatMap(it -> section(it).stream()).toList();
        int at = outline.stream().map(Section::id).toList().indexOf(section);
        int level = at < 0 ? 0 : outline.get(at).level();
        for (int i = at - 1; i >= 0; i--) {
            if (outline.get(i).level() < level && !outline.get(i).id().isEmpty()) {
                return Optional.of(outline.get(i).id());
            }
        }
        return Optional.empty();
    }

    private static Optional<Section> section(Part part) {
        return part.original().or(part::translation);
    }

    private static Optional<Progress> progress(Viewpoint view) {
        return view.catalogue().translations().of(view.base());
    }

    private static List<Alternate> alternates(Viewpoint view, String document, List<Lang> versions) {
        List<Alternate> alternates = new ArrayList<>();
        for (Lang lang : versions) {
            alternates.add(new Alternate(lang.tag(), view.absolute(Addresses.of(document, lang))));
        }
        return alternates;
    }
}
