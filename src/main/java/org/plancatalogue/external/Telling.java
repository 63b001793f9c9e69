/* Makes problems of what is known of an address. */
package org.plancatalogue.external;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plancatalogue.external.host.Address;
import org.plancatalogue.problem.Place;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.ProblemKind;

/**
 * Says it at each place that writes the address, as it is written there.
 *
 * @param zone in which days are counted
 */
record Telling(ZoneId zone) {
    List<Problem> of(String written, Entry entry, List<Place> places) {
        return places.stream().flatMap(it -> of(written, entry, it).stream()).toList();
    }

    private List<Problem> of(String written, Entry entry, Place place) {
        List<Problem> told = new ArrayList<>();
        entry.bad().ifPresent(it -> told.add(Problem.of(it.kind(), place, arguments(written, it, entry.good()))));
        if (entry.bad().isEmpty()) {
            entry.good().flatMap(Good::moved).ifPresent(it -> told.add(moved(written, it, place)));
        }
        entry.changed().ifPresent(it -> told.add(Problem.of(ProblemKind.EXTERNAL_CHANGED, place, written, day(it))));
        return told;
    }

    private List<String> arguments(String written, Bad bad, Optional<Good> good) {
        String lastGood = good.map(it -> day(it.date())).orElse("never");
        return List.of(written, bad.reason(), lastGood);
    }

    /** The new address keeps what was written after {@code #}. */
    private static Problem moved(String written, URI to, Place place) {
        String instead = to + Address.fragment(written);
        return Problem.of(ProblemKind.EXTERNAL_MOVED, place, written, instead).suggest(Optional.of(instead));
    }

    private String day(Instant time) {
        return LocalDate.ofInstant(time, zone).toString();
    }
}
