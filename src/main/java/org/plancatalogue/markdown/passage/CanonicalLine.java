/* The words of one passage in their canonical form. */
package org.plancatalogue.markdown.passage;

import java.text.Normalizer;
import org.plancatalogue.lang.Width;

/** White space is one space, or none where Japanese letters stand beside it; signs between two letters do not count. */
final class CanonicalLine {
    private final StringBuilder out = new StringBuilder();
    private final StringBuilder opening = new StringBuilder();
    private int last = -1;
    private boolean gap;

    /** A text without signs. */
    static String of(String text) {
        return new CanonicalLine().words(text).end();
    }

    CanonicalLine words(String text) {
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(this::letter);
        return this;
    }

    private void letter(int c) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            gap = true;
        } else {
            boolean beside = last < 0 || Width.isWide(last) || Width.isWide(c);
            out.append(gap && !beside ? " " : "").append(opening).appendCodePoint(c);
            opening.setLength(0);
            last = c;
            gap = false;
        }
    }

    CanonicalLine sign(String text, boolean opens) {
        if (opens) {
            opening.append(text);
        } else {
            end();
            out.append(text);
        }
        return this;
    }

    String end() {
        out.append(opening);
        opening.setLength(0);
        return out.toString();
    }
}
