/* A municipal plan. */
package org.plancatalogue.content;

import java.util.List;
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

    /** The initiatives in order, projects within them left out. */
    public Stream<Initiative> initiatives() {
        return pillars.stream().flatMap(it -> it.initiatives().stream());
    }
}
