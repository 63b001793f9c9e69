/* The pages that are open in browsers. */
package org.plancatalogue.serve;

import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.plancatalogue.web.SitePath;

/** Whoever does not hear any more is forgotten. */
final class Audience {
    /** Browsers open a few; a page that asks for more is not one of ours. */
    private static final int MOST = 200;

    private final Queue<Listener> listeners = new ConcurrentLinkedQueue<>();

    void add(Listener listener) {
        listeners.add(listener);
        while (listeners.size() > MOST) {
            Listener first = listeners.poll();
            if (first != null) {
                first.close();
            }
        }
    }

    Set<SitePath> pages() {
        return listeners.stream().map(Listener::page).collect(Collectors.toUnmodifiableSet());
    }

    /** @param told whether the listener still hears */
    void each(Predicate<Listener> told) {
        List.copyOf(listeners).stream().filter(told.negate()).forEach(listeners::remove);
    }

    void close() {
        listeners.forEach(Listener::close);
    }
}
