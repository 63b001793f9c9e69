/* One line of robots.txt that allows or disallows paths. */
package org.plancatalogue.external.robots;

import java.util.List;

/**
 * A rule (RFC 9309, section 2.2.2): a path's beginning, in which {@code *} stands for anything and {@code $} at the end
 * for the path's end.
 *
 * @param pattern in the form in which addresses are compared
 */
public record PathRule(boolean allows, String pattern) {

    static PathRule of(boolean allows, String written) {
        return new PathRule(allows, Escapes.normal(written));
    }

    /** The number of octets by which the most specific rule is chosen. */
    int length() {
        return pattern.length();
    }

    /** Whether the rule speaks of a path, given in {@link #comparable} form; a rule without a pattern never does. */
    boolean matches(String path) {
        if (pattern.isEmpty()) {
            return false;
        }
        boolean whole = pattern.endsWith("$");
        List<String> pieces = List.of((whole ? pattern.substring(0, pattern.length() - 1) : pattern).split("\\*", -1));
        String first = literal(pieces.get(0));
        if (!path.startsWith(first)) {
            return false;
        }
        int at = first.length();
        for (String piece : pieces.subList(1, pieces.size())) {
            int found = path.indexOf(literal(piece), at);
            if (found < 0) {
                return false;
            }
            at = found + literal(piece).length();
        }
        String last = literal(pieces.get(pieces.size() - 1));
        return !whole || at == path.length() || (pieces.size() > 1 && path.endsWith(last));
    }

    /** A dollar sign that is not the last stands for itself, and in a path it is compared escaped. */
    private static String literal(String piece) {
        return piece.replace("$", "%24");
    }

    /** The path and query of an address in the form in which addresses are compared; {@code *} and {@code $} escaped. */
    static String comparable(String path) {
        return Escapes.normal(path).replace("*", "%2A").replace("$", "%24");
    }
}
