/* The servers of a run, and what their robots.txt files say. */
package org.plancatalogue.external.host;

import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.plancatalogue.external.host.Reply.Answer;
import org.plancatalogue.external.host.Reply.Forbidden;
import org.plancatalogue.external.host.Reply.Silence;
import org.plancatalogue.external.robots.Robots;

/**
 * Every request of a run goes through here. A host is a name, whatever the port, and is asked one thing at a time; each
 * of its ports has a robots.txt of its own, which is asked for first and once.
 */
public final class Hosts {
    private static final int ROBOTS_BYTES = 512_000;
    private static final int ROBOTS_REDIRECTS = 5;

    private final Map<String, Host> hosts = new ConcurrentHashMap<>();
    private final Map<URI, FutureTask<Gate>> gates = new ConcurrentHashMap<>();
    private final Manners manners;
    private final Sleeper sleeper;
    private final Clock clock;
    private final Client client;

    public Hosts(Manners manners, Limits limits, Sleeper sleeper, Clock clock) {
        this.manners = manners;
        this.sleeper = sleeper;
        this.clock = clock;
        this.client = new Client(manners.agent(), limits.timeout());
    }

    /** Asks when it is our turn, unless that is forbidden; redirects are not followed. */
    public Reply ask(Request request) throws InterruptedException {
        Gate gate = gate(request.address());
        Optional<Reply> barred = gate.bar(request.address());
        return barred.isPresent() ? barred.get() : host(request.address()).ask(request);
    }

    private Gate gate(URI address) throws InterruptedException {
        FutureTask<Gate> gate =
                gates.computeIfAbsent(address.resolve("/robots.txt"), robots -> new FutureTask<>(() -> read(robots)));
        gate.run();
        try {
            return gate.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof InterruptedException) {
                throw new InterruptedException();
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Follows five redirects (RFC 9309, section 2.3.1.2); a robots.txt behind more of them does not exist. */
    private Gate read(URI robots) throws InterruptedException {
        URI here = robots;
        for (int i = 0; i <= ROBOTS_REDIRECTS; i++) {
            Reply reply = host(here).ask(new Request(here, Map.of(), ROBOTS_BYTES, true));
            if (!(reply instanceof Answer answer)) {
                return Gate.shut(reply.reason());
            }
            Optional<Redirect> redirect = Redirect.of(here, answer);
            if (redirect.isEmpty()) {
                return read(robots, answer);
            }
            here = redirect.get().to();
        }
        return Gate.OPEN;
    }

    /** Without robots.txt all is allowed, with an unreadable one nothing (RFC 9309, sections 2.3.1.3 and 2.3.1.4). */
    private Gate read(URI robots, Answer answer) throws InterruptedException {
        if (answer.isFailure()) {
            return Gate.shut("robots.txt: " + answer.reason());
        }
        if (!answer.isGood()) {
            return Gate.OPEN;
        }
        Robots rules = Robots.of(answer.body().text(), manners.product());
        if (rules.delay().isPresent()) {
            host(robots).slowDown(rules.delay().get());
        }
        return new Gate(rules, Optional.empty());
    }

    private Host host(URI address) {
        return hosts.computeIfAbsent(address.getHost(), it -> new Host(client, manners, sleeper, clock));
    }

    /** What a robots.txt lets through: what its rules allow, or nothing when it could not be read. */
    private record Gate(Robots robots, Optional<Reply> shut) {
        static final Gate OPEN = new Gate(Robots.NONE, Optional.empty());

        static Gate shut(String reason) {
            return new Gate(Robots.NONE, Optional.of(new Silence(reason)));
        }

        Optional<Reply> bar(URI address) {
            return shut.isPresent() || robots.allow(address) ? shut : Optional.of(new Forbidden(address.getHost()));
        }
    }
}
