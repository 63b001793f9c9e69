/* One server, and how it has been treated in this run. */
package org.plancatalogue.external.host;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.plancatalogue.external.host.Reply.Answer;
import org.plancatalogue.external.host.Reply.Silence;

/**
 * Lets one request through at a time, with a pause between two; asks a busy server again when it wants to be asked; and
 * leaves a server alone that failed three times in a row or wants more patience than we have.
 */
final class Host {
    private static final int ENOUGH = 3;

    private final Semaphore turn = new Semaphore(1, true);
    private final Client client;
    private final Manners manners;
    private final Sleeper sleeper;
    private final Clock clock;

    private Duration pause;
    private Instant free;
    private int failures;
    private Optional<String> leftAlone = Optional.empty();

    Host(Client client, Manners manners, Sleeper sleeper, Clock clock) {
        this.client = client;
        this.manners = manners;
        this.sleeper = sleeper;
        this.clock = clock;
        this.pause = manners.pause();
        this.free = Instant.MIN;
    }

    /** Asks when it is our turn, and again while the server is busy. */
    Reply ask(Request request) throws InterruptedException {
        turn.acquire();
        try {
            return leftAlone.isPresent() ? new Silence(leftAlone.get()) : patiently(request);
        } finally {
            turn.release();
        }
    }

    /** Keeps a longer pause from now on, as far as our patience goes. */
    void slowDown(Duration delay) throws InterruptedException {
        turn.acquire();
        try {
            Duration longer = shorter(delay, manners.longestWait());
            if (longer.compareTo(pause) > 0) {
                free = free.plus(longer).minus(pause);
                pause = longer;
            }
        } finally {
            turn.release();
        }
    }

    private Reply patiently(Request request) throws InterruptedException {
        Reply reply = once(request);
        for (int tried = 0; reply instanceof Answer busy && busy.isTooBusy() && waits(busy, tried); tried++) {
            reply = once(request);
        }
        failures = reply.isFailure() ? failures + 1 : 0;
        if (failures == ENOUGH && leftAlone.isEmpty()) {
            leftAlone = Optional.of("host-fails");
        }
        return reply;
    }

    /** Puts off the next request to a busy server, and says whether to ask it the same again then. */
    private boolean waits(Answer busy, int tried) {
        Duration wait = wait(busy, tried);
        if (wait.compareTo(manners.longestWait()) > 0) {
            leftAlone = Optional.of(busy.reason());
            return false;
        }
        free = clock.instant().plus(wait);
        return tried < manners.retries();
    }

    private Reply once(Request request) throws InterruptedException {
        Instant now = clock.instant();
        if (free.isAfter(now)) {
            sleeper.sleep(Duration.between(now, free));
        }
        try {
            return client.send(request);
        } finally {
            free = clock.instant().plus(pause);
        }
    }

    /** What the server asks for, but never less than the pause; else twice as long each time. */
    private Duration wait(Answer busy, int tried) {
        Duration doubled = pause.multipliedBy(2L << Math.min(tried, 16));
        return busy.header("Retry-After")
                .flatMap(it -> RetryAfter.of(it, clock.instant()))
                .map(it -> it.compareTo(pause) < 0 ? pause : it)
                .orElse(shorter(doubled, manners.longestWait()));
    }

    private static Duration shorter(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }
}
