/* A range of lines of the source document. */
package org.plancatalogue.content;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plancatalogue.lang.Lang;

/** Lines from {@code first} to {@code last}, both included, counted from 1; written {@code 15..18}. */
public record LineRange(int first, int last) {
    private static final Pattern FORM = Pattern.compile("([1-9]\\d{0,5})\\.\\.([1-9]\\d{0,5})");

    /** Reads {@code 15..18}; empty for any other form, or when the end comes before the beginning. */
    public static Optional<LineRange> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        LineRange range = new LineRange(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)));
        return range.last < range.first ? Optional.empty() : Optional.of(range);
    }

    /** The range for a reader: 15～18, or 15–18. */
    public String text(Lang lang) {
        return first == last ? String.valueOf(first) : first + (lang == Lang.JA ? "～" : "–") + last;
    }
}
