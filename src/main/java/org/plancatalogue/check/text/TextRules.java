/* The rules over the words of one page. */
package org.plancatalogue.check.text;

import java.util.List;
import org.plancatalogue.check.read.PageRule;

/** A new rule is one class and one line here. */
public final class TextRules {
    /** What holds for drawings too. */
    public static final List<PageRule> FOR_ALL = List.of(new Residue(), new TextCharacters());

    public static final List<PageRule> FOR_PAGES = List.of(new LanguageCodes(), new ForeignText());

    private TextRules() {}
}
