/* How other people's servers are treated. */
package org.plancatalogue.external.host;

import java.time.Duration;

/**
 * What keeps the check polite. To one host there is never more than one request at a time.
 *
 * @param agent the {@code User-Agent} header; robots.txt is read for its product, the part before the slash
 * @param pause between two requests to a host; a longer {@code Crawl-delay} of its robots.txt is kept instead
 * @param hosts how many hosts are asked at once
 * @param retries how often a request is repeated that was answered 429 or 503
 * @param longestWait the most that is waited for one request; a host that asks for more time is left alone instead
 */
public record Manners(String agent, Duration pause, int hosts, int retries, Duration longestWait) {

    /**
     * One second between requests, eight hosts at once, three retries, a minute's wait at most.
     *
     * @param version of the program
     * @param contact where whoever reads a server's log learns who asked, such as the site's base address
     */
    public static Manners usual(String version, String contact) {
        return new Manners(
                "PlanCatalogue/" + version + " (link check; +" + contact + ")",
                Duration.ofSeconds(1),
                8,
                3,
                Duration.ofMinutes(1));
    }

    /** The product token of the agent (RFC 9309, section 2.2.1). */
    String product() {
        return agent.replaceFirst("[/ ].*", "");
    }
}
