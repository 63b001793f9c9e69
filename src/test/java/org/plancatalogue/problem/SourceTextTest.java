/* Positions of characters in a text. */
package org.plancatalogue.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceTextTest {
    private final SourceText text = new SourceText("a.txt", "𠮷野\n\nab");

    @Test
    void aPositionCountsCodePointsAndAnOffsetJavaCharacters() {
        assertThat(text.at(2)).hasToString("a.txt:1:2");
        assertThat(text.offset(new Position(1, 2))).contains(2);
    }

    @Test
    void theOffsetOfAPlaceIsWhereThePlaceWasFound() {
        for (int offset : new int[] {0, 2, 3, 4, 5, 6, 7}) {
            assertThat(text.offset(text.at(offset).position())).contains(offset);
        }
    }

    @Test
    void aPositionBehindTheLineOrTheTextHasNoOffset() {
        assertThat(text.offset(new Position(1, 4))).isEmpty();
        assertThat(text.offset(new Position(4, 1))).isEmpty();
    }

    @Test
    void theNthJavaCharacterOfALineStaysWithinTheText() {
        assertThat(text.offset(1, 3)).isEqualTo(2);
        assertThat(text.offset(3, 2)).isEqualTo(6);
        assertThat(text.offset(9, 9)).isEqualTo(7);
        assertThat(text.offset(-5, -5)).isZero();
    }
}
