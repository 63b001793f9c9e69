/* The Markdown that is spoken here: CommonMark, tables, footnotes, strikethrough and the Japanese additions. */
package org.plancatalogue.markdown.syntax;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import org.plancatalogue.markdown.emphasis.EmphasisRule;

public final class Dialect {
    private static final DataHolder OPTIONS = new MutableDataSet()
            .set(
                    Parser.EXTENSIONS,
                    List.of(TablesExtension.create(), FootnoteExtension.create(), StrikethroughExtension.create()))
            .set(Parser.ASTERISK_DELIMITER_PROCESSOR, false)
            .set(Parser.UNDERSCORE_DELIMITER_PROCESSOR, false)
            .set(Parser.THEMATIC_BREAK_PARSER, false)
            .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
            .set(TablesExtension.MAX_HEADER_ROWS, 1)
            .set(TablesExtension.MIN_HEADER_ROWS, 1)
            .set(TablesExtension.COLUMN_SPANS, false)
            .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
            .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
            .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
            .set(TablesExtension.WITH_CAPTION, false)
            .toImmutable();
    private static final Parser PARSER = parser();

    private Dialect() {}

    /** Parses the text from the offset on; the nodes' offsets are those of the whole text. */
    public static Document parse(String text, int from) {
        return PARSER.parse(BasedSequence.of(text).subSequence(from));
    }

    /** The parser, used once: flexmark fills a table of patterns without a lock, which must not happen in parallel. */
    private static Parser parser() {
        Parser parser = Parser.builder(OPTIONS)
                // Left out by the builder where the inline parser is not its own.
                .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
                .customInlineParserFactory(JapaneseInlineParser::new)
                .customBlockParserFactory(new BreakLines())
                .customDelimiterProcessor(new EmphasisRule('*'))
                .customDelimiterProcessor(new EmphasisRule('_'))
                .build();
        parser.parse("# a\n\n*b* <c> [d](e)\n\n- f\n");
        return parser;
    }
}
