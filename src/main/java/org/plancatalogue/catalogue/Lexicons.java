/* The words that are linked to the glossary. */
package org.plancatalogue.catalogue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.plancatalogue.content.Content;
import org.plancatalogue.content.Initiative;
import org.plancatalogue.content.Plan;
import org.plancatalogue.content.Term;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.markdown.Lexicon;
import org.plancatalogue.markdown.Section;
import org.plancatalogue.memo.Memo;

/** For each language the terms to link, and the proper names inside which none is. */
record Lexicons(Lexicon ja, Lexicon en) {
    static Lexicons of(Content content, Memo memo) {
        return new Lexicons(of(content, Lang.JA, memo), of(content, Lang.EN, memo));
    }

    /** What a lexicon is made of: names, and the forms of terms with their ids. */
    private record Words(Lang lang, List<String> names, List<Map.Entry<String, String>> forms) {
        Lexicon lexicon() {
            Lexicon.Builder lexicon = Lexicon.builder(lang);
            names.forEach(lexicon::name);
            forms.forEach(it -> lexicon.term(it.getKey(), it.getValue()));
            return lexicon.build();
        }
    }

    Lexicon in(Lang lang) {
        return lang == Lang.JA ? ja : en;
    }

    /** The same words give the very same lexicon. */
    private static Lexicon of(Content content, Lang lang, Memo memo) {
        Words words = new Words(lang, names(content, lang), forms(content, lang));
        return memo.of(words, words::lexicon);
    }

    private static List<String> names(Content content, Lang lang) {
        return Stream.concat(
                        content.site().names().getOrDefault(lang, List.of()).stream(),
                        content.plans().stream()
                                .flatMap(plan -> names(plan, lang))
                                .filter(it -> !it.isBlank()))
                .toList();
    }

    private static List<Map.Entry<String, String>> forms(Content content, Lang lang) {
        return content.terms().stream()
                .filter(Term::automatic)
                .flatMap(term -> surfaces(term, lang).map(it -> Map.entry(it, term.id())))
                .toList();
    }

    /** Every form of a term that is linked. */
    private static Stream<String> surfaces(Term term, Lang lang) {
        return term.words(lang).stream().map(Term.Word::text).filter(it -> !it.isBlank());
    }

    private static Stream<String> names(Plan plan, Lang lang) {
        Stream<String> sections = plan.pillars().stream()
                .flatMap(pillar -> Stream.concat(
                        Stream.of(pillar.id()),
                        pillar.initiatives().stream()
                                .flatMap(Initiative::withProjects)
                                .map(Initiative::id)));
        return plan.editions().in(lang).stream()
                .flatMap(edition -> Stream.concat(
                        Stream.of(edition.title(), edition.name()),
                        sections.flatMap(id -> edition.prose().section(id).stream())
                                .map(Section::heading)));
    }
}
