/* Every plan's municipality is on the map. */
package org.plancatalogue.review;

import org.plancatalogue.catalogue.Catalogue;
import org.plancatalogue.content.Municipality;
import org.plancatalogue.content.MunicipalityCode;
import org.plancatalogue.content.Plan;
import org.plancatalogue.content.TileMap;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.problem.Problems;

/** Judges the codes of the plans against the tiles, where there is a map. */
final class MapRule implements Rule {
    @Override
    public void apply(Catalogue catalogue, Problems problems) {
        catalogue
                .content()
                .map()
                .ifPresent(map -> catalogue.content().plans().stream()
                        .map(Plan::municipality)
                        .filter(it -> !it.code().equals(MunicipalityCode.NONE))
                        .filter(it -> map.tile(it.code()).isEmpty())
                        .map(it -> missing(it, map))
                        .forEach(problems::add));
    }

    private static Problem missing(Municipality municipality, TileMap map) {
        return Problem.of(
                        ProblemKind.PLAN_OFF_MAP,
                        municipality.codePlace(),
                        municipality.code().digits())
                .relate(map.place());
    }
}
