/* Rule: robots.txt does not shut search engines out. */
package org.plancatalogue.check.whole;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.plancatalogue.check.site.BuiltSite;
import org.plancatalogue.check.site.Finding;
import org.plancatalogue.check.site.SiteRule;
import org.plancatalogue.check.site.Stored;
import org.plancatalogue.problem.Position;
import org.plancatalogue.problem.ProblemKind;

/** A line left over from a trial keeps a finished site out of every search (RFC 9309, 2.2). */
final class Robots implements SiteRule {

    @Override
    public Stream<Finding> findings(BuiltSite site) {
        return Optional.ofNullable(site.files().get("robots.txt")).stream().flatMap(it -> blocked(it).stream());
    }

    private static Optional<Finding> blocked(Stored file) {
        String[] lines = new String(file.bytes(), StandardCharsets.UTF_8).split("\\R", -1);
        boolean everyone = false;
        boolean naming = false;
        for (int i = 0; i < lines.length; i++) {
            String line =
                    lines[i].replaceFirst("#.*", "").replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
            if (line.startsWith("user-agent:")) {
                everyone = line.equals("user-agent:*") || (naming && everyone);
                naming = true;
            } else if (!line.isEmpty()) {
                naming = false;
                if (everyone && line.equals("disallow:/")) {
                    return Optional.of(
                            Finding.of(ProblemKind.ROBOTS_BLOCKS_ALL, file.path(), new Position(i + 1, 1), ""));
                }
            }
        }
        return Optional.empty();
    }
}
