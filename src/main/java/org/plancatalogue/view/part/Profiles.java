/* Draws the profiles of the plans. */
package org.plancatalogue.view.part;

import java.util.ArrayList;
import java.util.List;
import org.plancatalogue.catalogue.Classification;
import org.plancatalogue.catalogue.Standing;
import org.plancatalogue.content.Concept;
import org.plancatalogue.content.Facet;
import org.plancatalogue.content.Plan;
import org.plancatalogue.page.picture.Profile;
import org.plancatalogue.page.picture.Strip;
import org.plancatalogue.view.Viewpoint;

/** Stacks a square for each initiative above its themes and instruments; every plan has the columns of the others. */
final class Profiles {
    private static final int CELL = 12;
    private static final int STEP = 14;

    private final Viewpoint view;
    private final Classification classification;

    Profiles(Viewpoint view) {
        this.view = view;
        this.classification = view.catalogue().classification();
    }

    Profile of(Plan plan, Strip strip) {
        List<Concept> themes = concepts(Facet.THEME);
        List<Concept> instruments = concepts(Facet.INSTRUMENT);
        int height = Math.max(1, classification.most(Facet.THEME, Facet.INSTRUMENT)) * STEP;
        Squares squares = new Squares(height);
        int x = 0;
        for (Concept theme : themes) {
            squares.column(x, classification.standing(plan.id(), theme));
            x += STEP;
        }
        x += STEP;
        for (Concept instrument : instruments) {
            squares.column(
                    x, new Standing(classification.under(plan.id(), instrument).size(), 0));
            x += STEP;
        }
        return new Profile(
                x,
                height,
                squares.full.toString(),
                squares.framed.toString(),
                squares.half.toString(),
                squares.blank.toString(),
                strip.cells().stream()
                        .filter(it -> it.main() + it.further() > 0)
                        .toList(),
                shares(plan, instruments));
    }

    private List<Profile.Share> shares(Plan plan, List<Concept> instruments) {
        List<Profile.Share> shares = new ArrayList<>();
        for (Concept it : instruments) {
            int count = classification.under(plan.id(), it).size();
            if (count > 0) {
                shares.add(new Profile.Share(view.text(it.label()), view.href(Viewpoint.document(it)), count));
            }
        }
        return shares;
    }

    private static String box(int x, int y, int height) {
        return "M" + (x + 1) + " " + y + "h" + CELL + "v" + height + "h-" + CELL + "z";
    }

    private List<Concept> concepts(Facet facet) {
        return view.catalogue().content().vocabulary().of(facet);
    }

    /** The outlines of one drawing, while it is made. */
    private static final class Squares {
        private final int height;
        private final StringBuilder full = new StringBuilder();
        private final StringBuilder framed = new StringBuilder();
        private final StringBuilder half = new StringBuilder();
        private final StringBuilder blank = new StringBuilder();

        Squares(int height) {
            this.height = height;
        }

        /** Squares from the foot up, the full ones first. */
        void column(int x, Standing standing) {
            for (int i = 0; i < standing.main(); i++) {
                full.append(box(x, height - (i + 1) * STEP + 1, CELL));
            }
            for (int i = standing.main(); i < standing.count(); i++) {
                int y = height - (i + 1) * STEP + 1;
                framed.append(box(x, y, CELL));
                half.append(box(x, y + CELL / 2, CELL / 2));
            }
            if (standing.count() == 0) {
                blank.append(box(x, height - STEP + 1, CELL));
            }
        }
    }
}
