/* Composes every page of the site. */
package org.plancatalogue.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
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
import org.plancatalogue.view.Addresses;
import org.plancatalogue.view.Composed;
import org.plancatalogue.view.Viewpoint;
import org.plancatalogue.web.SiteFile;

/** The list of pages: the same documents in each language, and the two pages that stand outside the languages. */
public final class Pages {
    private final Catalogue catalogue;
    private final Lang lang;
    private final Supplier<List<SiteFile>> data;
    private final List<Pending> pages = new ArrayList<>();

    private Pages(Catalogue catalogue, Lang lang, Supplier<List<SiteFile>> data) {
        this.catalogue = catalogue;
        this.lang = lang;
        this.data = data;
    }

    /** @param data the files of data, of which a page tells the size */
    public static List<Composed> of(Catalogue catalogue, List<SiteFile> data) {
        return pending(catalogue, () -> data).stream().map(Pending::composed).toList();
    }

    /** The same pages, each composed when it is asked for. */
    public static List<Pending> pending(Catalogue catalogue, Supplier<List<SiteFile>> data) {
        List<Pending> all = new ArrayList<>();
        all.add(Pending.of(Addresses.chooser(), () -> Entrances.chooser(catalogue)));
        for (Lang lang : Lang.values()) {
            all.addAll(new Pages(catalogue, lang, data).list());
        }
        all.add(Pending.of(Addresses.notFound(), () -> Entrances.notFound(catalogue)));
        return List.copyOf(all);
    }

    private List<Pending> list() {
        Content content = catalogue.content();
        add("", Entrances::home);
        add("index", IndexComposer::compose);
        add("initiatives", FilterComposer::compose);
        add("compare", CompareComposer::compose);
        Duo.of(content.plans()).forEach(duo -> add(duo.document(), view -> PairComposer.compose(view, duo)));
        content.plans().forEach(plan -> add(plan.path(), view -> PlanComposer.compose(view, plan)));
        for (Facet facet : Facet.values()) {
            add(facet.plural(), view -> ConceptComposer.facet(view, facet));
            content.vocabulary()
                    .of(facet)
                    .forEach(it -> add(Viewpoint.document(it), view -> ConceptComposer.concept(view, it)));
        }
        glossary();
        content.articles().forEach(article -> add(article.path(), view -> ArticleComposer.compose(view, article)));
        Stream.<Noun>concat(content.plans().stream(), content.articles().stream())
                .forEach(this::parallel);
        add("status", StatusComposer::compose);
        add("search", SearchComposer::compose);
        add("data", view -> DataComposer.compose(view, data.get()));
        add("components", view -> ComponentsComposer.compose(view, data.get()));
        RedirectComposer.all(catalogue, lang)
                .forEach(it -> pages.add(Pending.of(it.page().frame().path(), () -> it)));
        if (EditionComposer.isMade(catalogue)) {
            pages.add(Pending.of(Addresses.whole(lang), () -> EditionComposer.compose(catalogue, lang)));
        }
        return pages;
    }

    private void parallel(Noun noun) {
        String document = ParallelComposer.document(noun);
        if (ParallelComposer.isPaired(view(document), noun)) {
            add(document, view -> ParallelComposer.compose(view, noun));
        }
    }

    private void glossary() {
        add("glossary", GlossaryComposer::glossary);
        List<Term> order = GlossaryComposer.order(view("glossary"));
        for (int i = 0; i < order.size(); i++) {
            int at = i;
            add(order.get(i).path(), view -> GlossaryComposer.term(view, order, at));
        }
    }

    private void add(String document, Function<Viewpoint, Composed> composer) {
        Viewpoint view = view(document);
        pages.add(Pending.of(view, () -> composer.apply(view)));
    }

    private Viewpoint view(String document) {
        return Viewpoint.of(catalogue, lang, document);
    }
}
