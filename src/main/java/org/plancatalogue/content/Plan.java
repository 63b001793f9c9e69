/* A municipal plan. */
package org.plancatalogue.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plancatalogue.lang.Era;
import org.plancatalogue.lang.Period;
import org.plancatalogue.problem.Place;

/**
 * One municipality's plan for one period.
 *
 * @param printed the era in which the source counts all years, where it differs from the calendar
 * @param declared where the front matter lists the pillars
 */
public record Plan(
        Municipality municipality,
        Period period,
        Optional<Era> printed,
        LineRange lines,
        List<Pillar> pillars,
        Place declared,
        Editions editions)
        implements Noun {
    public Plan {
        pillars = List.copyOf(pillars);
    }

    @Override
    public String id() {
        return municipality.id();
    }

    @Override
    public String folder() {
        return "plans";
    }

    /** The ids that must have a heading, in order, with its level: 2 for a pillar, then initiatives, then projects. */
    public static Map<String, Integer> levels(List<Pillar> pillars) {
        Map<String, Integer> levels = new LinkedHashMap<>();
        for (Pillar pillar : pillars) {
            levels.put(pillar.id(), 2);
            for (Initiative initiative : pillar.initiatives()) {
                levels.put(initiative.id(), 3);
                initiative.projects().forEach(it -> levels.put(it.id(), 4));
            }
        }
        return levels;
    }

    /** The initiatives in order, projects within them left out. */
    public Stream<Initiative> initiatives() {
        return pillars.stream().flatMap(it -> it.initiatives().stream());
    }
}
