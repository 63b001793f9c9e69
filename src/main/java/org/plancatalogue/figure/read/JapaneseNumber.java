/* A number as Japanese writes it. */
package org.plancatalogue.figure.read;

import java.math.BigDecimal;

/** Digits, kanji numerals and both together: 1,234, 二十一, 二〇一九, 3億5,000万. */
final class JapaneseNumber {
    static final String KANJI = "[〇零一二三四五六七八九十百千]+";
    private static final String DIGITS = "(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?";
    private static final String PART = "(?:" + DIGITS + "[十百千]?|" + KANJI + ")";
    private static final String NOT_WITHIN = "(?<![\\d.,数何幾〇零一二三四五六七八九十百千万億兆])";

    /** A number that is written with at least one digit or numeral, and not a part of another. */
    static final String FORM = NOT_WITHIN + PART + "(?:[万億兆]" + PART + ")*[万億兆]?";

    static final String IN_DIGITS = NOT_WITHIN + "(?=\\d)" + FORM.substring(NOT_WITHIN.length());

    private static final String NUMERALS = "〇一二三四五六七八九";
    private static final String UNITS = "十百千";
    private static final String SCALES = "万億兆";

    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal section = BigDecimal.ZERO;
    private final StringBuilder digits = new StringBuilder();

    private JapaneseNumber() {}

    static BigDecimal parse(String text) {
        JapaneseNumber number = new JapaneseNumber();
        text.chars().filter(it -> it != ',').forEach(it -> number.take((char) it));
        return number.total.add(number.section).add(number.pending(BigDecimal.ZERO));
    }

    /** The number in its normal form; decimals without a unit keep their places. */
    static String value(String text) {
        return text.matches("\\d+\\.\\d+") ? text : plain(parse(text));
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private void take(char c) {
        int unit = UNITS.indexOf(c);
        int scale = SCALES.indexOf(c);
        if (unit >= 0) {
            section = section.add(pending(BigDecimal.ONE).scaleByPowerOfTen(unit + 1));
        } else if (scale >= 0) {
            BigDecimal below = section.add(pending(BigDecimal.ZERO));
            total = total.add(below.scaleByPowerOfTen(4 * (scale + 1)));
            section = BigDecimal.ZERO;
        } else {
            digits.append(c == '零' ? "0" : NUMERALS.indexOf(c) >= 0 ? "" + NUMERALS.indexOf(c) : "" + c);
        }
    }

    /** The digits read so far, taken away. */
    private BigDecimal pending(BigDecimal otherwise) {
        BigDecimal number = digits.length() == 0 ? otherwise : new BigDecimal(digits.toString());
        digits.setLength(0);
        return number;
    }
}
