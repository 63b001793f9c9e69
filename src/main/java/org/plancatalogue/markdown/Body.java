/* The parsed text of a section. */
package org.plancatalogue.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a section's text was parsed to; only the packages of Markdown look inside. Compared by the source it was parsed from. */
public final class Body {
    static final Body EMPTY = new Body(Optional.empty(), List.of(), List.of(), "");

    private final Optional<Node> heading;
    private final List<Node> blocks;
    private final List<FootnoteBlock> notes;
    private final String source;

    /**
     * @param notes the footnotes that are first referred to here
     * @param source the section's source with all else its HTML depends on
     */
    Body(Optional<Node> heading, List<Node> blocks, List<FootnoteBlock> notes, String source) {
        this.heading = heading;
        this.blocks = List.copyOf(blocks);
        this.notes = List.copyOf(notes);
        this.source = source;
    }

    public Optional<Node> heading() {
        return heading;
    }

    public List<Node> blocks() {
        return blocks;
    }

    public List<FootnoteBlock> notes() {
        return notes;
    }

    /** The blocks and, after them, the footnotes. */
    public List<Node> nodes() {
        return Stream.concat(blocks.stream(), notes.stream()).toList();
    }

    @Override
    public boolean equals(Object that) {
        return that instanceof Body other && source.equals(other.source);
    }

    @Override
    public int hashCode() {
        return source.hashCode();
    }
}
