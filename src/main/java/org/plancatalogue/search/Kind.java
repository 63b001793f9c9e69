/* What can be found. */
package org.plancatalogue.search;

import java.util.Locale;

/** The kinds of entries, in the order in which equally good ones are shown. */
public enum Kind {
    INITIATIVE,
    PLAN,
    TERM,
    CONCEPT,
    PILLAR,
    SECTION,
    ARTICLE,
    PAGE;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
