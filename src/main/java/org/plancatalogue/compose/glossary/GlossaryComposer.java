/* Composes the glossary and the pages of its terms. */
package org.plancatalogue.compose.glossary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plancatalogue.catalogue.Destination;
import org.plancatalogue.catalogue.Entry;
import org.plancatalogue.catalogue.Usage;
import org.plancatalogue.content.Edition;
import org.plancatalogue.content.Noun;
import org.plancatalogue.content.Origin;
import org.plancatalogue.content.Plan;
import org.plancatalogue.content.Term;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.markdown.Section;
import org.plancatalogue.markdown.html.LangSpans;
import org.plancatalogue.page.Block;
import org.plancatalogue.page.Frame;
import org.plancatalogue.page.GlossaryPage;
import org.plancatalogue.page.Link;
import org.plancatalogue.page.Phrase;
import org.plancatalogue.page.TermPage;
import org.plancatalogue.view.Composed;
import org.plancatalogue.view.Typesetter;
import org.plancatalogue.view.Viewpoint;
import org.plancatalogue.view.frame.Frames;
import org.plancatalogue.web.Html;

/** Makes the list of terms in the order of the language, and each term with where it is used. */
public final class GlossaryComposer {
    private final Viewpoint view;

    private GlossaryComposer(Viewpoint view) {
        this.view = view;
    }

    public static Composed glossary(Viewpoint view) {
        List<Filing.Card<GlossaryPage.Entry>> cards = view.catalogue().content().terms().stream()
                .map(it -> new Filing.Card<>(it.names(), it.reading(), entry(view, it)))
                .toList();
        List<GlossaryPage.Group> groups = Filing.file(cards, view.lang()).stream()
                .map(it -> new GlossaryPage.Group(it.id(), it.label(), it.entries()))
                .toList();
        Frame frame = Frames.of(view, view.site().room("glossary"));
        return new Composed(new GlossaryPage(frame, cards.size(), groups), List.of());
    }

    /** All terms in the order of the page's language. */
    public static List<Term> order(Viewpoint view) {
        List<Term> terms = view.catalogue().content().terms();
        return view.lang() == Lang.JA
                ? terms
                : terms.stream()
                        .map(it -> Map.entry(Filing.key(it.names()), it))
                        .sorted(Map.Entry.comparingByKey())
                        .map(Map.Entry::getValue)
                        .toList();
    }

    /**
     * A term between its neighbours.
     *
     * @param order all terms in the order of the page's language
     */
    public static Composed term(Viewpoint view, List<Term> order, int at) {
        return new GlossaryComposer(view).term(order, at);
    }

    private static GlossaryPage.Entry entry(Viewpoint view, Term term) {
        Edition edition = term.editions().nearest(view.lang());
        return new GlossaryPage.Entry(
                view.href(term.path()),
                view.text(term.names()),
                term.reading().kana(),
                view.other(term.names()),
                view.text(edition.summary()));
    }

    private Composed term(List<Term> order, int at) {
        Term term = order.get(at);
        Typesetter text = new Typesetter(view, term);
        Edition edition = text.edition();
        Lang second = view.lang().other();
        List<Block> blocks = Stream.concat(
                        Stream.of(text.lead()), text.sections().stream().map(text::block))
                .filter(it -> !it.body().isEmpty() || !it.heading().isEmpty())
                .toList();
        TermPage page = new TermPage(
                Frames.of(view, edition.title(), edition.summary(), "glossary"),
                view.text(edition.title()),
                term.reading().kana(),
                view.other(term.names()),
                view.text(String.join(view.lang() == Lang.JA ? "、" : ", ", term.aliases(view.lang()))),
                view.text(edition.summary()),
                new Phrase(
                        second, LangSpans.spans(term.editions().nearest(second).summary(), second)),
                blocks,
                uses(term),
                text.glosses(),
                term.related().stream()
                        .flatMap(it -> view.catalogue().term(it.term()).stream())
                        .map(this::link)
                        .toList(),
                at == 0 ? Optional.empty() : Optional.of(link(order.get(at - 1))),
                at == order.size() - 1 ? Optional.empty() : Optional.of(link(order.get(at + 1))));
        return new Composed(page, text.traces());
    }

    private Link link(Term term) {
        return view.link(term.path(), term.names());
    }

    private List<TermPage.Use> uses(Term term) {
        Map<String, List<Usage.Spot>> byDocument = new LinkedHashMap<>();
        spots(term)
                .forEach(it -> byDocument
                        .computeIfAbsent(it.document(), document -> new ArrayList<>())
                        .add(it));
        List<TermPage.Use> uses = new ArrayList<>();
        byDocument.forEach((document, spots) ->
                view.catalogue().references().noun(document).ifPresent(noun -> uses.add(use(noun, spots))));
        return uses;
    }

    /** The sections that use a term where their pages show them: in the language of the page, or in the other without it. */
    private Stream<Usage.Spot> spots(Term term) {
        Usage usage = view.catalogue().usage();
        return Stream.concat(
                usage.of(term.id(), view.lang()).stream(),
                usage.of(term.id(), view.lang().other()).stream().filter(it -> !isWritten(it)));
    }

    private boolean isWritten(Usage.Spot spot) {
        String part = spot.section().isEmpty() ? Origin.LEAD : spot.section();
        return view.catalogue()
                .translations()
                .of(spot.document())
                .filter(it -> it.state(part, view.lang()).isWritten())
                .isPresent();
    }

    private TermPage.Use use(Noun noun, List<Usage.Spot> spots) {
        Edition edition = noun.editions().nearest(view.lang());
        List<Link> sections = spots.stream()
                .flatMap(spot -> noun.editions().in(spot.lang()).stream()
                        .flatMap(it -> it.prose().section(spot.section()).stream()))
                .filter(section -> !section.id().isEmpty())
                .map(section -> new Link(view.href(new Destination(noun.path(), section.id())), label(section)))
                .toList();
        String accent = noun instanceof Plan plan ? plan.municipality().accent().key() : "";
        return new TermPage.Use(
                new Link(view.href(noun.path()), view.text(edition.name())), kind(noun), accent, sections);
    }

    private static String kind(Noun noun) {
        if (noun instanceof Plan) {
            return "plan";
        }
        return noun instanceof Term ? "term" : "article";
    }

    /** An initiative is told by its number and name, any other section by its heading. */
    private Html label(Section section) {
        String number = view.catalogue()
                .register()
                .entry(section.id())
                .map(Entry::number)
                .map(it -> it + " ")
                .orElse("");
        return view.text(number + section.heading());
    }
}
