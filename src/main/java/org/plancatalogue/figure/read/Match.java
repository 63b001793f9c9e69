/* A passage that a rule has found. */
package org.plancatalogue.figure.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.plancatalogue.figure.Figure;
import org.plancatalogue.figure.Kind;

/** The groups of a rule's pattern, and figures at their places. */
record Match(Matcher matcher) {
    /** Whether a group took part. */
    boolean has(String group) {
        return matcher.start(group) >= 0;
    }

    Optional<String> maybe(String group) {
        return Optional.ofNullable(matcher.group(group));
    }

    /** The text of a group; empty where it took no part. */
    String group(String group) {
        return maybe(group).orElse("");
    }

    /** The whole passage as one figure. */
    List<Figure> one(Kind kind, String value, boolean firm) {
        return List.of(new Figure(kind, value, firm, matcher.start(), matcher.end()));
    }

    List<Figure> firm(Kind kind, String value) {
        return one(kind, value, true);
    }

    /** A firm figure from the beginning of a group to its end or, where that is given, to the end of another. */
    Figure from(String first, String last, Kind kind, String value) {
        return new Figure(kind, value, true, matcher.start(first), matcher.end(last));
    }

    /** One group as a firm figure. */
    Figure at(String group, Kind kind, String value) {
        return new Figure(kind, value, true, matcher.start(group), matcher.end(group));
    }
}
