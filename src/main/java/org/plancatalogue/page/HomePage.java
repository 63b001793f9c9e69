/* The home page of a language. */
package org.plancatalogue.page;

import java.util.List;
import java.util.Optional;

/** The plans, the matrix and the ways in. */
public record HomePage(
        Frame frame,
        List<PlanCard> plans,
        Matrix matrix,
        Optional<TileMap> map,
        List<FacetPage.Facet> facets,
        int terms)
        implements Page {}
