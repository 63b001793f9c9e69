/* Digits that name something instead of counting it. */
package org.plancatalogue.figure.read;

import java.util.List;
import org.plancatalogue.figure.Kind;

/** Addresses, standards, digests and record numbers: they are compared as text, so that none of them is a figure. */
final class CodeRules {
    static final List<Rule> ALL = List.of(
            Rule.none("(?:https?://|www\\.)[\\w./?&=#%~:+-]+"),
            Rule.none("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"),
            Rule.none("(?:ISO|IEC|JIS|RFC|EN|IEEE|ITU)(?:/[A-Z]+)?(?: [A-Z])? ?\\d[\\d.:-]*"),
            Rule.of(
                    "(?<y>\\d{4})-(?<m>\\d{2})-(?<d>\\d{2})(?![\\w-])",
                    it -> it.firm(Kind.DATE, it.group("y") + "-" + it.group("m") + "-" + it.group("d"))),
            Rule.none("\\d+(?:-\\d+){2,}[a-z]?"),
            // A letter before or behind the digits; but FY2019, JPY300 and US$3, 21st, the 1990s and 5km are figures.
            Rule.none("(?!(?:FY|JPY|USD|EUR|GBP|US\\$))[A-Z][A-Za-z]*-?\\d[\\w-]*(?![年\\w])"),
            Rule.none("[a-z]+\\d\\w*"),
            Rule.none("\\d+(?:-\\d+)*(?!(?:st|nd|rd|th|s|m|bn|k|km|cm|mm|kg|g|ha|am|pm)(?![A-Za-z]))[A-Za-z]\\w*"),
            Rule.of(
                    "\\d+(?:\\.\\d+){2,}",
                    it -> it.firm(Kind.VERSION, it.matcher().group())));

    private CodeRules() {}
}
