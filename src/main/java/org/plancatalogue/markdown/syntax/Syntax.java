/* The nodes this dialect adds to CommonMark. */
package org.plancatalogue.markdown.syntax;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;

public final class Syntax {
    private Syntax() {}

    /** A word with its reading: <code>{墨田|すみだ}</code>. */
    public static final class Ruby extends Node {
        private final BasedSequence base;
        private final BasedSequence reading;

        Ruby(BasedSequence chars, BasedSequence base, BasedSequence reading) {
            super(chars);
            this.base = base;
            this.reading = reading;
        }

        public String base() {
            return base.toString();
        }

        public String reading() {
            return reading.toString();
        }

        @Override
        public BasedSequence[] getSegments() {
            return new BasedSequence[] {base, reading};
        }
    }

    /** A term linked by hand: {@code [[stem]]} or {@code [[stem|text]]}. */
    public static final class TermSpan extends Node {
        private final BasedSequence id;
        private final Optional<String> text;

        TermSpan(BasedSequence chars, BasedSequence id, Optional<String> text) {
            super(chars);
            this.id = id;
            this.text = text;
        }

        public BasedSequence id() {
            return id;
        }

        public Optional<String> text() {
            return text;
        }

        @Override
        public BasedSequence[] getSegments() {
            return new BasedSequence[] {id};
        }
    }

    /** A block quote that opens with the name of a kind of note. */
    public static final class Note extends Block {
        private final String kind;

        /** The kind is the word behind the exclamation mark: {@code source}. */
        public Note(BasedSequence chars, String kind) {
            super(chars);
            this.kind = kind;
        }

        public String kind() {
            return kind;
        }

        @Override
        public BasedSequence[] getSegments() {
            return EMPTY_SEGMENTS;
        }
    }
}
