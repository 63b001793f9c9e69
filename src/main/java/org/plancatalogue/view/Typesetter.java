/* Sets the sections of a document for one page. */
package org.plancatalogue.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plancatalogue.catalogue.Usage;
import org.plancatalogue.catalogue.translation.Progress;
import org.plancatalogue.catalogue.translation.State;
import org.plancatalogue.content.Edition;
import org.plancatalogue.content.Noun;
import org.plancatalogue.content.Term;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.markdown.Section;
import org.plancatalogue.markdown.html.HtmlWriter;
import org.plancatalogue.markdown.html.Linker;
import org.plancatalogue.page.Block;
import org.plancatalogue.page.Counterpart;
import org.plancatalogue.page.Gloss;
import org.plancatalogue.page.Notice;
import org.plancatalogue.problem.Place;
import org.plancatalogue.web.Html;

/**
 * Writes sections as HTML with their links resolved, each in the language of the page where that has it and else in the
 * other, and remembers which place wrote each link.
 */
public final class Typesetter {
    private final Viewpoint view;
    private final Noun noun;
    private final Edition edition;
    private final Progress progress;
    private final List<Shown> sections;
    private final List<Trace> traces = new ArrayList<>();
    private final Explained explained;

    public Typesetter(Viewpoint view, Noun noun) {
        this.view = view;
        this.noun = noun;
        this.explained = new Explained(view);
        this.edition = noun.editions().nearest(view.lang());
        this.progress = view.catalogue().translations().of(noun.path()).orElseThrow();
        this.sections = Shown.of(noun, progress, view.lang());
        trace(Trace.Part.TITLE, "", edition.titled(), edition.title());
    }

    public Edition edition() {
        return edition;
    }

    /** What was written so far, with its places. */
    public List<Trace> traces() {
        return traces;
    }

    /** The sections of the page in their order, without the lead. */
    public List<Section> sections() {
        return sections.stream()
                .map(Shown::section)
                .filter(it -> !it.id().isEmpty())
                .toList();
    }

    /** The text before the first heading. */
    public Block lead() {
        return block("");
    }

    /** The section of an id; an empty one when neither text has it, which the review has reported. */
    public Block block(String id) {
        return sections.stream()
                .filter(it -> it.section().id().equals(id))
                .findFirst()
                .map(this::block)
                .orElse(new Block(
                        view.anchor(noun.path(), id),
                        2,
                        Html.text(id),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Html.EMPTY));
    }

    public Block block(Section section) {
        return block(section.id());
    }

    private Block block(Shown shown) {
        Section section = shown.section();
        Lang lang = shown.edition().lang();
        String id = section.id().isEmpty() ? "" : view.anchor(noun.path(), section.id());
        if (!section.heading().isEmpty()) {
            trace(Trace.Part.HEADING, id, section.place(), section.heading());
        }
        boolean both = noun.editions().translation().isPresent() && !view.whole();
        Optional<Counterpart> counterpart =
                Optional.of(Alternates.counterpart(view, section.id())).filter(it -> both);
        return new Block(
                id,
                level(section),
                HtmlWriter.heading(section, lang),
                Optional.of(lang).filter(it -> it != view.lang()),
                notice(shown),
                counterpart,
                body(shown));
    }

    /** In the one file a text is a chapter, and a term lies in the chapter of all terms. */
    private int level(Section section) {
        int above = noun instanceof Term ? 2 : 1;
        return section.level() + (view.whole() ? above : 0);
    }

    /** How far the text is translated, part by part. */
    public Progress progress() {
        return progress;
    }

    /** None where the page as a whole says so already. */
    private Optional<Notice> notice(Shown shown) {
        return shown.notice(view.lang() == progress.lang())
                .filter(it -> Alternates.exists(view))
                .map(it -> new Notice(
                        it,
                        Optional.of(view.counterpart(shown.section().id(), true))
                                .filter(other -> shown.state() != State.EXTRA)));
    }

    /** The terms that the blocks set so far link to, as they number them. */
    public List<Gloss> glosses() {
        return explained.glosses();
    }

    /** A section of one edition as it is, in that edition's language, on a page that explains no terms. */
    public Html body(Edition in, Section section) {
        return body(in, section, Optional.empty());
    }

    private Html body(Edition in, Section section, Optional<Explained> terms) {
        Linker linker = new PageLinker(view, in, terms);
        section.references()
                .forEach(it -> trace(
                        Trace.Part.LINK, HtmlWriter.address(it.target(), it.image(), linker), it.place(), it.target()));
        section.termLinks().forEach(it -> trace(Trace.Part.TERM, linker.term(it.term()), it.place(), it.term()));
        Usage.Spot spot = new Usage.Spot(noun.path(), in.lang(), section.id());
        return HtmlWriter.body(section, in.lang(), view.catalogue().usage().in(spot), linker);
    }

    private Html body(Shown shown) {
        return body(shown.edition(), shown.section(), Optional.of(explained).filter(it -> !view.whole()));
    }

    private void trace(Trace.Part part, String value, Place place, String written) {
        traces.add(new Trace(view.path(), part, value, place, written));
    }
}
