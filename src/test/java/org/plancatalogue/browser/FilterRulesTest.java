/* Without a script, the style sheet of the filter page shows exactly what the catalogue finds. */
package org.plancatalogue.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plancatalogue.RealCatalogue;
import org.plancatalogue.catalogue.Catalogue;
import org.plancatalogue.catalogue.Entry;
import org.plancatalogue.content.Concept;
import org.plancatalogue.content.Facet;

@Tag("browser")
@ExtendWith(InBrowser.class)
class FilterRulesTest {
    private static final int RANDOM = 400;

    /** Ticks some boxes and tells the links of what is still shown; an exclamation mark where it says that nothing is. */
    private static final String SHOWN = """
            [%s].map(ids => {
              document.querySelectorAll('.filter__box').forEach(it => it.checked = ids.includes(it.id));
              const shown = [...document.querySelectorAll('.found')].filter(it => it.checkVisibility());
              const none = document.querySelector('.filter__none').checkVisibility() ? ['!'] : [];
              return [...none, ...shown.map(it => it.querySelector('h3 a').hash)].join(' ');
            })
            """;

    private final Catalogue catalogue = RealCatalogue.read();

    @Test
    void theRulesChooseWhatTheCatalogueHolds(Tab tab) {
        List<String> boxes = boxes();
        List<List<String>> choices = new ArrayList<>(List.of(List.of()));
        boxes.forEach(it -> choices.add(List.of(it)));
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = i + 1; j < boxes.size(); j++) {
                choices.add(List.of(boxes.get(i), boxes.get(j)));
            }
        }
        Random random = new Random(5);
        for (int i = 0; i < RANDOM; i++) {
            choices.add(boxes.stream().filter(it -> random.nextInt(6) == 0).toList());
        }
        tab.withoutScripts();
        tab.open(new SitePage("en/initiatives/index.html").address());
        JsonNode shown = tab.evaluate(SHOWN.formatted(choices.stream()
                .map(it -> it.stream().map(id -> "'" + id + "'").collect(Collectors.joining(",", "[", "]")))
                .collect(Collectors.joining(","))));
        Map<List<String>, String> told = new LinkedHashMap<>();
        Map<List<String>, String> expected = new LinkedHashMap<>();
        for (int i = 0; i < choices.size(); i++) {
            told.put(choices.get(i), shown.get(i).asText());
            expected.put(choices.get(i), expected(choices.get(i)));
        }
        assertThat(told).isEqualTo(expected);
        assertThat(boxes).hasSize(31);
        assertThat(expected.values()).contains("!", "#a1-1 #i2-2");
    }

    /** Every plan and every concept, by the id of its box. */
    private List<String> boxes() {
        Stream<String> plans = catalogue.content().plans().stream().map(it -> "municipality-" + it.id());
        Stream<String> concepts =
                catalogue.content().vocabulary().concepts().stream().map(FilterRulesTest::box);
        return Stream.concat(plans, concepts).toList();
    }

    private static String box(Concept concept) {
        return concept.facet().key() + "-" + concept.id();
    }

    /** By the catalogue's own classification: of each facet one of the chosen. */
    private String expected(List<String> ticked) {
        String found = catalogue.register().all().stream()
                .filter(it -> !it.isProject())
                .filter(it -> municipality(it, ticked))
                .filter(it -> Arrays.stream(Facet.values()).allMatch(facet -> carries(it, facet, ticked)))
                .map(it -> "#" + it.id())
                .collect(Collectors.joining(" "));
        return found.isEmpty() ? "!" : found;
    }

    private static boolean municipality(Entry entry, List<String> ticked) {
        return ticked.stream().noneMatch(it -> it.startsWith("municipality-"))
                || ticked.contains("municipality-" + entry.plan());
    }

    private boolean carries(Entry entry, Facet facet, List<String> ticked) {
        List<Concept> chosen = catalogue.content().vocabulary().of(facet).stream()
                .filter(it -> ticked.contains(box(it)))
                .toList();
        return chosen.isEmpty()
                || chosen.stream()
                        .anyMatch(it -> catalogue.classification().under(it).contains(entry));
    }
}
