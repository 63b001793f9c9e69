/* Finds the stretches of Japanese text in markup. */
package org.plancatalogue.phrase;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.plancatalogue.lang.Lang;

/**
 * Goes through markup once, and knows at each letter whether a line may begin with it. A break stands behind the tags
 * that close before it and before those that open, so that no link begins or ends with one.
 */
final class Stretches {
    /** Shorter runs of Japanese in English text are names and stay whole. */
    private static final int SHORTEST_RUN = 8;

    private static final char OTHER = '\uFFFC';

    private final String markup;
    private final List<Stretch> found = new ArrayList<>();
    private final Deque<Within> within = new ArrayDeque<>();
    private Stretch stretch = new Stretch();
    private int gap = Stretch.nowhere();
    private boolean settled;

    private Stretches(String markup, Lang lang) {
        this.markup = markup;
        boolean japanese = lang == Lang.JA;
        within.push(new Within(japanese, japanese ? 0 : SHORTEST_RUN, japanese, false, false));
    }

    /**
     * What holds inside an element.
     *
     * @param japanese whether its own language is Japanese
     * @param shortest the length a stretch must have to be broken
     * @param read whether its text belongs to Japanese text, perhaps as a foreign word in it
     * @param whole whether nothing in it may be broken
     * @param beside whether its text is no part of the text around it
     */
    private record Within(boolean japanese, int shortest, boolean read, boolean whole, boolean beside) {
        Within inner(Tag tag) {
            boolean inner = tag.lang().map(Lang.JA.tag()::equals).orElse(japanese);
            return new Within(inner, shortest, read || inner, whole || tag.keepsWhole(), beside || tag.isBesideText());
        }

        boolean mayBreak() {
            return japanese && !whole;
        }
    }

    static List<Stretch> of(String markup, Lang lang) {
        Stretches stretches = new Stretches(markup, lang);
        stretches.read();
        return stretches.found;
    }

    private void read() {
        for (int at = 0; at < markup.length(); ) {
            char c = markup.charAt(at);
            int end = c == '<' ? markup.indexOf('>', at) : c == '&' ? markup.indexOf(';', at) : at;
            int next = (end < 0 ? at : end) + 1;
            if (c == '<' && end > at) {
                tag(Tag.of(markup.substring(at + 1, end)), next);
            } else {
                letter(end > at ? character(markup.substring(at, next)) : c, next);
            }
            at = next;
        }
        finish();
    }

    /** The character of an entity, as our own escaping writes them. */
    private static char character(String entity) {
        return switch (entity) {
            case "&amp;" -> '&';
            case "&lt;" -> '<';
            case "&gt;" -> '>';
            case "&quot;" -> '"';
            case "&#123;" -> '{';
            default -> OTHER;
        };
    }

    private void letter(char letter, int next) {
        Within here = here();
        if (here.read() && !here.beside()) {
            stretch.add(letter, gap);
            gap = here.mayBreak() ? next : Stretch.nowhere();
            settled = false;
        }
    }

    private void tag(Tag tag, int next) {
        if (!tag.isWithinText()) {
            finish();
        }
        if (tag.isBreak()) {
            gap = Stretch.nowhere();
            settled = true;
        } else if (tag.closes()) {
            close(next);
        } else if (!tag.isEmpty()) {
            open(here().inner(tag));
        }
    }

    private void open(Within inner) {
        if (inner.read() && !here().read()) {
            finish();
        }
        within.push(inner);
        settled |= gap >= 0;
    }

    private void close(int next) {
        boolean read = here().read();
        if (within.size() > 1) {
            within.pop();
        }
        if (read && !here().read()) {
            finish();
        } else if (!settled && here().mayBreak()) {
            gap = next;
        }
    }

    private Within here() {
        return within.element();
    }

    private void finish() {
        if (stretch.text().length() >= here().shortest()) {
            found.add(stretch);
        }
        stretch = new Stretch();
        gap = Stretch.nowhere();
        settled = false;
    }
}
