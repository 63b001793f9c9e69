/* What there is to be named. */
package org.plancatalogue.editor;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.plancatalogue.content.Content;
import org.plancatalogue.content.Facet;
import org.plancatalogue.content.Noun;
import org.plancatalogue.markdown.Section;
import org.plancatalogue.shape.Option;
import org.plancatalogue.shape.Target;

/**
 * The ids of the catalogue, each with what it is called in both languages.
 *
 * @param ids in the order of the catalogue
 * @param places documents and their sections, as links name them: {@code plans/sumida#s1}
 */
record Known(Map<Target, List<Option>> ids, List<String> places) {
    Known {
        ids = Map.copyOf(ids);
        places = List.copyOf(places);
    }

    static Known of(Content content) {
        Map<Target, List<Option>> ids = new EnumMap<>(Target.class);
        ids.put(Target.THEME, concepts(content, Facet.THEME));
        ids.put(Target.INSTRUMENT, concepts(content, Facet.INSTRUMENT));
        ids.put(Target.AUDIENCE, concepts(content, Facet.AUDIENCE));
        ids.put(
                Target.CONCEPT,
                content.vocabulary().concepts().stream()
                        .map(it -> new Option(it.id(), it.label()))
                        .toList());
        ids.put(Target.TERM, nouns(content.terms()));
        ids.put(Target.ARTICLE, nouns(content.articles()));
        return new Known(ids, content.nouns().flatMap(Known::places).toList());
    }

    private static List<Option> concepts(Content content, Facet facet) {
        return content.vocabulary().of(facet).stream()
                .map(it -> new Option(it.id(), it.label()))
                .toList();
    }

    private static List<Option> nouns(List<? extends Noun> nouns) {
        return nouns.stream()
                .map(it -> new Option(it.id(), it.editions().names()))
                .toList();
    }

    private static Stream<String> places(Noun noun) {
        return Stream.concat(
                Stream.of(noun.path()),
                noun.editions().original().prose().sections().stream()
                        .map(Section::id)
                        .filter(it -> !it.isEmpty())
                        .map(it -> noun.path() + "#" + it));
    }

    List<Option> of(Target target) {
        return ids.getOrDefault(target, List.of());
    }

    List<String> values(Target target) {
        return of(target).stream().map(Option::value).toList();
    }
}
