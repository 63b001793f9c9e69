/* An article of the catalogue. */
package org.plancatalogue.content;

/** A text that belongs to no plan, such as "How to read this outline". */
public record Article(String id, Editions editions) implements Noun {
    @Override
    public String folder() {
        return "articles";
    }
}
