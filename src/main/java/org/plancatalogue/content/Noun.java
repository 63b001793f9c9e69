/* Something the catalogue has a page and two texts for. */
package org.plancatalogue.content;

/** A plan, a term or an article. */
public sealed interface Noun permits Plan, Term, Article {
    String id();

    /** The folder of content in which it lies, such as {@code plans}. */
    String folder();

    Editions editions();

    /** What links call it, language left out: {@code plans/sumida}. */
    default String path() {
        return folder() + "/" + id();
    }
}
