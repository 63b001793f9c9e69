/* The home page of a language. */
package org.plancatalogue.page;

import java.util.List;

/** The plans, the matrix and the ways in. */
public record HomePage(Frame frame, List<PlanCard> plans, Matrix matrix, List<FacetPage.Facet> facets, int terms)
        implements Page {}
