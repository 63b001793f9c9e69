/* A large clean site: nothing is found in it, and a defect planted anywhere is found there and nowhere else. */
package org.plancatalogue.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CleanSiteTest {
    private static final URI ADDRESS = URI.create(CleanSite.BASE);
    private static final int SEEDS = 30;

    @Test
    void aThousandPagesWithNothingWrongGiveNoFinding() {
        Map<String, String> site = CleanSite.of(1, 1000);

        Checked told = SiteCheck.check(CleanSite.stored(site), Optional.of(ADDRESS));
        Checked learnt = SiteCheck.check(CleanSite.stored(site), Optional.empty());

        assertThat(told.pages()).isEqualTo(1000);
        assertThat(told.findings().stream().map(Found::written)).isEmpty();
        assertThat(learnt.baseUrl()).contains(ADDRESS);
        assertThat(learnt.findings()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("defects")
    void aDefectPlantedAnywhereIsFoundThereAndNothingElse(Plant defect) {
        for (int seed = 1; seed <= SEEDS; seed++) {
            Map<String, String> site = new TreeMap<>(CleanSite.of(seed, 30));
            List<String> topics = CleanSite.topics(site);
            Random random = new Random(31L * seed + defect.name().hashCode());

            List<String> expected = defect.in(site, topics.get(random.nextInt(topics.size())), random);

            assertThat(found(site)).as(defect.name() + ", seed " + seed).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void amongAThousandPagesEveryDefectIsFoundOnItsOwnPage() {
        for (int seed = 1; seed <= 3; seed++) {
            Map<String, String> site = new TreeMap<>(CleanSite.of(seed, 1000));
            List<String> topics = new ArrayList<>(CleanSite.topics(site));
            Random random = new Random(seed);
            List<String> expected = new ArrayList<>();
            for (Plant defect : Plant.ALL) {
                String page = topics.remove(random.nextInt(topics.size()));
                expected.addAll(defect.in(site, page, random));
            }
            assertThat(found(site)).as("seed " + seed).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    private static List<String> found(Map<String, String> site) {
        return SiteCheck.check(CleanSite.stored(site), Optional.of(ADDRESS)).findings().stream()
                .map(it -> it.file() + ":" + it.position().line() + ":"
                        + it.position().column() + " " + it.kind().code())
                .toList();
    }

    static Stream<Plant> defects() {
        return Plant.ALL.stream();
    }
}
