/* Reads the texts of a pair of files. */
package org.plancatalogue.decode;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plancatalogue.content.Edition;
import org.plancatalogue.content.Editions;
import org.plancatalogue.content.Origin;
import org.plancatalogue.decode.pair.OriginReader;
import org.plancatalogue.decode.pair.Pairs;
import org.plancatalogue.decode.pair.WordsReader;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.markdown.MarkdownParser;
import org.plancatalogue.memo.Memo;
import org.plancatalogue.memo.Same;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.problem.Problems;
import org.plancatalogue.source.Document;
import org.plancatalogue.yaml.Fields;

/**
 * Reads what every noun has in each language: title, summary and text. The original's fields are left open for the
 * facts that its own reader takes; the translation's are closed, and a fact among them is a problem.
 */
final class EditionsReader {
    private final Memo memo;
    private final Problems problems;
    private final WordsReader words = new WordsReader();

    EditionsReader(Memo memo, Problems problems) {
        this.memo = memo;
        this.problems = problems;
    }

    /**
     * Reads both editions.
     *
     * @param fields the original's fields
     * @param form which texts the noun has, and which of its keys are facts
     */
    Editions read(Pairs.Pair pair, Fields fields, Form form) {
        return read(pair, fields, form, Map.of());
    }

    /**
     * Reads both editions of a plan.
     *
     * @param declared the ids that must have a heading, with its level
     */
    Editions read(Pairs.Pair pair, Fields fields, Form form, Map<String, Integer> declared) {
        fields.scalar(Pairs.ORIGINAL)
                .filter(it -> !it.text().equals(pair.lang().tag()))
                .ifPresent(it -> problems.add(Problem.of(ProblemKind.BAD_VALUE, it.place(), it.text(), Pairs.ORIGINAL)
                        .suggest(Optional.of(pair.lang().tag()))));
        Edition first = edition(pair.lang(), pair.original(), fields, form);
        Optional<Edition> second =
                pair.translation().map(it -> translation(pair.lang().other(), it, form));
        return new MeantIds(declared, problems).in(new Editions(first, second));
    }

    /** The words of a term met while reading. */
    WordsReader words() {
        return words;
    }

    /** What a kind of noun writes: whether a name apart from its title, whether words of a term, and its facts. */
    record Form(boolean named, boolean aliased, List<String> facts) {}

    private Edition translation(Lang lang, Document document, Form form) {
        Fields fields = Fields.of(document.meta(), problems);
        OriginReader reader = new OriginReader(fields, problems);
        Edition edition = edition(lang, document, fields, form).madeFrom(reader.origin(), reader.differences());
        fields.forbid(form.facts());
        fields.done();
        return edition;
    }

    /** The text of a document, which is read again only when it has changed, whatever has in its counterpart. */
    private record Parsed(Same document) {}

    private Edition edition(Lang lang, Document document, Fields fields, Form form) {
        String title = fields.text("title");
        String name = form.named() ? fields.text("name") : title;
        if (form.aliased()) {
            words.read(lang, fields);
        }
        return new Edition(
                lang,
                document.file(),
                title,
                fields.place("title"),
                name,
                fields.text("summary"),
                memo.told(
                        new Parsed(Same.of(document)),
                        problems,
                        it -> MarkdownParser.parse(document.file(), document.bodyStart(), it)),
                Origin.NONE,
                List.of());
    }
}
