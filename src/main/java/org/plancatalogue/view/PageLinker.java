/* Tells the HTML writer where links lead from one page. */
package org.plancatalogue.view;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.plancatalogue.catalogue.References;
import org.plancatalogue.content.Edition;
import org.plancatalogue.content.Term;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.markdown.html.Linker;
import org.plancatalogue.web.SitePath;

/** Resolves links as a file of content wrote them to links relative to the page. */
final class PageLinker implements Linker {
    private static final Pattern IMAGE = Pattern.compile(".*\\.(png|jpe?g|gif|webp|avif)");

    private final Viewpoint view;
    private final Lang lang;
    private final String file;
    private final String text;
    private final Optional<Explained> explained;

    /**
     * Links of an edition lead on in the language of the page; its labels are in its own.
     *
     * @param explained counts the terms that are linked, where the page explains them
     */
    PageLinker(Viewpoint view, Edition edition, Optional<Explained> explained) {
        this.explained = explained;
        this.view = view;
        this.lang = edition.lang();
        this.file = edition.file().path();
        this.text = References.text(file);
    }

    @Override
    public String link(String target) {
        if (References.isExternal(target)) {
            return target;
        }
        if (target.startsWith("#")) {
            return Addresses.fragment(view.anchor(text, target.substring(1)));
        }
        return IMAGE.matcher(target).matches()
                ? image(target)
                : view.href(view.catalogue().references().resolve(file, target));
    }

    @Override
    public String image(String target) {
        if (References.isExternal(target)) {
            return target;
        }
        SitePath image = Addresses.image(References.path(file, target));
        return view.whole() ? view.absolute(image) : image.from(view.path());
    }

    @Override
    public String term(String id) {
        return view.href("glossary/" + id);
    }

    @Override
    public OptionalInt termNumber(String id) {
        return explained.map(it -> it.number(id)).orElse(OptionalInt.empty());
    }

    @Override
    public String termTitle(String id) {
        return view.catalogue().term(id).map(Term::names).map(it -> it.in(lang)).orElse(id);
    }

    @Override
    public String noteLabel(String kind) {
        return view.site().label("note-" + kind).in(lang);
    }

    /** A page can show text of both languages, and one file every text, each with footnotes counted from one. */
    @Override
    public String noteScope() {
        return (view.whole() ? text + "/" : "") + (lang == view.lang() ? "" : lang.tag() + "-");
    }

    @Override
    public boolean external(String target) {
        return References.isExternal(target);
    }
}
