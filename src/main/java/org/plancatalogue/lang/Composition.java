/* A text in which each letter and its marks are one character. */
package org.plancatalogue.lang;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Composes what some systems write in pieces: か and U+3099 become が, e and U+0301 become é. Nothing else is changed;
 * compatibility ideographs such as U+FA19, which Unicode's normal form turns into other characters, stay as they are.
 */
public final class Composition {
    private final String text;
    private final List<Passage> passages;

    /** Where each passage ends in the text, and how many characters the text is shorter up to there. */
    private final int[] ends;

    private final int[] shifts;

    private Composition(String text, List<Passage> passages) {
        this.text = text;
        this.passages = List.copyOf(passages);
        this.shifts = new int[passages.size()];
        this.ends = new int[passages.size()];
        int shift = 0;
        for (int i = 0; i < ends.length; i++) {
            Passage it = passages.get(i);
            ends[i] = it.start - shift + it.right.length();
            shift += it.wrong.length() - it.right.length();
            shifts[i] = shift;
        }
    }

    /** Characters that were composed; the start is their offset in the text as written. */
    public record Passage(int start, String wrong, String right) {
        public int end() {
            return start + wrong.length();
        }
    }

    /** A text taken as it is. */
    public static Composition none(String text) {
        return new Composition(text, List.of());
    }

    public static Composition of(String written) {
        List<Passage> passages = passages(written);
        StringBuilder text = new StringBuilder(written.length());
        int done = 0;
        for (Passage it : passages) {
            text.append(written, done, it.start).append(it.right);
            done = it.end();
        }
        return new Composition(text.append(written, done, written.length()).toString(), passages);
    }

    private static List<Passage> passages(String written) {
        List<Passage> passages = new ArrayList<>();
        int end;
        for (int start = 0; start < written.length(); start = end) {
            end = endOfMarks(written, start);
            int letter = written.codePointAt(start);
            if (end > start + Character.charCount(letter) && isStable(letter)) {
                String wrong = written.substring(start, end);
                String right = Normalizer.normalize(wrong, Normalizer.Form.NFC);
                if (right.length() < wrong.length()) {
                    passages.add(new Passage(start, wrong, right));
                }
            }
        }
        return passages;
    }

    private static int endOfMarks(String text, int start) {
        int end = start + Character.charCount(text.codePointAt(start));
        while (end < text.length() && isMark(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static boolean isMark(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** Whether the character alone stays what it is in the normal form. */
    private static boolean isStable(int character) {
        return Normalizer.isNormalized(Character.toString(character), Normalizer.Form.NFC);
    }

    /** The composed text. */
    public String text() {
        return text;
    }

    /** What was composed, in the order of the text. */
    public List<Passage> passages() {
        return passages;
    }

    /** The offset in the text as written of an offset in the composed one. */
    public int written(int offset) {
        int found = Arrays.binarySearch(ends, offset);
        int before = found >= 0 ? found + 1 : -found - 1;
        return before == 0 ? offset : offset + shifts[before - 1];
    }
}
