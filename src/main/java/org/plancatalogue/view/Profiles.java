/* Draws the profiles of the plans. */
package org.plancatalogue.view;

import java.util.List;
import java.util.stream.Stream;
import org.plancatalogue.catalogue.Classification;
import org.plancatalogue.catalogue.Entry;
import org.plancatalogue.content.Concept;
import org.plancatalogue.content.Facet;
import org.plancatalogue.content.Plan;
import org.plancatalogue.content.Tag;
import org.plancatalogue.page.Profile;
import org.plancatalogue.page.Strip;

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
        int height = highest() * STEP;
        Squares squares = new Squares(height);
        int x = 0;
        for (Concept theme : themes) {
            long primary = entries(plan, theme).filter(it -> isMain(it, theme)).count();
            long further = entries(plan, theme).count() - primary;
            squares.column(x, (int) primary, (int) further);
            x += STEP;
        }
        x += STEP;
        for (Concept instrument : instruments) {
            squares.column(x, (int) entries(plan, instrument).count(), 0);
            x += STEP;
        }
        return new Profile(
                x,
                height,
                squares.full.toString(),
                squares.framed.toString(),
                squares.half.toString(),
                squares.blank.toString(),
                strip.cells().stream().filter(it -> it.count() > 0).toList(),
                shares(plan, instruments));
    }

    private List<Profile.Share> shares(Plan plan, List<Concept> instruments) {
        return instruments.stream()
                .filter(it -> entries(plan, it).findAny().isPresent())
                .map(it -> new Profile.Share(view.text(it.label()), view.href(Viewpoint.document(it)), (int)
                        entries(plan, it).count()))
                .toList();
    }

    /** The most initiatives that any plan has under any theme or instrument; at least the square of an empty column. */
    private int highest() {
        return Stream.concat(concepts(Facet.THEME).stream(), concepts(Facet.INSTRUMENT).stream())
                .flatMap(concept -> view.catalogue().content().plans().stream().map(plan -> entries(plan, concept)))
                .mapToInt(it -> (int) it.count())
                .reduce(1, Math::max);
    }

    private Stream<Entry> entries(Plan plan, Concept concept) {
        return classification.under(concept).stream().filter(it -> it.plan().equals(plan.id()));
    }

    private static boolean isMain(Entry entry, Concept theme) {
        return entry.initiative().tag(theme).filter(Tag::primary).isPresent();
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
        void column(int x, int primary, int further) {
            for (int i = 0; i < primary; i++) {
                full.append(box(x, height - (i + 1) * STEP + 1, CELL));
            }
            for (int i = primary; i < primary + further; i++) {
                int y = height - (i + 1) * STEP + 1;
                framed.append(box(x, y, CELL));
                half.append(box(x, y + CELL / 2, CELL / 2));
            }
            if (primary + further == 0) {
                blank.append(box(x, height - STEP + 1, CELL));
            }
        }

        private static String box(int x, int y, int height) {
            return "M" + (x + 1) + " " + y + "h" + CELL + "v" + height + "h-" + CELL + "z";
        }
    }
}
