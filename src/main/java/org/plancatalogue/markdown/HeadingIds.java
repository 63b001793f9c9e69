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
import org.plancatalogue.lang.Likeness;
import org.plancatalogue.markdown.syntax.PlainText;
import org.plancatalogue.problem.Place;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.problem.Problems;
import org.plancatalogue.problem.Repair;
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

    /** An id, empty where none can be used, and where one must be put in, if none is written. */
    record Taken(String id, Optional<Place> unnamed) {
        static final Taken NOTHING = new Taken("", Optional.empty());
    }

    /** The heading's id; what was read is no longer part of the heading. */
    Taken take(Heading heading) {
        Node last = heading.getLastChild();
        BasedSequence text = last instanceof Text ? last.getChars() : BasedSequence.EMPTY;
        Matcher written = WRITTEN.matcher(text);
        if (!written.find()) {
            return missing(heading);
        }
        Place place =
                file.at(text.getIndexOffset(written.start()) + written.group().indexOf('#') + 1);
        last.setChars(text.subSequence(0, written.start()));
        return new Taken(checked(written.group(1), place), Optional.empty());
    }

    private String checked(String id, Place place) {
        if (!ID.matcher(id).matches()) {
            return respelled(id, place);
        }
        Place first = seen.putIfAbsent(id, place);
        if (first != null) {
            problems.add(Problem.of(ProblemKind.DUPLICATE_ID, place, id).relate(first));
        }
        return id;
    }

    /** An id that is one but for letter case or width is told and taken as it was meant, unless another heading has it. */
    private String respelled(String id, Place place) {
        String meant = Likeness.folded(id);
        Problem bad = Problem.of(ProblemKind.BAD_ID, place, id);
        if (!ID.matcher(meant).matches() || file.text().contains("{#" + meant + "}")) {
            problems.add(bad.suggest(derived(id)));
            return "";
        }
        problems.add(bad.mend(new Repair(place, id, meant)));
        return meant;
    }

    private Taken missing(Heading heading) {
        if (heading.getChars().startsWith("<<<<<<<")) {
            return Taken.NOTHING; // A merge conflict above its "=======" line, which is told as such.
        }
        String text = PlainText.of(List.of(heading));
        Place place = file.at(heading.getText().getStartOffset());
        problems.add(Problem.of(ProblemKind.HEADING_WITHOUT_ID, place, text)
                .suggest(derived(text).map(it -> "{#" + it + "}")));
        return new Taken("", Optional.of(file.at(heading.getText().getEndOffset())));
    }

    /** An id made of the heading's words, when these are all ASCII. */
    private static Optional<String> derived(String heading) {
        String words = NOT_IN_ID.matcher(heading.toLowerCase(Locale.ROOT)).replaceAll("-");
        String id = words.replaceAll("^-|-$", "");
        boolean ascii = heading.chars().allMatch(c -> c < 0x80);
        return Optional.of(id).filter(it -> ascii && ID.matcher(it).matches());
    }
}
