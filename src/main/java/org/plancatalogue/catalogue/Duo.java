/* Two plans that are compared. */
package org.plancatalogue.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.plancatalogue.content.Plan;

/** Two plans in the order of the catalogue, so that there is one comparison of them and not two. */
public record Duo(Plan first, Plan second) {
    /**
     * With more plans than these no two have a page of their own: pages of pairs grow with the square, and the table of
     * all plans still serves. Twelve plans are 66 pages in each language; all 62 municipalities of Tokyo would be 1891.
     */
    public static final int MOST_PLANS = 12;

    /** Every two of the plans; none where there are too many. */
    public static List<Duo> of(List<Plan> plans) {
        List<Duo> duos = new ArrayList<>();
        for (int i = 0; i < plans.size() && plans.size() <= MOST_PLANS; i++) {
            for (int j = i + 1; j < plans.size(); j++) {
                duos.add(new Duo(plans.get(i), plans.get(j)));
            }
        }
        return List.copyOf(duos);
    }

    public List<Plan> plans() {
        return List.of(first, second);
    }

    /**
     * The document of their page, such as {@code compare/arakawa-itabashi}. Ids with hyphens are joined by what no id
     * can hold, so that {@code a} and {@code b-c} have another page than {@code a-b} and {@code c}.
     */
    public String document() {
        return document(first.id(), second.id());
    }

    /** The document that the page of two plans of these ids has, or had. */
    public static String document(String first, String second) {
        String joint = (first + second).contains("-") ? "_" : "-";
        return "compare/" + first + joint + second;
    }
}
