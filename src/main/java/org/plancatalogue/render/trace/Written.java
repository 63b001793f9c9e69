/* A page with its origins in the templates. */
package org.plancatalogue.render.trace;

import java.util.Collections;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.plancatalogue.problem.Position;
import org.plancatalogue.problem.SourceText;

/** Knows for every character of a page which place in the templates wrote it. */
public final class Written {
    private final SourceText page;
    private final NavigableMap<Integer, Passage> passages;

    /** Takes the passages by the offset in the page where what they wrote begins. */
    Written(SourceText page, NavigableMap<Integer, Passage> passages) {
        this.page = page;
        this.passages = Collections.unmodifiableNavigableMap(new TreeMap<>(passages));
    }

    /** The origin of the character at a position of the page; empty when the page has none there. */
    public Optional<Origin> at(Position position) {
        return page.offset(position).flatMap(this::at);
    }

    private Optional<Origin> at(int offset) {
        return Optional.ofNullable(passages.floorEntry(offset))
                .filter(it -> offset < page.text().length())
                .map(it -> it.getValue().origin(written(it.getKey()), offset - it.getKey()));
    }

    /** What the passage wrote whose output begins there. */
    private String written(int start) {
        Optional<Integer> next = Optional.ofNullable(passages.higherKey(start));
        return page.text().substring(start, next.orElse(page.text().length()));
    }
}
