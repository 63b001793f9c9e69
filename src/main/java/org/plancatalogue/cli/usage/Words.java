/* Where a line may be broken. */
package org.plancatalogue.cli.usage;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.plancatalogue.lang.Lang;

/** The pieces of a text that stay together, each with the space behind it. */
final class Words {
    private Words() {}

    static List<String> of(String text, Lang lang) {
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.forLanguageTag(lang.tag()));
        breaks.setText(text);
        List<String> words = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            words.add(text.substring(start, end));
            start = end;
        }
        return words;
    }
}
