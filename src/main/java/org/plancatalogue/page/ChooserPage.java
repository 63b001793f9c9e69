/* The root page: both languages, never a redirect. */
package org.plancatalogue.page;

import java.util.List;

/** Offers each language in itself. */
public record ChooserPage(Frame frame, List<Choice> choices) implements Page {
    /** A language with its home page and what a reader must know before anything else. */
    public record Choice(Phrase title, Phrase description, Phrase status, String ownName, String href) {}
}
