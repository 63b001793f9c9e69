/* The components of the site, each with examples. */
package org.plancatalogue.page;

import java.util.List;
import java.util.Optional;
import org.plancatalogue.page.picture.Timeline;

/**
 * What the templates are made of, for those who work on them. The examples are real ones: the first plan, the first
 * theme that a plan lists, and so on, seen from this page.
 */
public record ComponentsPage(
        Frame frame,
        HomePage home,
        IndexPage index,
        Optional<PlanPage> plan,
        Optional<ParallelPage> parallel,
        Optional<ConceptPage> concept,
        ComparePage compare,
        Optional<PairPage> pair,
        InitiativesPage initiatives,
        SearchPage search,
        DataPage data,
        Optional<Timeline> timeline,
        List<ChooserPage.Choice> choices)
        implements Page {}
