/* Composes the page that shows the components. */
package org.plancatalogue.compose;

import java.util.List;
import java.util.Optional;
import org.plancatalogue.catalogue.Catalogue;
import org.plancatalogue.catalogue.Duo;
import org.plancatalogue.compose.across.CompareComposer;
import org.plancatalogue.compose.across.PairComposer;
import org.plancatalogue.compose.translation.ParallelComposer;
import org.plancatalogue.content.Content;
import org.plancatalogue.content.Facet;
import org.plancatalogue.content.Plan;
import org.plancatalogue.page.ComparePage;
import org.plancatalogue.page.ComponentsPage;
import org.plancatalogue.page.ConceptPage;
import org.plancatalogue.page.HomePage;
import org.plancatalogue.page.IndexPage;
import org.plancatalogue.page.PairPage;
import org.plancatalogue.page.ParallelPage;
import org.plancatalogue.page.PlanPage;
import org.plancatalogue.view.Composed;
import org.plancatalogue.view.Viewpoint;
import org.plancatalogue.view.frame.Frames;

/** Takes the examples of the components from pages as other composers make them, seen from here. */
final class ComponentsComposer {
    private ComponentsComposer() {}

    static Composed compose(Viewpoint view) {
        Catalogue catalogue = view.catalogue();
        Content content = catalogue.content();
        Optional<Plan> plan = content.plans().stream().findFirst();
        Optional<Plan> paired = plan.filter(it -> ParallelComposer.isPaired(view, it));
        ComponentsPage page = new ComponentsPage(
                Frames.unlisted(view, view.site().room("components")),
                (HomePage) Entrances.home(view).page(),
                (IndexPage) IndexComposer.compose(view).page(),
                plan.map(it -> (PlanPage) PlanComposer.compose(view, it).page()),
                paired.map(
                        it -> (ParallelPage) ParallelComposer.compose(view, it).page()),
                content.vocabulary().of(Facet.THEME).stream()
                        .filter(it -> !catalogue.classification().under(it).isEmpty())
                        .findFirst()
                        .map(it ->
                                (ConceptPage) ConceptComposer.concept(view, it).page()),
                (ComparePage) CompareComposer.compose(view).page(),
                Duo.of(content.plans()).stream().findFirst().map(it ->
                        (PairPage) PairComposer.compose(view, it).page()),
                Entrances.choices(view, "../".repeat(view.path().depth())));
        return new Composed(page, List.of());
    }
}
