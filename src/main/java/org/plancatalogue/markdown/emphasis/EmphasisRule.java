/* How many marks of two runs make emphasis. */
package org.plancatalogue.markdown.emphasis;

import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.core.delimiter.EmphasisDelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** CommonMark's rules 9 to 16, counting the marks a run had in the source rather than those left of it. */
public final class EmphasisRule extends EmphasisDelimiterProcessor {
    public EmphasisRule(char mark) {
        super(mark, false);
    }

    @Override
    public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
        if (opener.canClose() || closer.canOpen()) {
            int first = written((Delimiter) opener);
            int second = written((Delimiter) closer);
            if ((first + second) % 3 == 0 && (first % 3 != 0 || second % 3 != 0)) {
                return 0;
            }
        }
        return Math.min(2, Math.min(opener.length(), closer.length()));
    }

    private static int written(Delimiter run) {
        BasedSequence text = run.getInput();
        int start = run.getIndex();
        int end = start;
        while (start > 0 && text.charAt(start - 1) == run.getDelimiterChar() && !escaped(text, start - 1)) {
            start--;
        }
        while (end < text.length() && text.charAt(end) == run.getDelimiterChar()) {
            end++;
        }
        return end - start;
    }

    private static boolean escaped(BasedSequence text, int at) {
        int backslashes = 0;
        while (at > backslashes && text.charAt(at - backslashes - 1) == '\\') {
            backslashes++;
        }
        return backslashes % 2 == 1;
    }
}
