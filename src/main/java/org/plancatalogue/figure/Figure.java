/* A figure that a text states. */
package org.plancatalogue.figure;

/**
 * A figure in its normal form.
 *
 * <p>Example: 3億円 and "300 million yen" are both {@code MONEY JPY 300000000}.
 *
 * @param value written as its kind says
 * @param firm whether the other language must state it; one that need not, such as "one", may still answer a firm one
 * @param start the UTF-16 offset where it begins in the text
 * @param end the offset behind it
 */
public record Figure(Kind kind, String value, boolean firm, int start, int end) {
    /** Whether one answers the other: the same value under kinds that may stand for one another. */
    public boolean states(Figure that) {
        return kind.agreesWith(that.kind) && value.equals(that.value);
    }

    /** Kind and value without the place. */
    @Override
    public String toString() {
        return kind + " " + value + (firm ? "" : "?");
    }
}
