/* How an address is written. */
package org.plancatalogue.check.address;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plancatalogue.check.site.Addresses;
import org.plancatalogue.check.site.Finding;
import org.plancatalogue.check.site.Reference;
import org.plancatalogue.check.site.Reference.Use;
import org.plancatalogue.lang.Characters;
import org.plancatalogue.problem.ProblemKind;

/** Judges an address by its letters alone, whatever it leads to. */
final class Writing {
    private static final Pattern NULL =
            Pattern.compile("(?:(?!https?:|//).*/)?(null|undefined|\\[object Object])/?(?:[?#].*)?", Pattern.DOTALL);

    /** The letters of nearly every address; none of the faults here is made of them alone, but for {@link #NULL}. */
    private static final String PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/?#%&=:";

    private static final Pattern LINE_END = Pattern.compile("(?s)\\S.*[\\r\\n].*\\S");
    private static final Pattern SCHEME = Pattern.compile("(?s)[A-Za-z][A-Za-z0-9+.-]*:.*");
    private static final Pattern SPECIAL = Pattern.compile("(?is)(https?:|[^:]*$|[^:]*[/\\\\].*).*");
    private static final Pattern WIDE_SCHEME = Pattern.compile("(?is)\\s*(https?|mailto|tel)(：.*|:／.*)");

    private Writing() {}

    /** What browsers mend in silence. */
    static Stream<Finding> oddities(Reference reference) {
        String value = reference.value();
        if (isPlain(value) || value.isBlank() || reference.use() == Use.LISTED) {
            return Stream.empty();
        }
        boolean broken = LINE_END.matcher(value).matches() && !value.startsWith("data:");
        boolean around = !broken && !value.equals(value.strip());
        return Stream.concat(
                broken ? Stream.of(finding(ProblemKind.LINE_END_IN_ADDRESS, reference)) : Stream.empty(),
                around ? Stream.of(finding(ProblemKind.SPACE_AROUND_ADDRESS, reference)) : Stream.empty());
    }

    /** What makes the address wrong. */
    static Optional<Finding> fault(Reference reference) {
        String value = Addresses.stripped(reference.value());
        if (value.isEmpty() && reference.use() == Use.FORM) {
            return Optional.empty();
        }
        if (value.isEmpty()) {
            return Optional.of(Finding.of(ProblemKind.EMPTY_ADDRESS, reference, reference.attribute()));
        }
        boolean data = value.regionMatches(true, 0, "data:", 0, 5);
        if (data || (isPlain(value) && !value.contains("null") && !value.contains("undefined"))) {
            return Optional.empty();
        }
        if (NULL.matcher(value).matches()) {
            return Optional.of(finding(ProblemKind.NULL_ADDRESS, reference));
        }
        return invisible(reference, value).or(() -> letters(reference, value));
    }

    private static boolean isPlain(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (PLAIN.indexOf(value.charAt(i)) < 0) {
                return false;
            }
        }
        return !value.isEmpty();
    }

    private static Optional<Finding> letters(Reference reference, String value) {
        boolean web = SPECIAL.matcher(value).matches();
        String path = value.split("[?#]", 2)[0];
        if (web && path.indexOf('\\') >= 0) {
            return Optional.of(finding(ProblemKind.BACKSLASH_IN_ADDRESS, reference)
                    .suggest(Optional.of(value.replace('\\', '/'))));
        }
        if (WIDE_SCHEME.matcher(value).matches()) {
            int wide = IntStream.range(0, value.length())
                    .filter(i -> "：／".indexOf(value.charAt(i)) >= 0)
                    .findFirst()
                    .orElse(0);
            return Optional.of(Finding.of(
                    ProblemKind.FULLWIDTH_ADDRESS, reference, reference.value(), value.substring(wide, wide + 1)));
        }
        return value.chars().anyMatch(Character::isWhitespace)
                        && (web || !SCHEME.matcher(value).matches())
                ? Optional.of(finding(ProblemKind.SPACE_IN_ADDRESS, reference)
                        .suggest(Optional.of(value.replace(" ", "%20"))))
                : Optional.empty();
    }

    private static Optional<Finding> invisible(Reference reference, String value) {
        OptionalInt at = IntStream.range(0, value.length())
                .filter(i -> value.charAt(i) > 0x7F
                        && Characters.isRefused(i == 0 ? 0 : value.codePointBefore(i), value.codePointAt(i))
                        && !Character.isLowSurrogate(value.charAt(i)))
                .findFirst();
        return at.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.of(
                        ProblemKind.INVISIBLE_IN_ADDRESS,
                        reference,
                        reference.value(),
                        Characters.name(value.codePointAt(at.getAsInt())),
                        Integer.toString(value.codePointCount(0, at.getAsInt()) + 1)));
    }

    private static Finding finding(ProblemKind kind, Reference reference) {
        return Finding.of(kind, reference, reference.value().strip());
    }
}
