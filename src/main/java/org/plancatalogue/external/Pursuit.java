/* Follows an address to where it ends. */
package org.plancatalogue.external;

import java.net.URI;
import java.time.Clock;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plancatalogue.external.host.Hosts;
import org.plancatalogue.external.host.Limits;
import org.plancatalogue.external.host.Redirect;
import org.plancatalogue.external.host.Reply;
import org.plancatalogue.external.host.Reply.Answer;
import org.plancatalogue.external.host.Reply.Forbidden;
import org.plancatalogue.external.host.Request;
import org.plancatalogue.problem.ProblemKind;

/** Asks for an address, then for what its redirects name, and judges the last answer. */
final class Pursuit {
    /** Answers that say who may see it, or how and how often one may ask, but not that it is gone. */
    private static final Set<Integer> REFUSALS = Set.of(401, 402, 403, 405, 406, 407, 408, 425, 429);

    private final Hosts hosts;
    private final Limits limits;
    private final Clock clock;

    Pursuit(Hosts hosts, Limits limits, Clock clock) {
        this.hosts = hosts;
        this.limits = limits;
        this.clock = clock;
    }

    /** @param last the last good answer, whose body need not be sent again */
    Outcome follow(URI start, Optional<Good> last) throws InterruptedException {
        Set<URI> seen = new HashSet<>();
        Optional<URI> moved = Optional.empty();
        boolean forGood = true;
        URI here = start;
        while (seen.add(here) && seen.size() <= limits.redirects() + 1) {
            Reply reply = hosts.ask(new Request(here, conditions(here, last), limits.bytes(), false));
            if (!(reply instanceof Answer answer)) {
                return unanswered(reply);
            }
            Optional<Redirect> redirect = Redirect.of(here, answer);
            if (redirect.isEmpty()) {
                return judged(here, answer, moved, last);
            }
            if (redirect.get().isDowngrade(here)) {
                return Bad.dead("to-unencrypted");
            }
            forGood &= redirect.get().isPermanent();
            here = redirect.get().to();
            moved = forGood ? Optional.of(here) : moved;
        }
        return new Bad(ProblemKind.EXTERNAL_LOOP, here.toString());
    }

    private static Map<String, String> conditions(URI here, Optional<Good> last) {
        return last.filter(it -> it.address().equals(here))
                .map(Good::conditions)
                .orElse(Map.of());
    }

    private static Bad unanswered(Reply reply) {
        return reply instanceof Forbidden
                ? new Bad(ProblemKind.EXTERNAL_NOT_ASKED, reply.reason())
                : Bad.unreachable(reply.reason());
    }

    private Outcome judged(URI here, Answer answer, Optional<URI> moved, Optional<Good> last) {
        if (answer.isGood()) {
            return Good.of(clock.instant(), here, moved, answer);
        }
        if (answer.status() == 304 && !conditions(here, last).isEmpty()) {
            return last.orElseThrow().again(clock.instant(), moved);
        }
        if (Redirect.isOne(answer)) {
            return Bad.dead("to-nowhere");
        }
        return answer.status() / 100 == 4 && !REFUSALS.contains(answer.status())
                ? Bad.dead(answer.reason())
                : Bad.unreachable(answer.reason());
    }
}
