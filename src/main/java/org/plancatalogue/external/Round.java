/* Asks for many addresses, several hosts at once. */
package org.plancatalogue.external;

import java.net.URI;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.plancatalogue.external.host.Hosts;

/** The addresses of a host are asked in order, by one thread; the host with the most of them begins. */
final class Round {
    private final Ledger ledger;
    private final Predicate<URI> sources;
    private final Progress progress;
    private final Clock clock;
    private final int threads;
    private final Pursuit pursuit;
    private int done;

    /** @param sources the addresses whose changes are to be told even if they are pages */
    Round(ExternalSettings settings, Ledger ledger, Predicate<URI> sources, Progress progress) {
        this.ledger = ledger;
        this.sources = sources;
        this.progress = progress;
        this.clock = settings.clock();
        this.threads = settings.manners().hosts();
        this.pursuit = new Pursuit(
                new Hosts(settings.manners(), settings.limits(), settings.sleeper(), clock), settings.limits(), clock);
    }

    void ask(Collection<URI> addresses) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(threads, Round::thread);
        CompletionService<Integer> work = new ExecutorCompletionService<>(pool);
        try {
            List<List<URI>> hosts = byHost(addresses);
            for (List<URI> host : hosts) {
                var unused = work.submit(() -> ask(host, addresses.size()));
            }
            for (int i = 0; i < hosts.size(); i++) {
                var unused = work.take().get();
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof InterruptedException stopped) {
                throw stopped;
            }
            throw new IllegalStateException(e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    private int ask(List<URI> host, int total) throws InterruptedException {
        for (URI address : host) {
            Optional<Entry> before = ledger.entry(address);
            Outcome outcome = pursuit.follow(address, before.flatMap(Entry::good));
            ledger.put(address, Entry.after(before, clock.instant(), outcome, sources.test(address)));
            tell(address, total);
        }
        return host.size();
    }

    private synchronized void tell(URI address, int total) {
        done++;
        progress.checked(address.toString(), done, total);
    }

    private static List<List<URI>> byHost(Collection<URI> addresses) {
        return addresses.stream()
                .sorted()
                .collect(Collectors.groupingBy(URI::getHost, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .sorted(Comparator.comparingInt((List<URI> it) -> -it.size()))
                .toList();
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "external-check");
        thread.setDaemon(true);
        return thread;
    }
}
