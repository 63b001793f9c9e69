/* Reads a term. */
package org.plancatalogue.decode;

import java.util.List;
import org.plancatalogue.content.Editions;
import org.plancatalogue.content.Term;
import org.plancatalogue.decode.pair.Pairs;
import org.plancatalogue.decode.value.Values;
import org.plancatalogue.memo.Memo;
import org.plancatalogue.problem.Problems;
import org.plancatalogue.yaml.Fields;

/** Reads a term's facts from its original and its texts from both editions. */
final class TermReader {
    private static final EditionsReader.Form FORM =
            new EditionsReader.Form(false, true, List.of("reading", "autolink", "related"));

    private final Memo memo;
    private final Problems problems;

    TermReader(Memo memo, Problems problems) {
        this.memo = memo;
        this.problems = problems;
    }

    Term read(Pairs.Pair pair) {
        Fields fields = Fields.of(pair.original().meta(), problems);
        EditionsReader texts = new EditionsReader(memo, problems);
        Editions editions = texts.read(pair, fields, FORM);
        Term term = new Term(
                pair.id(),
                editions.names(),
                new Values(problems).reading(fields),
                texts.words().forms(),
                texts.words().avoided(),
                fields.scalar("autolink").isEmpty() || fields.flag("autolink"),
                fields.list("related").stream()
                        .map(it -> new Term.Related(it.text(), it.place()))
                        .toList(),
                editions);
        fields.done();
        return term;
    }
}
