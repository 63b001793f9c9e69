/* The catalogue as seen from one page. */
package org.plancatalogue.view;

import java.util.Optional;
import org.plancatalogue.catalogue.Catalogue;
import org.plancatalogue.catalogue.Destination;
import org.plancatalogue.content.Concept;
import org.plancatalogue.content.Municipality;
import org.plancatalogue.content.Noun;
import org.plancatalogue.content.Plan;
import org.plancatalogue.content.Site;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.lang.Names;
import org.plancatalogue.markdown.html.LangSpans;
import org.plancatalogue.page.Counterpart;
import org.plancatalogue.page.Link;
import org.plancatalogue.page.Phrase;
import org.plancatalogue.page.Town;
import org.plancatalogue.web.Html;
import org.plancatalogue.web.SitePath;

/**
 * A language and a page: from here every name is written in that language and every link is relative.
 *
 * @param document the page's document, such as {@code plans/sumida}; both its languages have the same
 * @param whole whether the page is a part of the one file that holds every text: links to texts then stay within the
 *     file, all others are absolute, as it is read far from the site
 */
public record Viewpoint(Catalogue catalogue, Lang lang, String document, SitePath path, boolean whole) {
    public Viewpoint(Catalogue catalogue, Lang lang, String document, SitePath path) {
        this(catalogue, lang, document, path, false);
    }

    public static Viewpoint of(Catalogue catalogue, Lang lang, String document) {
        return new Viewpoint(catalogue, lang, document, Addresses.of(document, lang));
    }

    /** The part of the one file that tells of a document. */
    public static Viewpoint whole(Catalogue catalogue, Lang lang, String document) {
        return new Viewpoint(catalogue, lang, document, Addresses.whole(lang), true);
    }

    public Site site() {
        return catalogue.content().site();
    }

    /** The relative link to a document in the page's language. */
    public String href(String target) {
        return href(new Destination(target, ""));
    }

    public String href(Destination target) {
        if (whole && isText(target.document())) {
            return Addresses.fragment(anchor(target.document(), target.fragment()));
        }
        SitePath page = Addresses.of(target.document(), lang);
        return (whole ? absolute(page) : page.from(path))
                + (target.fragment().isEmpty() ? "" : Addresses.fragment(target.fragment()));
    }

    /** The id of a section of a text on this page, or of the whole text for the empty section of the one file. */
    public String anchor(String text, String section) {
        if (!whole) {
            return section;
        }
        return section.isEmpty() ? text : text + "/" + section;
    }

    private boolean isText(String target) {
        return target.equals("glossary") || catalogue.references().noun(target).isPresent();
    }

    /** The document that the page is about: that of a parallel view is the one it shows. */
    public String base() {
        return document.endsWith(Addresses.PARALLEL)
                ? document.substring(0, document.length() - Addresses.PARALLEL.length())
                : document;
    }

    /**
     * The relative link to this page's section in the other language; the page itself for the empty id.
     *
     * @param exact whether that is the section asked for
     */
    public Counterpart counterpart(String section, boolean exact) {
        SitePath page = Addresses.of(document, lang.other());
        String href = whole ? absolute(page) : page.from(path);
        return new Counterpart(lang.other(), section.isEmpty() ? href : href + "#" + section, exact);
    }

    public String absolute(SitePath target) {
        return site().baseUrl().resolve(target.address()).toString();
    }

    /** A text in the page's language; runs in the other language are marked. */
    public Html text(String text) {
        return LangSpans.spans(text, lang);
    }

    public Html text(Names names) {
        return text(names.in(lang));
    }

    /** A name in the other language; empty where that says the same, as it does when nothing is translated. */
    public Phrase other(Names names) {
        String name = names.ja().equals(names.en()) ? "" : names.in(lang.other());
        return new Phrase(lang.other(), LangSpans.spans(name, lang.other()));
    }

    public Link link(String target, Names names) {
        return new Link(href(target), text(names));
    }

    public Town town(Plan plan) {
        Municipality municipality = plan.municipality();
        return new Town(
                municipality.id(),
                text(municipality.names()),
                municipality.reading().kana(),
                other(municipality.names()),
                municipality.kind().key(),
                municipality.accent().key(),
                href(plan.path()));
    }

    /** The document of a concept's page. */
    public static String document(Concept concept) {
        return concept.facet().plural() + "/" + concept.id();
    }

    /** The names of a pillar or initiative, from the headings of its plan. */
    public Names sectionNames(String plan, String initiative) {
        return new Names(heading(plan, initiative, Lang.JA), heading(plan, initiative, Lang.EN));
    }

    private String heading(String plan, String section, Lang language) {
        return catalogue
                .plan(plan)
                .flatMap(it -> it.editions()
                        .nearest(language)
                        .prose()
                        .section(section)
                        .or(() -> it.editions().original().prose().section(section)))
                .map(it -> it.heading())
                .orElse(section);
    }

    /** The titles of a text; the original's where there is no translation. */
    public static Names titles(Noun noun) {
        return new Names(
                noun.editions().nearest(Lang.JA).title(),
                noun.editions().nearest(Lang.EN).title());
    }

    public Optional<Plan> plan(String id) {
        return catalogue.plan(id);
    }
}
