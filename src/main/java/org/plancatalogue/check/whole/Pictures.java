/* Rule: a picture shows what its drawing shows now. */
package org.plancatalogue.check.whole;

import java.util.Optional;
import java.util.stream.Stream;
import org.plancatalogue.check.data.Drawn;
import org.plancatalogue.check.site.BuiltSite;
import org.plancatalogue.check.site.Finding;
import org.plancatalogue.check.site.SiteRule;
import org.plancatalogue.check.site.Stored;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.web.Digest;

/** A picture that says from which drawing it was made is outdated when the drawing beside it is another one by now. */
final class Pictures implements SiteRule {
    @Override
    public Stream<Finding> findings(BuiltSite site) {
        return site.files().values().stream()
                .filter(it -> it.extension().equals("png"))
                .filter(it -> Optional.ofNullable(site.files().get(drawing(it)))
                        .filter(drawing -> isOutdated(it, drawing))
                        .isPresent())
                .map(it -> Finding.of(
                        ProblemKind.PICTURE_OUTDATED, it.path(), it.path().value(), drawing(it)));
    }

    private static String drawing(Stored picture) {
        return picture.path().value().replaceFirst("png$", "svg");
    }

    private static boolean isOutdated(Stored picture, Stored drawing) {
        return Drawn.digest(picture.bytes())
                .filter(it -> !it.equals(Digest.of(drawing.bytes())))
                .isPresent();
    }
}
