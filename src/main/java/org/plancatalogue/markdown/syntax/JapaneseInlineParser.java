/* flexmark's inline parser with emphasis that stands beside Japanese, ruby, term links and today's CommonMark. */
package org.plancatalogue.markdown.syntax;

import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.core.delimiter.Bracket;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.InlineParserImpl;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plancatalogue.markdown.emphasis.Flanking;

/**
 * Overrides the steps of {@link InlineParserImpl} whose regular expressions recurse once a character or take
 * exponential time, and those where CommonMark 0.31.2 differs.
 */
final class JapaneseInlineParser extends InlineParserImpl {
    private static final Pattern RUBY = Pattern.compile("^\\{([^{}|\\\\\\n]+)\\|([^{}|\\\\\\n]+)}");
    private static final Pattern TERM = Pattern.compile("^\\[\\[([^\\[\\]|\\n`<>*]+)(?:\\|([^\\[\\]|\\n]+))?]]");

    JapaneseInlineParser(
            DataHolder options,
            BitSet special,
            BitSet delimiters,
            Map<Character, DelimiterProcessor> processors,
            LinkRefProcessorData links,
            List<InlineParserExtensionFactory> extensions) {
        // A copy: parsing a table changes the set, which all parsers of all threads would share.
        super(options, (BitSet) special.clone(), delimiters, processors, links, extensions);
        specialCharacters.set('{');
    }

    @Override
    public void parse(BasedSequence content, Node block) {
        super.parse(content, block);
        // A link that was taken back leaves its children with a parent outside the tree.
        for (Node child = block.getFirstChild(); child != null; child = child.getNext()) {
            if (child.getParent() != block) {
                Node previous = child.getPrevious();
                child.unlink();
                previous.insertAfter(child);
            }
        }
    }

    @Override
    protected boolean parseString() {
        return (peek() == '{' && parsed(RUBY, it -> new Syntax.Ruby(it[0], it[1].trim(), it[2].trim())))
                || super.parseString();
    }

    @Override
    protected boolean parseOpenBracket() {
        return (peek(1) == '[' && parsed(TERM, JapaneseInlineParser::term)) || super.parseOpenBracket();
    }

    /** Brackets that lead nowhere are text, as are those around a link; the library would not let marks cross them. */
    @Override
    protected boolean parseCloseBracket() {
        Bracket opener = getLastBracket();
        boolean leads = opener != null && opener.isAllowed() && leads(opener);
        if (opener != null && !leads && !isSigned(opener)) {
            opener.setAllowed(false);
        }
        super.parseCloseBracket();
        if (leads && !opener.isImage()) {
            closeToLinks(getLastBracket());
        }
        return true;
    }

    /** What opened before a link cannot become one around it; an image may. */
    private static void closeToLinks(@Nullable Bracket last) {
        for (Bracket outer = last; outer != null; outer = outer.getPrevious()) {
            outer.setAllowed(outer.isAllowed() && outer.isImage());
        }
    }

    /** A footnote's mark, or that of a quotation that is a note. */
    private boolean isSigned(Bracket opener) {
        char sign = input.charAt(opener.getStartIndex() + 1);
        return sign == '^' || (sign == '!' && opener.getPreviousDelimiter() == lastDelimiter);
    }

    /** Whether the brackets that close here have an address or the label of one. */
    private boolean leads(Bracket opener) {
        int start = opener.getStartIndex();
        int end = index + 1;
        int label = Scan.label(input, end);
        boolean labelled = label > end + 2;
        BasedSequence name = labelled ? input.subSequence(end, label) : input.subSequence(start, end);
        return isInline(end)
                || ((labelled || !opener.isBracketAfter())
                        && referenceRepository.containsKey(Escaping.normalizeReferenceChars(name, true)));
    }

    /** Whether an address in round brackets begins at the offset. */
    private boolean isInline(int start) {
        int here = index;
        index = start + 1;
        boolean found =
                start < input.length() && input.charAt(start) == '(' && spnl() && parseLinkDestination() != null;
        if (found) {
            spnl();
            parseLinkTitle();
            spnl();
        }
        found = found && peek() == ')';
        index = here;
        return found;
    }

    private static Node term(BasedSequence[] groups) {
        Optional<String> text =
                Optional.ofNullable(groups[2]).map(it -> it.trim().toString());
        return new Syntax.TermSpan(groups[0], groups[1].trim(), text);
    }

    private boolean parsed(Pattern form, Function<BasedSequence[], Node> node) {
        BasedSequence[] groups = matchWithGroups(form);
        if (groups == null) {
            return false;
        }
        appendNode(node.apply(groups));
        return true;
    }

    @Override
    protected boolean parseBackslash() {
        boolean hardBreak = peek(1) == '\n';
        super.parseBackslash();
        while (hardBreak && peek() == ' ') {
            index++;
        }
        return true;
    }

    @Override
    protected boolean parseDelimiters(DelimiterProcessor processor, char mark) {
        int start = index;
        int end = start;
        while (end < input.length() && input.charAt(end) == mark) {
            end++;
        }
        if (end - start < processor.getMinLength()) {
            return false;
        }
        Flanking flanking = Flanking.of(input, start, end);
        boolean canOpen = mark == '_' ? flanking.canOpenWithinWord() : flanking.left();
        boolean canClose = mark == '_' ? flanking.canCloseWithinWord() : flanking.right();
        index = end;
        Delimiter previous = lastDelimiter;
        lastDelimiter = new Delimiter(
                input, appendSeparateText(input.subSequence(start, end)), mark, canOpen, canClose, previous, start);
        lastDelimiter.setNumDelims(end - start);
        if (previous != null) {
            previous.setNext(lastDelimiter);
        }
        return true;
    }

    @Override
    public int parseLinkLabel() {
        int end = Scan.label(input, index);
        int length = Math.max(0, end - index);
        index += length;
        return length;
    }

    @Override
    public @Nullable BasedSequence parseLinkDestination() {
        if (peek() != '<') {
            return super.parseLinkDestination();
        }
        return upTo(Scan.angled(input, index));
    }

    @Override
    public @Nullable BasedSequence parseLinkTitle() {
        boolean apart = index > 0 && Character.isWhitespace(input.charAt(index - 1));
        return apart ? upTo(Scan.title(input, index)) : null;
    }

    @Override
    public boolean parseHtmlInline() {
        int end = Scan.comment(input, index);
        if (end < 0) {
            return super.parseHtmlInline();
        }
        appendNode(new com.vladsch.flexmark.ast.HtmlInlineComment(upTo(end)));
        return true;
    }

    private @Nullable BasedSequence upTo(int end) {
        if (end < 0) {
            return null;
        }
        BasedSequence found = input.subSequence(index, end);
        index = end;
        return found;
    }
}
