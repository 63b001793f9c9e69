/* A page of the documentation whose tables and answers are made by the tool. */
package org.plancatalogue.docs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plancatalogue.Golden;
import org.plancatalogue.World;
import org.plancatalogue.lang.Lang;

/**
 * The prose is written by hand. What stands between {@code <!-- made: … -->} and {@code <!-- /made -->}, and the block
 * behind each example in Markdown, is put in by a test; {@code -Dgolden.rewrite=true} writes it anew.
 */
record DocPage(Lang lang, String name, String text) {
    private static final Pattern MADE = Pattern.compile("(?s)(<!-- made: ([^\\n]+?) -->\\n).*?(<!-- /made -->)");
    private static final Pattern EXAMPLE =
            Pattern.compile("(?ms)^(`{3,})markdown\\n(.*?)^\\1\\n\\n(`{3,})(html|text)\\n(.*?)^\\3$");

    static DocPage read(Lang lang, String name) {
        return new DocPage(lang, name, World.read(path(lang, name)));
    }

    static Path path(Lang lang, String name) {
        return Path.of("docs", lang.tag(), name);
    }

    /** The page with what is made of the code in each of its places. */
    DocPage made(UnaryOperator<String> content) {
        return with(MADE.matcher(text)
                .replaceAll(it -> Matcher.quoteReplacement(
                        it.group(1) + "\n" + content.apply(it.group(2)).strip() + "\n\n" + it.group(3))));
    }

    /** An example with the answer that is to stand behind it: what is shown, or, of one that is refused, what is printed. */
    record Example(String source, boolean refused) {}

    List<Example> examples() {
        return EXAMPLE.matcher(text)
                .results()
                .map(it -> new Example(it.group(2), it.group(4).equals("text")))
                .toList();
    }

    /** The page with these answers behind its examples, in order. */
    DocPage answered(List<String> answers) {
        List<MatchResult> examples = EXAMPLE.matcher(text).results().toList();
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < examples.size(); i++) {
            pieces.add(text.substring(from, examples.get(i).start(5)));
            pieces.add(answers.get(i).stripTrailing() + "\n");
            from = examples.get(i).end(5);
        }
        pieces.add(text.substring(from));
        return with(String.join("", pieces));
    }

    void assertApproved() {
        Golden.assertApproved(path(lang, name), text);
    }

    private DocPage with(String other) {
        return new DocPage(lang, name, other);
    }
}
