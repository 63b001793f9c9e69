/* Recognises thematic breaks of any length. */
package org.plancatalogue.markdown.syntax;

import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.ThematicBreakParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Stands in for the library's factory, whose regular expression recurses once a dash. */
final class BreakLines extends ThematicBreakParser.Factory {
    private static final int FEWEST = 3;
    private static final int CODE_INDENT = 4;

    @Override
    public BlockParserFactory apply(DataHolder options) {
        return new AbstractBlockParserFactory(options) {
            @Override
            public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
                BasedSequence line = state.getLine();
                return state.getIndent() < CODE_INDENT && isBreak(line, state.getNextNonSpaceIndex())
                        ? BlockStart.of(new ThematicBreakParser(line.subSequence(state.getIndex())))
                                .atIndex(line.length())
                        : BlockStart.none();
            }
        };
    }

    private static boolean isBreak(CharSequence line, int from) {
        char mark = from < line.length() ? line.charAt(from) : ' ';
        int marks = 0;
        for (int i = from; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == mark) {
                marks++;
            } else if (c != ' ' && c != '\t') {
                return false;
            }
        }
        return "*_-".indexOf(mark) >= 0 && marks >= FEWEST;
    }
}
