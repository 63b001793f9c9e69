/* Tells what nobody is shown and no screen reader says. */
package org.plancatalogue.check.page;

import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** As far as the page itself says so: a style sheet may hide more. */
final class Hidden {
    private static final Evaluator HIDDEN =
            QueryParser.parse("[hidden], [inert], [aria-hidden=true], [style~=(?i)display\\s*:\\s*none]");

    private Hidden() {}

    static boolean is(Element element) {
        return element.closest(HIDDEN) != null;
    }
}
