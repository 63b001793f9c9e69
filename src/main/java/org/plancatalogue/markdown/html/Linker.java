/* What writing a section needs to know of the site around it. */
package org.plancatalogue.markdown.html;

import java.util.OptionalInt;

/**
 * Answers for one page, in its language. All answers are plain text: the writer escapes them. What is written may be
 * wrong, so that an unknown target or term must get an answer too.
 */
public interface Linker {
    /** The address to write for a link as written. */
    String link(String target);

    /** The address to write for an image as written. */
    String image(String target);

    /** Whether a link as written leaves the site. */
    boolean external(String target);

    /** The address of a term's page. */
    String term(String id);

    /** The number under which the page explains a term that is linked; empty where it does not. */
    default OptionalInt termNumber(String id) {
        return OptionalInt.empty();
    }

    /** The term's title, shown for a bare {@code [[stem]]}. */
    String termTitle(String id);

    /** What stands in the ids of footnotes before their number, so that two texts can share a page. */
    String noteScope();

    /** The label of a note of the kind {@code tags}, {@code source} or {@code photo}; also {@code footnote-back}. */
    String noteLabel(String kind);
}
