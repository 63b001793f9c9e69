/* One text to be judged. */
package org.plancatalogue.review.prose;

import java.util.Collection;
import java.util.function.IntUnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.markdown.passage.Passage;
import org.plancatalogue.problem.Place;
import org.plancatalogue.problem.SourceText;

/**
 * A passage or a short text as its readers see it. What is no prose is hidden from the rules, character for character:
 * code is {@link #CODE}, an address {@link #ADDRESS}, a space in a proper name {@link #CODE} too, and a line break of
 * the file {@code \n}.
 */
public final class Prose {
    static final char CODE = '\uFFFC';
    static final char ADDRESS = '\uE000';
    private static final Pattern ADDRESSES =
            Pattern.compile("(?:[A-Za-z][A-Za-z0-9+.-]*://|www\\.|mailto:)[!-~]+|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");

    private final SourceText file;
    private final Lang lang;
    private final String written;
    private final IntUnaryOperator offsets;
    private final Quotation quotation;
    private final String shown;

    private Prose(
            SourceText file, Lang lang, String written, IntUnaryOperator offsets, Quotation quotation, String shown) {
        this.file = file;
        this.lang = lang;
        this.written = written;
        this.offsets = offsets;
        this.quotation = quotation;
        this.shown = shown;
    }

    /** A passage of a file; spaces within the proper names belong to them. */
    public static Prose of(Passage passage, SourceText file, Lang lang, Collection<String> names) {
        StringBuilder shown = new StringBuilder(hidden(passage.text(), names));
        for (int i = 0; i < shown.length(); i++) {
            if (passage.isRaw(i)) {
                shown.setCharAt(i, CODE);
            } else if (file.text().startsWith("\n", passage.offset(i))) {
                shown.setCharAt(i, '\n');
            }
        }
        boolean note = passage.mark().matches(".*\\[!(?:source|photo)].*");
        Quotation quotation = new Quotation(passage.text(), lang, note, passage.column());
        return new Prose(file, lang, passage.text(), passage::offset, quotation, shown.toString());
    }

    /** A text that is the value of a key; told where it begins if the file writes it otherwise than it reads. */
    public static Prose of(String text, Place place, SourceText file, Lang lang, Collection<String> names) {
        int start = file.offset(place.position()).orElse(0);
        int quoted = file.text().startsWith("\"", start) || file.text().startsWith("'", start) ? 1 : 0;
        boolean same = file.text().startsWith(text, start + quoted);
        IntUnaryOperator offsets = same ? i -> start + quoted + i : i -> start;
        return new Prose(file, lang, text, offsets, new Quotation(text, lang, false, ""), hidden(text, names));
    }

    private static String hidden(String text, Collection<String> names) {
        String shown = ADDRESSES
                .matcher(text)
                .replaceAll(it -> String.valueOf(ADDRESS).repeat(it.group().length()));
        for (String name : names) {
            shown = shown.replace(name, name.replace(' ', CODE));
        }
        return shown;
    }

    Lang lang() {
        return lang;
    }

    /** What the rules look at. */
    String shown() {
        return shown;
    }

    Quotation quotation() {
        return quotation;
    }

    /** What stands between two positions, nothing hidden. */
    String written(int start, int end) {
        return written.substring(start, end);
    }

    Place place(int index) {
        return file.at(offsets.applyAsInt(index));
    }

    SourceText file() {
        return file;
    }

    Stream<MatchResult> matches(Pattern pattern) {
        return pattern.matcher(shown).results();
    }
}
