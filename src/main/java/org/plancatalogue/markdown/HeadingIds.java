/* Reads the ids behind headings. */
package org.plancatalogue.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plancatalogue.markdown.syntax.PlainText;
import org.plancatalogue.problem.Place;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.problem.Problems;
import org.plancatalogue.problem.SourceText;

/** Takes the {@code {#id}} from the end of each heading of a file and tells ids that are missing, bad or double. */
final class HeadingIds {
    private static final Pattern WRITTEN = Pattern.compile("[ \\t]*\\{#([^{}]*)}[ \\t]*$");
    private static final Pattern ID = Pattern.compile("[a-z0-9]([a-z0-9-]{0,62})?");
    private static final Pattern NOT_IN_ID = Pattern.compile("[^a-z0-9]+");

    private final SourceText file;
    private final Problems problems;
    private final Map<String, Place> seen = new HashMap<>();

    HeadingIds(SourceText file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The heading's id, or the empty text where none can be used; what was read is no longer part of the heading. */
    String take(Heading heading) {
        Node last = heading.getLastChild();
        BasedSequence text = last instanceof Text ? last.getChars() : BasedSequence.EMPTY;
        Matcher written = WRITTEN.matcher(text);
        if (!written.find()) {
            missing(heading);
            return "";
        }
        Place place =
                file.at(text.getIndexOffset(written.start()) + written.group().indexOf('#') + 1);
        last.setChars(text.subSequence(0, written.start()));
        String id = written.group(1);
        if (!ID.matcher(id).matches()) {
            problems.add(Problem.of(ProblemKind.BAD_ID, place, id).suggest(derived(id)));
            return "";
        }
        Place first = seen.putIfAbsent(id, place);
        if (first != null) {
            problems.add(Problem.of(ProblemKind.DUPLICATE_ID, place, id).relate(first));
        }
        return id;
    }

    private void missing(Heading heading) {
        if (heading.getChars().startsWith("<<<<<<<")) {
            return; // A merge conflict above its "=======" line, which is told as such.
        }
        String text = PlainText.of(List.of(heading));
        Place place = file.at(heading.getText().getStartOffset());
        problems.add(Problem.of(ProblemKind.HEADING_WITHOUT_ID, place, text)
                .suggest(derived(text).map(it -> "{#" + it + "}")));
    }

    /** An id made of the heading's words, when these are all ASCII. */
    private static Optional<String> derived(String heading) {
        String words = NOT_IN_ID.matcher(heading.toLowerCase(Locale.ROOT)).replaceAll("-");
        String id = words.replaceAll("^-|-$", "");
        boolean ascii = heading.chars().allMatch(c -> c < 0x80);
        return Optional.of(id).filter(it -> ascii && ID.matcher(it).matches());
    }
}
