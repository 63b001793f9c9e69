/* Waiting, as something that can be passed in. */
package org.plancatalogue.external.host;

import java.time.Duration;

/** Waits for a while; tests pass one that only notes how long. */
@FunctionalInterface
public interface Sleeper {
    void sleep(Duration time) throws InterruptedException;

    /** Really waits. */
    static Sleeper real() {
        return time -> Thread.sleep(time.toMillis());
    }
}
