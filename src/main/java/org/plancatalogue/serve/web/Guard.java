/* What the server refuses before it looks for anything. */
package org.plancatalogue.serve.web;

import java.util.Optional;
import java.util.Set;

/**
 * A page on another site can make a browser ask this machine, by a name that leads here or by a form. So only our own
 * names count, nothing is done but reading, and no other page's script is answered.
 */
record Guard(int port) {
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

    Optional<Answer> refusal(Asked asked) {
        if (!READING.contains(asked.method())) {
            return Optional.of(Answer.text(405, "only GET and HEAD").with("Allow", "GET, HEAD"));
        } else if (asked.host().filter(this::isOurs).isEmpty()) {
            return Optional.of(Answer.text(403, "this server answers to localhost only"));
        } else if (asked.origin().filter(it -> !isOurOrigin(it)).isPresent() || isFromElsewhere(asked)) {
            return Optional.of(Answer.text(403, "this server answers its own pages only"));
        }
        return Optional.empty();
    }

    private boolean isOurs(String host) {
        return NAMES.stream().anyMatch(it -> host.equals(it) || host.equals(it + ":" + port));
    }

    private boolean isOurOrigin(String origin) {
        return NAMES.stream().anyMatch(it -> origin.equals("http://" + it + ":" + port));
    }

    private static boolean isFromElsewhere(Asked asked) {
        return asked.site().filter(it -> it.equals("cross-site")).isPresent();
    }
}
