/* Time that passes only when somebody waits. */
package org.plancatalogue.external;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.plancatalogue.external.host.Sleeper;

/** A clock in Tokyo, and a sleeper that sets it forward at once and notes how far. */
final class Time extends Clock implements Sleeper {
    private final List<Duration> waits = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-01T00:00:00Z");
    private int left = Integer.MAX_VALUE;

    @Override
    public synchronized void sleep(Duration time) throws InterruptedException {
        if (left-- == 0) {
            throw new InterruptedException();
        }
        waits.add(time);
        now = now.plus(time);
    }

    /** Lets the next waits but these few be interrupted. */
    synchronized void interruptAfter(int more) {
        left = more;
    }

    synchronized void pass(Duration time) {
        now = now.plus(time);
        waits.clear();
        left = Integer.MAX_VALUE;
    }

    /** In seconds. */
    synchronized List<Long> waits() {
        return waits.stream().map(Duration::toSeconds).toList();
    }

    @Override
    public synchronized Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneId.of("Asia/Tokyo");
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
