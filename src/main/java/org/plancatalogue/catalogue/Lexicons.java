/* The words that are linked to the glossary. */
package org.plancatalogue.catalogue;

import java.util.List;
import java.util.stream.Stream;
import org.plancatalogue.content.Content;
import org.plancatalogue.content.Initiative;
import org.plancatalogue.content.Plan;
import org.plancatalogue.content.Term;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.markdown.Lexicon;
import org.plancatalogue.markdown.Section;

/** For each language the terms to link, and the proper names inside which none is. */
record Lexicons(Lexicon ja, Lexicon en) {
    static Lexicons of(Content content) {
        return new Lexicons(lexicon(content, Lang.JA), lexicon(content, Lang.EN));
    }

    Lexicon in(Lang lang) {
        return lang == Lang.JA ? ja : en;
    }

    private static Lexicon lexicon(Content content, Lang lang) {
        Lexicon.Builder lexicon = Lexicon.builder(lang);
        content.site().names().getOrDefault(lang, List.of()).forEach(lexicon::name);
        content.plans()
                .forEach(plan -> names(plan, lang).filter(it -> !it.isBlank()).forEach(lexicon::name));
        for (Term term : content.terms()) {
            if (term.automatic()) {
                surfaces(term, lang).forEach(it -> lexicon.term(it, term.id()));
            }
        }
        return lexicon.build();
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
