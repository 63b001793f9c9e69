/* What the rules over one noun ask of all the others. */
package org.plancatalogue.review;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plancatalogue.catalogue.Catalogue;
import org.plancatalogue.content.Content;
import org.plancatalogue.content.Initiative;
import org.plancatalogue.content.Noun;
import org.plancatalogue.content.Origin;
import org.plancatalogue.content.Plan;
import org.plancatalogue.content.Term;
import org.plancatalogue.content.Vocabulary;
import org.plancatalogue.content.address.Redirect;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.lang.Names;
import org.plancatalogue.markdown.Section;
import org.plancatalogue.memo.Memo;
import org.plancatalogue.memo.Same;

/**
 * While it is equal, a noun that is the same, with the same uses of terms, has the same problems.
 *
 * @param documents everything that can be linked to
 * @param whole whether all files were read
 * @param certain whether the proper names are known for certain
 * @param accepting whether the catalogue records what translations were made from
 */
record Context(
        List<Outline> outlines,
        List<Words> terms,
        Vocabulary vocabulary,
        List<String> documents,
        Set<String> images,
        Map<Lang, List<String>> names,
        List<Redirect> redirects,
        boolean whole,
        boolean certain,
        boolean accepting) {
    static Context of(
            Catalogue catalogue,
            Collection<String> images,
            boolean whole,
            boolean certain,
            boolean accepting,
            Memo memo) {
        Content content = catalogue.content();
        return new Context(
                content.nouns()
                        .map(it -> memo.of(new Outlined(Same.of(it)), () -> Outline.of(it)))
                        .toList(),
                content.terms().stream()
                        .map(it -> memo.of(new Worded(Same.of(it)), () -> Words.of(it)))
                        .toList(),
                content.vocabulary(),
                List.copyOf(catalogue.references().documents()),
                Set.copyOf(images),
                content.site().names(),
                List.copyOf(content.addresses().redirects()),
                whole,
                certain,
                accepting);
    }

    /** Whether it records what its translation was made from. */
    static boolean isAccepted(Noun noun) {
        return noun.editions()
                .translation()
                .filter(it -> !it.origin().equals(Origin.NONE))
                .isPresent();
    }

    private record Outlined(Same noun) {}

    private record Worded(Same term) {}

    /** The ids that can be linked to. */
    private record Outline(String document, List<List<String>> sections, List<String> initiatives) {
        static Outline of(Noun noun) {
            List<String> initiatives = noun instanceof Plan plan
                    ? plan.initiatives()
                            .flatMap(Initiative::withProjects)
                            .map(Initiative::id)
                            .toList()
                    : List.of();
            return new Outline(
                    noun.path(),
                    noun.editions().all().stream()
                            .map(it -> it.prose().sections().stream()
                                    .map(Section::id)
                                    .toList())
                            .toList(),
                    initiatives);
        }
    }

    /** What a term is called, and what it is not to be called. */
    private record Words(String id, Names names, List<List<String>> words, Map<Lang, List<Term.Word>> avoided) {
        static Words of(Term term) {
            return new Words(
                    term.id(),
                    term.names(),
                    List.of(Lang.values()).stream()
                            .map(it ->
                                    term.words(it).stream().map(Term.Word::text).toList())
                            .toList(),
                    term.avoided());
        }
    }
}
