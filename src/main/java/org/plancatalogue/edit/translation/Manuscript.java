/* A file that is to be changed, taken apart. */
package org.plancatalogue.edit.translation;

import java.util.List;
import org.plancatalogue.edit.Splice;
import org.plancatalogue.markdown.MarkdownParser;
import org.plancatalogue.markdown.Prose;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.Problems;
import org.plancatalogue.problem.SourceText;
import org.plancatalogue.source.Document;

/**
 * A text of the content as its bytes hold it and as it is read.
 *
 * @param raw with its byte order mark and line ends
 * @param bodyStart the offset of the body in the text as it is read
 * @param problems what is wrong with the file by itself
 */
public record Manuscript(
        String path, String raw, SourceText source, int bodyStart, Prose prose, List<Problem> problems) {
    public static Manuscript of(String path, String raw) {
        SourceText source = source(path, raw);
        Problems problems = new Problems();
        Document document = Document.read(source, problems);
        Prose prose = MarkdownParser.parse(source, document.bodyStart(), problems);
        return new Manuscript(path, raw, source, document.bodyStart(), prose, problems.all());
    }

    /** The text as it is read. */
    static SourceText source(String path, String raw) {
        String text = raw.replaceFirst("^\uFEFF", "").replace("\r\n", "\n").replace('\r', '\n');
        return SourceText.composed(path, text);
    }

    public Manuscript with(List<Splice> changes) {
        return of(path, Splice.all(changes, source, raw));
    }
}
