/* Positions of characters in a text. */
package org.plancatalogue.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceTextTest {
    private final SourceText text = new SourceText("a.txt", "𠮷野\n\nab");
    private final SourceText file =
            SourceText.composed("a.md", "か\u3099き\u3099\n𠮷か\u3099 [x](Y) き\u3099\n\"STEM\" 'a'\n");

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

    @Test
    void aComposedTextKeepsThePlacesOfTheFile() {
        assertThat(file.text()).isEqualTo("がぎ\n𠮷が [x](Y) ぎ\n\"STEM\" 'a'\n");
        assertThat(file.at(file.text().indexOf('Y'))).hasToString("a.md:2:9");
        assertThat(file.at(new Position(2, 8))).hasToString("a.md:2:9");
        assertThat(file.at(file.text().length())).hasToString("a.md:4:1");
        assertThat(file.line(1)).contains("か\u3099き\u3099");
    }

    @Test
    void aTextTakenAsItIsWrittenHasNothingToCompose() {
        SourceText plain = new SourceText("a.md", "か\u3099\n");
        assertThat(plain.text()).isEqualTo("か\u3099\n");
        assertThat(plain.compositions()).isEmpty();
    }

    @Test
    void eachLineIsComposedByOneRepair() {
        assertThat(file.compositions())
                .containsExactly(
                        new Repair(place(1, 1), "か\u3099き\u3099", "がぎ"),
                        new Repair(place(2, 2), "か\u3099 [x](Y) き\u3099", "が [x](Y) ぎ"));
    }

    @Test
    void aWordIsRepairedWhereItStandsAsItWasRead() {
        assertThat(file.repair(place(2, 9), "Y", "y")).contains(new Repair(place(2, 9), "Y", "y"));
        assertThat(file.repair(place(3, 1), "STEM", "stem")).contains(new Repair(place(3, 2), "STEM", "stem"));
        assertThat(file.repair(place(3, 8), "a", "b")).contains(new Repair(place(3, 9), "a", "b"));
        assertThat(file.repair(place(2, 9), "Z", "y")).isEmpty();
        assertThat(file.repair(place(1, 1), "が", "か")).isEmpty();
        assertThat(file.repair(place(9, 9), "Y", "y")).isEmpty();
    }

    private static Place place(int line, int column) {
        return new Place("a.md", new Position(line, column));
    }
}
