/* Checks the links to other sites. */
package org.plancatalogue.external;

import java.net.URI;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.plancatalogue.external.host.Address;
import org.plancatalogue.problem.Place;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.Problems;

/**
 * Asks for the addresses of other sites, politely, and remembers what they answered. Never part of a build: what it
 * finds depends on other people's servers and on the day.
 *
 * <p>An address that answered well is not asked again while the answer is believed, and one without a good answer for a
 * shorter while; what is remembered of them is told all the same. So a run that was stopped goes on where it stopped.
 */
public final class ExternalCheck {
    private static final Entry NOT_AN_ADDRESS =
            new Entry(Instant.EPOCH, Optional.of(Bad.dead("no-address")), Optional.empty(), Optional.empty());

    private ExternalCheck() {}

    /**
     * Asks for all addresses that are not remembered well enough, and tells what is wrong with any.
     *
     * @param links absolute addresses with http or https as they are written, and the places that write them; what
     *     follows {@code #} is not sent, and addresses that differ only in it are asked for once
     * @param sources those whose changes are to be told even if they are pages; of documents they are told always
     * @return in order of place; a change is told in one run only
     * @throws InterruptedException when the thread is; the answers so far are remembered, and nothing is lost
     */
    public static List<Problem> run(
            Map<String, List<Place>> links, Set<String> sources, ExternalSettings settings, Progress progress)
            throws InterruptedException {
        Problems problems = new Problems();
        Ledger ledger = Ledger.open(settings.cache(), problems);
        Set<URI> addresses = addresses(links.keySet());
        Set<URI> compared = addresses(sources);
        List<URI> due = addresses.stream()
                .filter(it -> isDue(ledger.entry(it), compared.contains(it), settings))
                .toList();
        try {
            new Round(settings, ledger, compared::contains, progress).ask(due);
        } finally {
            ledger.save();
        }
        Telling telling = new Telling(settings.clock().getZone());
        links.forEach((written, places) ->
                telling.of(written, entry(written, ledger), places).forEach(problems::add));
        ledger.settle(addresses);
        ledger.save();
        return problems.all();
    }

    /** Asked again is also what is believed but was not compared, and is to be from now on. */
    private static boolean isDue(Optional<Entry> entry, boolean compared, ExternalSettings settings) {
        return entry.filter(settings::believes)
                .filter(it -> it.bad().isPresent() || !compared || it.isComparable())
                .isEmpty();
    }

    private static Entry entry(String written, Ledger ledger) {
        return Address.of(written).flatMap(ledger::entry).orElse(NOT_AN_ADDRESS);
    }

    private static Set<URI> addresses(Collection<String> written) {
        return written.stream().flatMap(it -> Address.of(it).stream()).collect(Collectors.toCollection(TreeSet::new));
    }
}
