/* What is written short is read as it was. */
package org.plancatalogue.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PostingsTest {
    @Test
    void runsAndGapsAreLetters() {
        assertThat(Postings.encode(set(0, 1, 2, 9))).isEqualTo("BBM");
        assertThat(Postings.encode(set(1000))).isEqualTo("w-B");
        assertThat(Postings.encode(set())).isEmpty();
    }

    @Test
    void theScriptReadsWhatJavaWrites() {
        Random random = new Random(6);
        try (Scripts scripts = Scripts.over(List.of())) {
            for (int i = 0; i < 200; i++) {
                int size = 1 + random.nextInt(3000);
                double density = random.nextDouble();
                BitSet set = new BitSet();
                for (int k = 0; k < size; k++) {
                    set.set(k, random.nextDouble() < density);
                }
                String read = scripts.evaluate("decode(\"" + Postings.encode(set) + "\", " + size
                                + ").reduce((all, it, i) => (it ? all + i + \", \" : all), \"{\")")
                        .asString();
                assertThat(read.replaceFirst("(, )?$", "}")).isEqualTo(set.toString());
            }
        }
    }

    private static BitSet set(int... numbers) {
        BitSet set = new BitSet();
        for (int number : numbers) {
            set.set(number);
        }
        return set;
    }
}
