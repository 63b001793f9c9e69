/* How much of an answer is taken. */
package org.plancatalogue.external.host;

import java.time.Duration;

/**
 * Bounds for one answer.
 *
 * @param timeout the longest silence before and within an answer; the whole of it may take ten times as long
 * @param redirects how many redirects are followed
 * @param bytes how much of a body is hashed; the rest is not fetched
 */
public record Limits(Duration timeout, int redirects, long bytes) {
    /** 20 seconds, 10 redirects, 20 MB. */
    public static Limits usual() {
        return new Limits(Duration.ofSeconds(20), 10, 20_000_000);
    }
}
