/* Composes the glossary for translators' tools. */
package org.plancatalogue.compose.offer;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.plancatalogue.catalogue.Catalogue;
import org.plancatalogue.content.Edition;
import org.plancatalogue.content.Site;
import org.plancatalogue.content.Term;
import org.plancatalogue.export.terms.Concept;
import org.plancatalogue.export.terms.Concept.Status;
import org.plancatalogue.export.terms.Concept.Word;
import org.plancatalogue.export.terms.Termbase;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.lang.VersionText;
import org.plancatalogue.view.Addresses;
import org.plancatalogue.view.Alternates;
import org.plancatalogue.view.Licence;
import org.plancatalogue.view.Viewpoint;
import org.plancatalogue.web.SiteFile;

/** Every term with its words in each language: the one to use, others that mean the same, and those to avoid. */
public final class Terms {
    private static final String GLOSSARY = "glossary";

    private final Catalogue catalogue;
    private final Viewpoint view;

    private Terms(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.view = Viewpoint.of(catalogue, catalogue.content().site().original(), GLOSSARY);
    }

    /** Empty without terms, as a termbase must have one. */
    public static Optional<SiteFile> of(Catalogue catalogue) {
        return Optional.of(new Terms(catalogue).termbase())
                .filter(it -> !it.concepts().isEmpty())
                .map(it -> it.file(Addresses.TERMBASE));
    }

    private Termbase termbase() {
        Site site = view.site();
        Lang lang = view.lang();
        Stream<String> version =
                site.release().stream().map(it -> VersionText.of(it.version(), lang) + " " + it.date());
        return new Termbase(
                lang,
                site.room(GLOSSARY).title().in(lang)
                        + (lang == Lang.JA ? "｜" : " – ")
                        + site.title().in(lang),
                Stream.concat(version, Stream.of(Licence.NAME + " " + Licence.ADDRESS))
                        .toList(),
                view.absolute(view.path()),
                site.title().in(lang),
                catalogue.content().terms().stream().map(this::concept).toList());
    }

    private Concept concept(Term term) {
        return new Concept(
                id(term),
                term.related().stream()
                        .flatMap(it -> catalogue.term(it.term()).stream())
                        .map(it -> new Concept.Related(id(it), it.names().in(view.lang())))
                        .toList(),
                Arrays.stream(Lang.values())
                        .map(it -> Viewpoint.of(catalogue, it, term.path()))
                        .filter(Alternates::exists)
                        .flatMap(it -> language(it, term).stream())
                        .toList());
    }

    private static Optional<Concept.Language> language(Viewpoint page, Term term) {
        Lang lang = page.lang();
        Optional<Edition> edition = term.editions().in(lang);
        Optional<String> reading = Optional.of(term.reading().kana())
                .filter(it -> lang == Lang.JA && !it.isEmpty())
                .map(it -> "読み：" + it);
        return edition.map(it -> new Concept.Language(
                lang,
                it.summary(),
                Stream.of(
                                Stream.of(new Word(
                                        it.title(),
                                        Status.PREFERRED,
                                        reading,
                                        Optional.of(Alternates.canonical(page)))),
                                term.aliases(lang).stream().map(alias -> Word.of(alias, Status.ADMITTED)),
                                term.avoided(lang).stream().map(word -> Word.of(word.text(), Status.DEPRECATED)))
                        .flatMap(words -> words)
                        .toList()));
    }

    /** An id of XML begins with a letter, a term's may begin with a figure. */
    private static String id(Term term) {
        return "term-" + term.id();
    }
}
