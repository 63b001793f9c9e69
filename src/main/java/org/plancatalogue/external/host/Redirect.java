/* A redirect. */
package org.plancatalogue.external.host;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

/**
 * Where an answer sends us (RFC 9110, section 15.4).
 *
 * @param isPermanent whether the address has moved for good
 */
public record Redirect(URI to, boolean isPermanent) {
    private static final Set<Integer> PERMANENT = Set.of(301, 308);
    private static final Set<Integer> TEMPORARY = Set.of(302, 303, 307);

    /** Empty when the answer is no redirect, or one to nothing that can be asked. */
    public static Optional<Redirect> of(URI from, Reply.Answer answer) {
        return Optional.of(answer)
                .filter(Redirect::isOne)
                .flatMap(it -> it.header("Location"))
                .flatMap(it -> Address.redirect(from, it))
                .map(it -> new Redirect(it, PERMANENT.contains(answer.status())));
    }

    /** Whether the status is that of a redirect which names an address. */
    public static boolean isOne(Reply.Answer answer) {
        return PERMANENT.contains(answer.status()) || TEMPORARY.contains(answer.status());
    }

    /** Whether it leads from an encrypted connection to one that is not. */
    public boolean isDowngrade(URI from) {
        return from.getScheme().equals("https") && to.getScheme().equals("http");
    }
}
