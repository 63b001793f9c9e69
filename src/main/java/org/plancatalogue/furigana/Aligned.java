/* A word whose kanji have their readings. */
package org.plancatalogue.furigana;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plancatalogue.lang.Reading;

/**
 * A word in pieces: runs of kanji with their readings, and what stands between them without one.
 *
 * <p>Example: 組む read くむ is 組 read く, then む.
 */
record Aligned(List<Piece> pieces) {
    private static final Pattern RUN = Pattern.compile("(?<kanji>[\\p{IsHan}々]+)|[^\\p{IsHan}々]+");

    /** @param reading empty for what is no kanji */
    record Piece(String text, String reading) {}

    Aligned {
        pieces = List.copyOf(pieces);
    }

    /** Empty where the reading is not one of the word: its kana have to return in it, whatever their kind. */
    static Optional<Aligned> of(String word, String reading) {
        List<MatchResult> runs = RUN.matcher(word).results().toList();
        Pattern form = Pattern.compile(String.join(
                "", runs.stream().map(it -> isKanji(it) ? "(.+?)" : kana(it)).toList()));
        Matcher matcher = form.matcher(hiragana(reading));
        if (runs.stream().noneMatch(Aligned::isKanji) || !matcher.matches()) {
            return Optional.empty();
        }
        List<Piece> pieces = new ArrayList<>();
        int group = 0;
        for (MatchResult run : runs) {
            pieces.add(new Piece(run.group(), isKanji(run) ? matcher.group(++group) : ""));
        }
        return Optional.of(new Aligned(pieces));
    }

    private static boolean isKanji(MatchResult run) {
        return run.group(1) != null;
    }

    private static String kana(MatchResult run) {
        return Pattern.quote(hiragana(run.group()));
    }

    private static String hiragana(String text) {
        return new Reading(text).hiragana();
    }

    /** As authors write it: {@code {組|く}む}. */
    String written() {
        return String.join(
                "",
                pieces.stream()
                        .map(it -> it.reading().isEmpty() ? it.text() : "{" + it.text() + "|" + it.reading() + "}")
                        .toList());
    }
}
