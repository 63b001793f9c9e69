/* Composes the catalogue in one file. */
package org.plancatalogue.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.plancatalogue.catalogue.Catalogue;
import org.plancatalogue.compose.glossary.GlossaryComposer;
import org.plancatalogue.content.Article;
import org.plancatalogue.content.Plan;
import org.plancatalogue.content.Term;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.page.ArticlePage;
import org.plancatalogue.page.Counterpart;
import org.plancatalogue.page.EditionPage;
import org.plancatalogue.page.Page;
import org.plancatalogue.page.PlanPage;
import org.plancatalogue.page.TermPage;
import org.plancatalogue.view.Addresses;
import org.plancatalogue.view.Composed;
import org.plancatalogue.view.Downloads;
import org.plancatalogue.view.Trace;
import org.plancatalogue.view.Viewpoint;
import org.plancatalogue.view.frame.Frames;
import org.plancatalogue.view.part.Parts;

/** Joins the pages of the plans, terms and articles, each composed as a part of the one file. */
final class EditionComposer {
    private final Catalogue catalogue;
    private final Lang lang;
    private final List<Trace> traces = new ArrayList<>();

    private EditionComposer(Catalogue catalogue, Lang lang) {
        this.catalogue = catalogue;
        this.lang = lang;
    }

    /** Whether the file would be of a size that can be mailed. */
    static boolean isMade(Catalogue catalogue) {
        return Downloads.isWhole(catalogue);
    }

    static Composed compose(Catalogue catalogue, Lang lang) {
        return new EditionComposer(catalogue, lang).compose();
    }

    private Composed compose() {
        Viewpoint view = view("");
        List<Term> order = GlossaryComposer.order(view);
        EditionPage page = new EditionPage(
                Frames.home(view).unlisted(),
                view.href(""),
                new Counterpart(lang.other(), view.absolute(Addresses.whole(lang.other())), true),
                catalogue.content().plans().stream().map(this::plan).toList(),
                new Parts(view).matrix(),
                view.text(view.site().room("glossary").title()),
                IntStream.range(0, order.size()).mapToObj(it -> term(order, it)).toList(),
                catalogue.content().articles().stream().map(this::article).toList());
        return new Composed(page, traces);
    }

    private EditionPage.PlanPart plan(Plan plan) {
        PlanPage page = (PlanPage) kept(PlanComposer.compose(view(plan.path()), plan));
        return new EditionPage.PlanPart(plan.path(), page);
    }

    private EditionPage.TermPart term(List<Term> order, int at) {
        String path = order.get(at).path();
        return new EditionPage.TermPart(path, (TermPage) kept(GlossaryComposer.term(view(path), order, at)));
    }

    private EditionPage.ArticlePart article(Article article) {
        ArticlePage page = (ArticlePage) kept(ArticleComposer.compose(view(article.path()), article));
        return new EditionPage.ArticlePart(article.path(), page);
    }

    private Page kept(Composed part) {
        traces.addAll(part.traces());
        return part.page();
    }

    private Viewpoint view(String document) {
        return Viewpoint.whole(catalogue, lang, document);
    }
}
