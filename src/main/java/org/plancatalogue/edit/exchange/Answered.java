/* A part of a document as a translator answered it. */
package org.plancatalogue.edit.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plancatalogue.edit.exchange.Told.Reason;
import org.plancatalogue.markdown.segment.Segment;
import org.plancatalogue.xliff.Outgoing;
import org.plancatalogue.xliff.Returned.Answer;
import org.plancatalogue.xliff.Status;
import org.plancatalogue.xliff.Unit;

/**
 * What is to be written of a part.
 *
 * @param texts of all its units, as they are to be
 * @param changed the ids of the units whose text is another than now
 * @param done whether the translator calls all of it final
 * @param told what cannot be taken
 */
record Answered(Outgoing.Group group, Map<String, Segment> texts, List<String> changed, boolean done, List<Told> told) {
    static Answered of(Outgoing.Group group, Map<String, Answer> answers) {
        Map<String, Segment> texts = new LinkedHashMap<>();
        List<String> changed = new ArrayList<>();
        List<Told> told = new ArrayList<>();
        boolean done = true;
        for (Unit unit : group.units()) {
            Optional<Answer> answer = Optional.ofNullable(answers.get(unit.id()));
            Optional<Told> wrong = answer.flatMap(it -> wrong(unit, it));
            wrong.ifPresent(told::add);
            Optional<Segment> given = answer.filter(it -> wrong.isEmpty()).flatMap(Answer::target);
            Optional<Segment> other =
                    given.filter(it -> unit.target().filter(it::says).isEmpty());
            other.ifPresent(it -> changed.add(unit.id()));
            other.or(unit::target).ifPresent(it -> texts.put(unit.id(), it));
            done &= given.isPresent()
                    && answer.filter(it -> it.status() == Status.FINAL).isPresent();
        }
        boolean complete = texts.size() == group.units().size();
        if (!complete && !changed.isEmpty()) {
            int line = answers.values().stream()
                    .filter(it -> changed.contains(it.id()))
                    .mapToInt(Answer::line)
                    .min()
                    .orElse(1);
            told.add(new Told(line, group.part(), Reason.INCOMPLETE, Optional.empty()));
        }
        return new Answered(group, texts, complete ? changed : List.of(), done && complete, told);
    }

    private static Optional<Told> wrong(Unit unit, Answer answer) {
        if (answer.fault().isPresent()) {
            return Optional.of(new Told(answer.line(), unit.id(), Reason.UNREADABLE, answer.fault()));
        }
        return answer.source().says(unit.source())
                ? Optional.empty()
                : Optional.of(new Told(answer.line(), unit.id(), Reason.OUTDATED, Optional.empty()));
    }

    /** The text of the nth unit, counted from 0. */
    Segment text(int index) {
        return texts.getOrDefault(group.units().get(index).id(), Segment.of(""));
    }

    boolean whole() {
        return group.units().get(0).whole();
    }
}
