/* A page of the site as its template sees it. */
package org.plancatalogue.page;

/** One record for each kind of page; the template of the same name shows it. */
public sealed interface Page
        permits ChooserPage,
                HomePage,
                PlanPage,
                IndexPage,
                FacetPage,
                ConceptPage,
                InitiativesPage,
                ComparePage,
                PairPage,
                GlossaryPage,
                TermPage,
                ArticlePage,
                ParallelPage,
                StatusPage,
                SearchPage,
                DataPage,
                ComponentsPage,
                EditionPage,
                RedirectPage,
                NotFoundPage {
    Frame frame();
}
