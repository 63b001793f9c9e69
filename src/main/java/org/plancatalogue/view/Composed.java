/* A page with the origins of its links. */
package org.plancatalogue.view;

import java.util.List;
import org.plancatalogue.page.Page;

/** What composing yields: the page for its template, and the traces for the check. */
public record Composed(Page page, List<Trace> traces) {
    public Composed {
        traces = List.copyOf(traces);
    }
}
