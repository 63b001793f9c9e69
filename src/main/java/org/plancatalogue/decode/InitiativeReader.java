/* Reads the facts of an initiative. */
package org.plancatalogue.decode;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plancatalogue.content.Facet;
import org.plancatalogue.content.Initiative;
import org.plancatalogue.content.Tag;
import org.plancatalogue.decode.value.Texts;
import org.plancatalogue.decode.value.Values;
import org.plancatalogue.lang.Likeness;
import org.plancatalogue.problem.Nearest;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.problem.Problems;
import org.plancatalogue.yaml.Fields;
import org.plancatalogue.yaml.Scalar;

/** Reads initiatives and the projects within them; whether the concepts exist is for the review to say. */
final class InitiativeReader {
    private final Problems problems;

    InitiativeReader(Problems problems) {
        this.problems = problems;
    }

    Initiative read(Fields.Child child) {
        Fields fields = child.fields();
        List<Initiative> projects =
                fields.children("projects").stream().map(this::read).toList();
        Initiative initiative = new Initiative(
                child.id(),
                new Values(problems).reading(fields),
                fields.flag("open"),
                tags(fields),
                new Values(problems).lines(fields),
                projects);
        fields.done();
        return initiative;
    }

    private List<Tag> tags(Fields fields) {
        List<Scalar> inferred = fields.list("inferred");
        Set<String> inferredIds = new HashSet<>(Texts.of(inferred));
        List<Tag> tags = new ArrayList<>();
        String theme = fields.text("theme");
        if (!theme.isEmpty()) {
            tags.add(new Tag(Facet.THEME, theme, true, basis(theme, inferredIds), fields.place("theme")));
        }
        addAll(tags, Facet.THEME, fields.list("secondary"), inferredIds);
        addAll(tags, Facet.INSTRUMENT, fields.list("instruments"), inferredIds);
        addAll(tags, Facet.AUDIENCE, fields.list("audiences"), inferredIds);
        List<String> ids = tags.stream().map(Tag::concept).toList();
        inferred.stream()
                .filter(it -> !ids.contains(it.text()) && !isRight(it.text(), ids))
                .map(it -> Nearest.meant(
                        Problem.of(ProblemKind.BAD_VALUE, it.place(), it.text(), "inferred"),
                        it.text(),
                        ids,
                        it::repair))
                .forEach(problems::add);
        return tags;
    }

    /** Whether an id is spelled as ids are, and it is the tag that is not. */
    private static boolean isRight(String id, List<String> tags) {
        return Likeness.folded(id).equals(id) && Nearest.alike(id, tags).isPresent();
    }

    private static void addAll(List<Tag> tags, Facet facet, List<Scalar> ids, Set<String> inferred) {
        for (Scalar id : ids) {
            tags.add(new Tag(facet, id.text(), false, basis(id.text(), inferred), id.place()));
        }
    }

    private static Tag.Basis basis(String concept, Set<String> inferred) {
        return inferred.contains(concept) ? Tag.Basis.INFERRED : Tag.Basis.STATED;
    }
}
