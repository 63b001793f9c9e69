/* The values of an option that a shell completes. */
package org.plancatalogue.cli.option;

import java.util.Iterator;
import java.util.List;

/** A few words; each option with such words names them in a class of its own, as picocli asks for a class. */
public abstract class Candidates implements Iterable<String> {
    private final List<String> words;

    protected Candidates(String... words) {
        this.words = List.of(words);
    }

    @Override
    public Iterator<String> iterator() {
        return words.iterator();
    }
}
