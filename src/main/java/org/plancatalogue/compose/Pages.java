/* Composes every page of the site. */
package org.plancatalogue.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.plancatalogue.catalogue.Catalogue;
import org.plancatalogue.catalogue.Duo;
import org.plancatalogue.compose.across.CompareComposer;
import org.plancatalogue.compose.across.FilterComposer;
import org.plancatalogue.compose.across.PairComposer;
import org.plancatalogue.compose.data.DataComposer;
import org.plancatalogue.compose.glossary.GlossaryComposer;
import org.plancatalogue.compose.redirect.RedirectComposer;
import org.plancatalogue.compose.search.SearchComposer;
import org.plancatalogue.compose.translation.ParallelComposer;
import org.plancatalogue.compose.translation.StatusComposer;
import org.plancatalogue.content.Content;
import org.plancatalogue.content.Facet;
import org.plancatalogue.content.Noun;
import org.plancatalogue.content.Term;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.view.Composed;
import org.plancatalogue.view.Viewpoint;
import org.plancatalogue.web.SiteFile;

/** The list of pages: the same documents in each language, and the two pages that stand outside the languages. */
public final class Pages {
    private final Catalogue catalogue;
    private final Lang lang;
    private final List<SiteFile> data;
    private final List<Composed> pages = new ArrayList<>();

    private Pages(Catalogue catalogue, Lang lang, List<SiteFile> data) {
        this.catalogue = catalogue;
        this.lang = lang;
        this.data = data;
    }

    /** @param data the files of data, of which a page tells the size */
    public static List<Composed> of(Catalogue catalogue, List<SiteFile> data) {
        List<Composed> all = new ArrayList<>();
        all.add(Entrances.chooser(catalogue));
        for (Lang lang : Lang.values()) {
            all.addAll(new Pages(catalogue, lang, data).compose());
        }
        all.add(Entrances.notFound(catalogue));
        return List.copyOf(all);
    }

    private List<Composed> compose() {
        Content content = catalogue.content();
        pages.add(Entrances.home(view("")));
        pages.add(IndexComposer.compose(view("index")));
        pages.add(FilterComposer.compose(view("initiatives")));
        pages.add(CompareComposer.compose(view("compare")));
        Duo.of(content.plans()).forEach(it -> pages.add(PairComposer.compose(view(it.document()), it)));
        content.plans().forEach(it -> pages.add(PlanComposer.compose(view(it.path()), it)));
        for (Facet facet : Facet.values()) {
            pages.add(ConceptComposer.facet(view(facet.plural()), facet));
            content.vocabulary()
                    .of(facet)
                    .forEach(it -> pages.add(ConceptComposer.concept(view(Viewpoint.document(it)), it)));
        }
        glossary();
        content.articles().forEach(it -> pages.add(ArticleComposer.compose(view(it.path()), it)));
        Stream.<Noun>concat(content.plans().stream(), content.articles().stream())
                .forEach(this::parallel);
        pages.add(StatusComposer.compose(view("status")));
        pages.add(SearchComposer.compose(view("search")));
        pages.add(DataComposer.compose(view("data"), data));
        pages.add(ComponentsComposer.compose(view("components"), data));
        pages.addAll(RedirectComposer.all(catalogue, lang));
        if (EditionComposer.isMade(catalogue)) {
            pages.add(EditionComposer.compose(catalogue, lang));
        }
        return pages;
    }

    private void parallel(Noun noun) {
        Viewpoint view = view(ParallelComposer.document(noun));
        if (ParallelComposer.isPaired(view, noun)) {
            pages.add(ParallelComposer.compose(view, noun));
        }
    }

    private void glossary() {
        pages.add(GlossaryComposer.glossary(view("glossary")));
        List<Term> order = GlossaryComposer.order(view("glossary"));
        for (int i = 0; i < order.size(); i++) {
            pages.add(GlossaryComposer.term(view(order.get(i).path()), order, i));
        }
    }

    private Viewpoint view(String document) {
        return Viewpoint.of(catalogue, lang, document);
    }
}
