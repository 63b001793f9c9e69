/* The pictures of plans that other sites show. */
package org.plancatalogue.compose.share;

import java.util.List;
import java.util.Optional;
import org.plancatalogue.content.Facet;
import org.plancatalogue.content.Plan;
import org.plancatalogue.page.picture.Preview;
import org.plancatalogue.view.Addresses;
import org.plancatalogue.view.Viewpoint;
import org.plancatalogue.web.SitePath;

/** Draws a plan, and finds the picture that was made of the drawing. */
public final class Socials {
    private Socials() {}

    /** The drawing in the language of the page. */
    public static SocialDrawing drawing(Viewpoint view, Plan plan) {
        return new SocialDrawing(
                view.lang(),
                plan.municipality().accent().onWhite(),
                plan.municipality().names().in(view.lang()),
                plan.municipality().names().in(view.lang().other()),
                Viewpoint.titles(plan).in(view.lang()),
                plan.period().text(view.lang()),
                view.site().title().in(view.lang()),
                levels(view, plan));
    }

    private static List<String> levels(Viewpoint view, Plan plan) {
        return view.catalogue().content().vocabulary().of(Facet.THEME).stream()
                .map(it -> view.catalogue()
                        .classification()
                        .standing(plan.id(), it)
                        .level()
                        .key())
                .toList();
    }

    /** Where there is a picture of the plan in the content. */
    public static boolean isPictured(Viewpoint view, Plan plan) {
        return view.catalogue().content().images().contains(path(view, plan).value());
    }

    public static SitePath path(Viewpoint view, Plan plan) {
        return Addresses.social(plan.id(), view.lang());
    }

    /** Where the site has the drawing: beside the picture. */
    public static SitePath drawn(Viewpoint view, Plan plan) {
        return new SitePath(path(view, plan).value().replaceFirst("png$", "svg"));
    }

    public static Optional<Preview> preview(Viewpoint view, Plan plan) {
        return isPictured(view, plan)
                ? Optional.of(new Preview(view.absolute(path(view, plan)), SocialDrawing.WIDTH, SocialDrawing.HEIGHT))
                : Optional.empty();
    }
}
