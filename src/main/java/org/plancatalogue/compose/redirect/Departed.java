/* The pages that are no longer at their addresses. */
package org.plancatalogue.compose.redirect;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plancatalogue.catalogue.Catalogue;
import org.plancatalogue.catalogue.Duo;
import org.plancatalogue.compose.translation.ParallelComposer;
import org.plancatalogue.content.Noun;
import org.plancatalogue.content.Plan;
import org.plancatalogue.content.Term;
import org.plancatalogue.content.address.Address;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.view.Addresses;
import org.plancatalogue.view.Viewpoint;

/** What of the catalogue was once elsewhere: the pages of redirected documents, and those that followed from them. */
final class Departed {
    private static final String PLANS = "plans/";
    private static final String COMPARE = "compare";

    private final Catalogue catalogue;
    private final Map<String, Address> documents;
    private final Map<String, Way> pages = new LinkedHashMap<>();

    Departed(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.documents = catalogue.forwarding().documents();
    }

    /**
     * Where a page leads.
     *
     * @param page what the reader is sent to
     * @param named the document, and section, whose name tells the reader where that is
     */
    record Way(Address page, Address named) {}

    /** By the document of the old page. */
    Map<String, Way> pages() {
        documents.forEach((old, target) -> {
            put(old, target, target);
            if (old.startsWith(PLANS) || old.startsWith("articles/")) {
                put(old + Addresses.PARALLEL, parallel(target), target);
            }
        });
        formerPlans().forEach(this::pairs);
        return pages;
    }

    private void put(String old, Address page, Address named) {
        if (!catalogue.references().documents().contains(old)) {
            pages.putIfAbsent(old, new Way(page, named));
        }
    }

    /** The new text side by side, where there is one in both languages. */
    private Address parallel(Address target) {
        Viewpoint view = Viewpoint.of(catalogue, Lang.JA, "");
        Optional<Noun> noun = catalogue
                .references()
                .noun(target.document())
                .filter(it -> !(it instanceof Term) && ParallelComposer.isPaired(view, it));
        return noun.map(it -> new Address(ParallelComposer.document(it), target.id()))
                .orElse(target);
    }

    private List<String> formerPlans() {
        return documents.keySet().stream()
                .filter(it -> it.startsWith(PLANS))
                .map(it -> it.substring(PLANS.length()))
                .toList();
    }

    /** The pages that held a former plan against the others, under all names that these have had. */
    private void pairs(String former) {
        List<Plan> plans = catalogue.content().plans();
        String target =
                documents.getOrDefault(PLANS + former, Address.of(COMPARE)).document();
        int at = plans.stream().map(Plan::path).toList().indexOf(target);
        for (int i = 0; i < plans.size(); i++) {
            Address page = pair(plans.get(i), target);
            // The order of two plans is that of the catalogue; where one of them was is not known once it is gone.
            boolean first = at < 0 || at < i;
            boolean second = at < 0 || at > i;
            names(plans.get(i)).forEach(it -> {
                if (first) {
                    put(Duo.document(former, it), page, page);
                }
                if (second) {
                    put(Duo.document(it, former), page, page);
                }
            });
        }
    }

    private Address pair(Plan plan, String other) {
        return Duo.of(catalogue.content().plans()).stream()
                .filter(it -> isOf(it, plan, other))
                .findFirst()
                .map(it -> Address.of(it.document()))
                .orElse(Address.of(COMPARE));
    }

    private static boolean isOf(Duo duo, Plan plan, String other) {
        return duo.plans().contains(plan)
                && duo.plans().stream()
                        .anyMatch(it -> !it.equals(plan) && it.path().equals(other));
    }

    /** The ids that a plan has and had. */
    private Stream<String> names(Plan plan) {
        Stream<String> former = documents.entrySet().stream()
                .filter(it -> it.getValue().document().equals(plan.path()))
                .map(Map.Entry::getKey)
                .filter(it -> it.startsWith(PLANS))
                .map(it -> it.substring(PLANS.length()));
        return Stream.concat(Stream.of(plan.id()), former);
    }
}
