/* How sentences are put on lines of their own. */
package org.plancatalogue.markdown.segment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpellingTest {
    @Test
    void eachSentenceBeginsALineButANumberInFrontIsNone() {
        assertThat(spelled("One. Two! “Three.” Four")).isEqualTo("One.\nTwo!\n“Three.”\nFour");
        assertThat(spelled("募集します。選考します。")).isEqualTo("募集します。\n選考します。");
        assertThat(spelled("1. Calls for bids. 2. Choosing")).isEqualTo("1\\. Calls for bids.\n2\\. Choosing");
        assertThat(spelled("In 2019. Then")).isEqualTo("In 2019.\nThen");
    }

    private static String spelled(String text) {
        return new Spelling(true, true).of(Segment.of(text));
    }
}
