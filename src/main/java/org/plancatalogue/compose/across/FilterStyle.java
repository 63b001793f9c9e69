/* The rules by which the page of all initiatives chooses without a script. */
package org.plancatalogue.compose.across;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plancatalogue.catalogue.Catalogue;
import org.plancatalogue.web.SiteFile;

/**
 * A style sheet made from the vocabularies. Each facet has one rule, which hides what has none of its ticked boxes, so
 * that facets are joined by and, boxes within one by or; a rule is as long as its facet has ids. That nothing is left is
 * said unless an initiative is left: a rule for each set of ids that some initiative has, as a selector cannot ask
 * whether another one hides everything. A browser that cannot ask what is ticked drops all of it and shows everything.
 */
public final class FilterStyle {
    private FilterStyle() {}

    public static SiteFile of(Catalogue catalogue) {
        Choosing choosing = Choosing.of(catalogue);
        List<String> rules = new ArrayList<>();
        choosing.facets().forEach((facet, ids) -> rules.add(hiding(facet, ids)));
        rules.add(".filter:has(:checked) .filter__none { display: block; }");
        Set<String> kept = new LinkedHashSet<>();
        choosing.initiatives().forEach(it -> kept.add(keeping(Choosing.keys(it))));
        rules.addAll(kept);
        String text = "/* What is shown of the initiatives, by the boxes that are ticked. */\n"
                + String.join("\n", rules) + "\n";
        return SiteFile.byContent("assets/filter", ".css", text);
    }

    private static String hiding(String facet, List<String> ids) {
        String having = ids.stream()
                .map(it -> ".filter:has(" + box(facet, it) + ":checked) [data-" + facet + "~=\"" + it + "\"]")
                .collect(Collectors.joining(",\n"));
        String none = having.isEmpty() ? "" : ":not(" + having + ")";
        return ".filter:has([name=\"" + facet + "\"]:checked) .found" + none + " { display: none; }";
    }

    private static String keeping(Map<String, Set<String>> keys) {
        String kept = keys.entrySet().stream()
                .map(it -> ":is(" + kept(it.getKey(), it.getValue()) + ")")
                .collect(Collectors.joining());
        return ".filter" + kept + " .filter__none { display: none; }";
    }

    private static String kept(String facet, Set<String> ids) {
        String free = ":not(:has([name=\"" + facet + "\"]:checked))";
        String own = ids.stream().map(it -> box(facet, it) + ":checked").collect(Collectors.joining(","));
        return ids.isEmpty() ? free : free + ",:has(" + own + ")";
    }

    private static String box(String facet, String id) {
        return "#" + facet + "-" + id;
    }
}
