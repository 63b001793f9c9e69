/* What a check of external addresses is given. */
package org.plancatalogue.external;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.plancatalogue.external.host.Limits;
import org.plancatalogue.external.host.Manners;
import org.plancatalogue.external.host.Sleeper;

/**
 * Where the answers are remembered, and how addresses are asked.
 *
 * @param cache the file of remembered answers; it need not exist, its folder is made
 * @param clock gives the dates, in its zone
 * @param believed how long a good answer is believed and the address not asked again
 * @param doubted how long any other answer is believed, so that an interrupted run goes on where it stopped
 */
public record ExternalSettings(
        Path cache, Clock clock, Sleeper sleeper, Manners manners, Limits limits, Duration believed, Duration doubted) {

    /**
     * Real waiting, the usual manners and limits; good answers are believed for a week, others for an hour.
     *
     * @param version of the program
     * @param contact where whoever reads a server's log learns who asked, such as the site's base address
     */
    public static ExternalSettings usual(Path cache, Clock clock, String version, String contact) {
        return new ExternalSettings(
                cache,
                clock,
                Sleeper.real(),
                Manners.usual(version, contact),
                Limits.usual(),
                Duration.ofDays(7),
                Duration.ofHours(1));
    }

    /** The same, but every address is asked again. */
    public ExternalSettings recheck() {
        return new ExternalSettings(cache, clock, sleeper, manners, limits, Duration.ZERO, Duration.ZERO);
    }

    /** Whether what is remembered of an address is young enough to count. */
    boolean believes(Entry entry) {
        Duration age = Duration.between(entry.checked(), Instant.now(clock));
        return !age.isNegative() && age.compareTo(entry.bad().isEmpty() ? believed : doubted) < 0;
    }
}
