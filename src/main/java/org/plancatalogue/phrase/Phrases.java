/* Marks where headings may be broken. */
package org.plancatalogue.phrase;

import java.util.ArrayList;
import java.util.List;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.web.Html;

/**
 * Puts {@code <wbr>} between the phrases of Japanese text. Markup, entities, ruby, code and words of another language
 * stay whole, and no letter is added: what is copied, searched or read aloud is the text as written.
 *
 * <p>Example: {@code この<wbr>カタログに<wbr>ついて}. Safe to share between threads.
 */
public final class Phrases {
    private final Model model;

    private Phrases(Model model) {
        this.model = model;
    }

    public static Phrases japanese() {
        return new Phrases(Model.japanese());
    }

    /**
     * The markup with its breaks. In English only runs marked as Japanese get them, and only long ones.
     *
     * @param lang the language in which the markup begins
     */
    public Html marked(Html html, Lang lang) {
        String markup = html.markup();
        if (lang == Lang.EN && !markup.contains("lang=\"ja\"")) {
            return html;
        }
        List<Integer> places = new ArrayList<>();
        for (Stretch stretch : Stretches.of(markup, lang)) {
            collect(stretch, places);
        }
        return places.isEmpty() ? html : new Html(broken(markup, places));
    }

    private void collect(Stretch stretch, List<Integer> places) {
        CharSequence text = stretch.text();
        for (int at = 1; at < text.length(); at++) {
            if (stretch.gap(at) >= 0 && endsBefore(text, at) && !Ties.hold(text, at)) {
                places.add(stretch.gap(at));
            }
        }
    }

    private boolean endsBefore(CharSequence text, int at) {
        return Compounds.reach(text, at) ? Compounds.endBefore(text, at) : model.endsBefore(text, at);
    }

    private static String broken(String markup, List<Integer> places) {
        StringBuilder out = new StringBuilder(markup.length() + places.size() * "<wbr>".length());
        int from = 0;
        for (int place : places) {
            out.append(markup, from, place).append("<wbr>");
            from = place;
        }
        return out.append(markup, from, markup.length()).toString();
    }
}
