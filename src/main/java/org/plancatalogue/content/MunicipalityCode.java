/* The code of a Japanese municipality. */
package org.plancatalogue.content;

import java.util.Optional;

/**
 * Six digits: two of the prefecture, three of the municipality, one check digit, as the Ministry of Internal Affairs
 * and Communications assigns them (JIS X 0401 and X 0402). Sumida is 131075.
 */
public record MunicipalityCode(String digits) {
    /** Stands in where a code cannot be read; its check digit is wrong, so that no municipality has it. */
    public static final MunicipalityCode NONE = new MunicipalityCode("000000");

    /** Reads six digits; empty when the check digit is wrong. */
    public static Optional<MunicipalityCode> parse(String text) {
        return text.matches("[0-9]{6}") && text.charAt(5) == checkDigit(text)
                ? Optional.of(new MunicipalityCode(text))
                : Optional.empty();
    }

    /** The last digit of 11 minus the weighted sum (6, 5, 4, 3, 2) of the first five modulo 11. */
    private static char checkDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < 5; i++) {
            sum += (digits.charAt(i) - '0') * (6 - i);
        }
        return (char) ('0' + (11 - sum % 11) % 10);
    }
}
