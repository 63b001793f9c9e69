/* What answers the requests that are let in. */
package org.plancatalogue.serve.web;

/** Called by many threads. */
public interface Visits {
    Answer answer(Asked asked);

    /** Whether it is the address of the events. */
    boolean isListening(Asked asked);

    /** A page listens; what is to be told goes through the line until it breaks. */
    void listen(Asked asked, Line line);
}
