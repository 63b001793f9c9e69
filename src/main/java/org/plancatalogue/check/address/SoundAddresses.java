/* Rule: every address is written as addresses are, and leads to something that is there. */
package org.plancatalogue.check.address;

import java.util.Optional;
import java.util.stream.Stream;
import org.plancatalogue.check.site.BuiltSite;
import org.plancatalogue.check.site.Finding;
import org.plancatalogue.check.site.Reference;
import org.plancatalogue.check.site.SiteRule;
import org.plancatalogue.check.site.Target;
import org.plancatalogue.problem.ProblemKind;

/**
 * One address has one error at most, the one that explains it best: how it is written, then its scheme, then where it
 * leads, then the fragment.
 */
final class SoundAddresses implements SiteRule {

    @Override
    public Stream<Finding> findings(BuiltSite site) {
        Destinations destinations = new Destinations(site);
        return site.references().parallelStream()
                .flatMap(it -> Stream.concat(Writing.oddities(it), error(it, site, destinations).stream()));
    }

    private static Optional<Finding> error(Reference reference, BuiltSite site, Destinations destinations) {
        Target target = site.resolve(reference.file(), reference.value());
        boolean there = target instanceof Target.Inside inside && site.has(inside.path());
        Optional<Finding> written =
                Writing.fault(reference).filter(it -> !there || it.kind() != ProblemKind.NULL_ADDRESS);
        if (written.isPresent()) {
            return written;
        }
        return Schemes.fault(reference, target, site).or(() -> destinations.fault(reference, target));
    }
}
