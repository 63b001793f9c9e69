/* Composes the page that shows the components. */
package org.plancatalogue.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plancatalogue.catalogue.Catalogue;
import org.plancatalogue.catalogue.Duo;
import org.plancatalogue.compose.across.CompareComposer;
import org.plancatalogue.compose.across.FilterComposer;
import org.plancatalogue.compose.across.PairComposer;
import org.plancatalogue.compose.data.DataComposer;
import org.plancatalogue.compose.search.SearchComposer;
import org.plancatalogue.compose.translation.ParallelComposer;
import org.plancatalogue.content.Concept;
import org.plancatalogue.content.Content;
import org.plancatalogue.content.Facet;
import org.plancatalogue.content.Plan;
import org.plancatalogue.page.ComparePage;
import org.plancatalogue.page.ComponentsPage;
import org.plancatalogue.page.ConceptPage;
import org.plancatalogue.page.DataPage;
import org.plancatalogue.page.HomePage;
import org.plancatalogue.page.IndexPage;
import org.plancatalogue.page.InitiativesPage;
import org.plancatalogue.page.Page;
import org.plancatalogue.page.PairPage;
import org.plancatalogue.page.ParallelPage;
import org.plancatalogue.page.PlanPage;
import org.plancatalogue.page.SearchPage;
import org.plancatalogue.view.Composed;
import org.plancatalogue.view.Trace;
import org.plancatalogue.view.Viewpoint;
import org.plancatalogue.view.frame.Frames;
import org.plancatalogue.view.picture.TimelineDrawing;
import org.plancatalogue.web.SiteFile;

/** Takes the examples of the components from pages as other composers make them, seen from here. */
final class ComponentsComposer {
    private final Viewpoint view;
    private final List<SiteFile> data;
    private final List<Trace> traces = new ArrayList<>();

    private ComponentsComposer(Viewpoint view, List<SiteFile> data) {
        this.view = view;
        this.data = data;
    }

    /** @param data the files of data, as their page lists them */
    static Composed compose(Viewpoint view, List<SiteFile> data) {
        return new ComponentsComposer(view, data).compose();
    }

    private Composed compose() {
        Catalogue catalogue = view.catalogue();
        Content content = catalogue.content();
        Optional<Plan> plan = content.plans().stream().findFirst();
        Optional<Plan> paired = plan.filter(it -> ParallelComposer.isPaired(view, it));
        Optional<Duo> duo = Duo.of(content.plans()).stream().findFirst();
        ComponentsPage page = new ComponentsPage(
                Frames.unlisted(view, view.site().room("components")),
                (HomePage) taken(Entrances.home(view)),
                (IndexPage) taken(IndexComposer.compose(view)),
                plan.map(it -> (PlanPage) taken(PlanComposer.compose(view, it))),
                paired.map(it -> (ParallelPage) taken(ParallelComposer.compose(view, it))),
                concept(catalogue).map(it -> (ConceptPage) taken(ConceptComposer.concept(view, it))),
                (ComparePage) taken(CompareComposer.compose(view)),
                duo.map(it -> (PairPage) taken(PairComposer.compose(view, it))),
                (InitiativesPage) taken(FilterComposer.compose(view)),
                (SearchPage) taken(SearchComposer.compose(view)),
                (DataPage) taken(DataComposer.compose(view, data)),
                content.timeline()
                        .flatMap(it -> TimelineDrawing.of(view, it.article().article())),
                Entrances.choices(view, "../".repeat(view.path().depth())));
        return new Composed(page, List.copyOf(traces));
    }

    /** The page, what it shows of the content remembered. */
    private Page taken(Composed composed) {
        traces.addAll(composed.traces());
        return composed.page();
    }

    private static Optional<Concept> concept(Catalogue catalogue) {
        return catalogue.content().vocabulary().of(Facet.THEME).stream()
                .filter(it -> !catalogue.classification().under(it).isEmpty())
                .findFirst();
    }
}
