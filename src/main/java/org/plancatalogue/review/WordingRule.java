/* Every text is written in the manner of its language. */
package org.plancatalogue.review;

import java.util.List;
import java.util.stream.Stream;
import org.plancatalogue.catalogue.Catalogue;
import org.plancatalogue.content.Content;
import org.plancatalogue.content.Edition;
import org.plancatalogue.markdown.passage.Passages;
import org.plancatalogue.problem.Problems;
import org.plancatalogue.problem.Severity;
import org.plancatalogue.review.prose.Proofreader;
import org.plancatalogue.review.prose.Prose;

/**
 * Hands all passages and short texts to the proofreader; code is no text. While the settings have an error, the proper
 * names in them are not known for certain, and nothing is judged.
 */
final class WordingRule implements Rule {
    private static final String CODE = "` ";
    private static final String SETTINGS = "site.yaml";

    @Override
    public void apply(Catalogue catalogue, Problems problems) {
        boolean certain = problems.all().stream()
                .noneMatch(it ->
                        it.severity() == Severity.ERROR && it.place().file().equals(SETTINGS));
        if (certain) {
            judge(catalogue.content(), problems);
        }
    }

    private static void judge(Content content, Problems problems) {
        Stream<Prose> passages = content.nouns()
                .flatMap(it -> it.editions().all().stream())
                .flatMap(it -> passages(it, names(content, it)));
        Stream<Prose> shortTexts = content.shortTexts().stream()
                .map(it -> Prose.of(
                        it.text(),
                        it.place(),
                        it.file(),
                        it.lang(),
                        content.site().names().getOrDefault(it.lang(), List.of())));
        Stream.concat(passages, shortTexts).flatMap(Proofreader::judge).forEach(problems::add);
    }

    private static List<String> names(Content content, Edition edition) {
        return content.site().names().getOrDefault(edition.lang(), List.of());
    }

    private static Stream<Prose> passages(Edition edition, List<String> names) {
        return edition.prose().sections().stream()
                .flatMap(it -> Passages.of(it).stream())
                .filter(it -> !it.mark().endsWith(CODE))
                .map(it -> Prose.of(it, edition.file(), edition.lang(), names));
    }
}
