/* Every text is written in the manner of its language. */
package org.plancatalogue.review.noun;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plancatalogue.catalogue.Catalogue;
import org.plancatalogue.content.Content;
import org.plancatalogue.content.Edition;
import org.plancatalogue.content.Noun;
import org.plancatalogue.content.ShortText;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.markdown.passage.Passages;
import org.plancatalogue.memo.Memo;
import org.plancatalogue.memo.Same;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.Problems;
import org.plancatalogue.review.prose.Proofreader;
import org.plancatalogue.review.prose.Prose;

/**
 * Hands all passages to the proofreader; code is no text.
 *
 * @param names the proper names of each language; empty while they are not known for certain, as the settings have an
 *     error, and nothing is judged
 */
public record WordingRule(Optional<Map<Lang, List<String>>> names) implements NounRule {
    private static final String CODE = "` ";

    @Override
    public void apply(Catalogue catalogue, Noun noun, Problems problems) {
        names.ifPresent(known -> noun.editions().all().stream()
                .flatMap(it -> passages(it, known.getOrDefault(it.lang(), List.of())))
                .flatMap(Proofreader::judge)
                .forEach(problems::add));
    }

    /** Judges the texts that are values of keys. */
    public void apply(Content content, Memo memo, Problems problems) {
        names.map(memo::same).ifPresent(known -> {
            Same proper = Same.of(known);
            content.shortTexts()
                    .forEach(text -> memo.of(
                                    new Judged(Same.of(text), proper),
                                    () -> judge(text, known.getOrDefault(text.lang(), List.of())))
                            .forEach(problems::add));
        });
    }

    private record Judged(Same text, Same names) {}

    private static List<Problem> judge(ShortText text, List<String> names) {
        return Proofreader.judge(Prose.of(text.text(), text.place(), text.file(), text.lang(), names))
                .toList();
    }

    private static Stream<Prose> passages(Edition edition, List<String> names) {
        return edition.prose().sections().stream()
                .flatMap(it -> Passages.of(it).stream())
                .filter(it -> !it.mark().endsWith(CODE))
                .map(it -> Prose.of(it, edition.file(), edition.lang(), names));
    }
}
