/* The town for which a catalogue is begun. */
package org.plancatalogue.starter;

import java.util.Map;
import java.util.regex.Pattern;
import org.plancatalogue.content.Municipality;
import org.plancatalogue.lang.Names;

/**
 * What the first texts call the town.
 *
 * @param id of its plan, in addresses
 * @param reading of its Japanese name, in kana
 */
public record NewTown(String id, Names names, String reading) {
    public static final NewTown EXAMPLE = new NewTown("example", new Names("例示市", "Example City"), "れいじし");

    /** There is no prefecture 99, so that no municipality has it. */
    static final String CODE = "992011";

    /** Letters of names, so that a name can stand in any of the texts. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M}\\p{N} .’'・ー–-]*");

    /** Whether a text can be a town's name. */
    public static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    /** What stands in the texts for the town, by the names of the blanks. */
    Map<String, String> blanks() {
        return Map.of(
                "id",
                id,
                "name-ja",
                names.ja(),
                "name-en",
                names.en(),
                "reading",
                reading,
                "kind",
                kind().key(),
                "code",
                CODE);
    }

    /** What the last letter of the name says. */
    private Municipality.Kind kind() {
        return switch (names.ja().charAt(names.ja().length() - 1)) {
            case '区' -> Municipality.Kind.SPECIAL_WARD;
            case '町' -> Municipality.Kind.TOWN;
            case '村' -> Municipality.Kind.VILLAGE;
            default -> Municipality.Kind.CITY;
        };
    }
}
