/* What a page is about. */
package org.plancatalogue.linked;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The thing that a page tells of, to programs: a work apart from the page, as a term is apart from its page. */
public sealed interface Subject permits Dataset, DefinedTerm, TermSet, PlanRecord {
    /** Fills the description of the thing, which is empty so far. */
    void describe(ObjectNode thing);
}
