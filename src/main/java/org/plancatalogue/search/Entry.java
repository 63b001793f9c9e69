/* Something that can be found. */
package org.plancatalogue.search;

import java.util.List;
import java.util.Map;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.lang.Names;

/**
 * A section of a page, the same in both languages.
 *
 * @param folder where its page lies below the folder of a language, such as {@code plans/sumida}
 * @param fragment the id of the section on that page; empty for the page as a whole
 * @param langs the languages in which the page has text of its own
 * @param reading in kana; empty where there is none
 * @param forms other names that mean the same, in either language
 * @param texts what is written below the name, without marks
 * @param terms the names of the terms that it uses: of each the name, then what else it is called
 * @param traits what it can be chosen by: {@code municipality:sumida}, {@code theme:startup} …
 */
public record Entry(
        Kind kind,
        String folder,
        String fragment,
        List<Lang> langs,
        Names names,
        String reading,
        List<String> forms,
        Map<Lang, String> texts,
        List<List<String>> terms,
        List<String> traits) {
    public Entry {
        langs = List.copyOf(langs);
        forms = List.copyOf(forms);
        texts = Map.copyOf(texts);
        terms = terms.stream().map(List::copyOf).toList();
        traits = List.copyOf(traits);
    }

    String text(Lang lang) {
        return texts.getOrDefault(lang, "");
    }
}
