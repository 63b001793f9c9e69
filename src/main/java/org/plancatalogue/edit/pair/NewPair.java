/* The files of something new. */
package org.plancatalogue.edit.pair;

import java.util.List;
import java.util.Optional;
import org.plancatalogue.edit.Draft;
import org.plancatalogue.edit.translation.YamlText;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.lang.Names;

/**
 * A document in both languages, its texts to be written.
 *
 * @param document such as {@code plans/sumida}
 * @param original the language in which its facts stand
 * @param names of a municipality
 * @param facts lines of the original's front matter
 * @param summaries one sentence in each language
 * @param bodies Markdown in each language, with the same sections
 */
public record NewPair(
        String document,
        Lang original,
        Names titles,
        Optional<Names> names,
        List<String> facts,
        Names summaries,
        Names bodies) {
    public NewPair {
        facts = List.copyOf(facts);
    }

    /** The path of its file in a language. */
    public static String path(String document, Lang lang) {
        return document + "." + lang.tag() + ".md";
    }

    /** The original and its translation. */
    public List<Draft> drafts() {
        return List.of(draft(original), draft(original.other()));
    }

    private Draft draft(Lang lang) {
        StringBuilder out = new StringBuilder("---\n");
        out.append("title: ").append(YamlText.of(titles.in(lang))).append('\n');
        names.ifPresent(
                it -> out.append("name: ").append(YamlText.of(it.in(lang))).append('\n'));
        out.append("summary: ").append(YamlText.of(summaries.in(lang))).append('\n');
        if (lang == original) {
            facts.forEach(it -> out.append(it).append('\n'));
        }
        out.append("---\n\n").append(bodies.in(lang));
        return new Draft(path(document, lang), out.toString());
    }
}
