/* Sets the sections of a document for one page. */
package org.plancatalogue.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plancatalogue.catalogue.Usage;
import org.plancatalogue.content.Edition;
import org.plancatalogue.content.Noun;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.markdown.Section;
import org.plancatalogue.markdown.html.HtmlWriter;
import org.plancatalogue.markdown.html.Linker;
import org.plancatalogue.page.Block;
import org.plancatalogue.page.Counterpart;
import org.plancatalogue.problem.Place;
import org.plancatalogue.web.Html;

/** Writes sections as HTML with their links resolved, and remembers which place wrote each link. */
public final class Typesetter {
    private final Viewpoint view;
    private final Noun noun;
    private final Edition edition;
    private final Linker linker;
    private final List<Trace> traces = new ArrayList<>();

    public Typesetter(Viewpoint view, Noun noun) {
        this.view = view;
        this.noun = noun;
        this.edition = noun.editions().nearest(view.lang());
        this.linker = new PageLinker(view, edition.file().path());
        trace(Trace.Part.TITLE, "", edition.titled(), edition.title());
    }

    public Edition edition() {
        return edition;
    }

    /** What was written so far, with its places. */
    public List<Trace> traces() {
        return traces;
    }

    public Html lead() {
        return body(edition.prose().lead());
    }

    /** The section of an id; an empty one when the text lacks it, which the review has reported. */
    public Block block(String id) {
        return edition.prose()
                .section(id)
                .map(this::block)
                .orElse(new Block(id, 2, Html.text(id), Optional.empty(), Html.EMPTY));
    }

    public Block block(Section section) {
        trace(Trace.Part.HEADING, section.id(), section.place(), section.heading());
        Optional<Counterpart> counterpart = noun.editions()
                .in(view.lang().other())
                .flatMap(it -> it.prose().section(section.id()))
                .map(it -> view.counterpart(it.id()));
        return new Block(
                section.id(), section.level(), HtmlWriter.heading(section, lang()), counterpart, body(section));
    }

    private Html body(Section section) {
        section.references()
                .forEach(it -> trace(
                        Trace.Part.LINK, HtmlWriter.address(it.target(), it.image(), linker), it.place(), it.target()));
        section.termLinks().forEach(it -> trace(Trace.Part.TERM, linker.term(it.term()), it.place(), it.term()));
        Usage.Spot spot = new Usage.Spot(noun.path(), lang(), section.id());
        return HtmlWriter.body(section, lang(), view.catalogue().usage().in(spot), linker);
    }

    private void trace(Trace.Part part, String value, Place place, String written) {
        traces.add(new Trace(view.path(), part, value, place, written));
    }

    private Lang lang() {
        return edition.lang();
    }
}
