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
        assertThat(letters(set(0, 1, 2, 9))).isEqualTo("BBM");
        assertThat(letters(set(1000))).isEqualTo("w-B");
        assertThat(letters(set())).isEmpty();
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
                String script = "add(new Uint8Array(" + size + "), '" + letters(set) + "')";
                String read = scripts.evaluate(script + ".reduce((all, it, i) => (it ? all + i + ', ' : all), '{')")
                        .asString();
                assertThat(read.replaceFirst("(, )?$", "}")).isEqualTo(set.toString());
            }
        }
    }

    private static String letters(BitSet set) {
        Postings postings = new Postings();
        set.stream().forEach(postings::add);
        return postings.letters();
    }

    private static BitSet set(int... numbers) {
        BitSet set = new BitSet();
        for (int number : numbers) {
            set.set(number);
        }
        return set;
    }
}
