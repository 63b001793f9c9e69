/* Parses Markdown into sections. */
package org.plancatalogue.markdown;

import com.vladsch.flexmark.util.ast.Document;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.plancatalogue.markdown.syntax.Dialect;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.problem.Problems;
import org.plancatalogue.problem.SourceText;

/** Reads a document's body. May be called from many threads; no text makes it throw. */
public final class MarkdownParser {
    /** The parser calls itself for each level of a quote or list and for each character of some long lines. */
    private static final long STACK_BYTES = 16L << 20;

    private MarkdownParser() {}

    /**
     * Parses the text of a file from an offset on, and reports what is not allowed in it. Offsets and places are those
     * of the whole file.
     *
     * @param bodyStart the offset behind the front matter
     */
    public static Prose parse(SourceText file, int bodyStart, Problems problems) {
        FutureTask<Prose> parsing = new FutureTask<>(() -> sections(file, bodyStart, problems));
        new Thread(null, parsing, "markdown " + file.path(), STACK_BYTES).start();
        try {
            return parsing.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof StackOverflowError) {
                problems.add(ProblemKind.TOO_DEEP, file.at(bodyStart));
                return new Prose(List.of(Section.lead(file.at(bodyStart))));
            }
            throw new IllegalStateException("the parser failed on " + file.path(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while parsing " + file.path(), e);
        }
    }

    private static Prose sections(SourceText file, int bodyStart, Problems problems) {
        Document document = Dialect.parse(file.text(), bodyStart);
        Tidying.tidy(document, file, problems);
        return Sections.of(document, file, bodyStart, problems);
    }
}
