/* Takes over what a translator sent back. */
package org.plancatalogue.edit.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plancatalogue.catalogue.translation.Part;
import org.plancatalogue.catalogue.translation.Progress;
import org.plancatalogue.catalogue.translation.State;
import org.plancatalogue.content.Noun;
import org.plancatalogue.content.Origin;
import org.plancatalogue.edit.Draft;
import org.plancatalogue.edit.exchange.Told.Reason;
import org.plancatalogue.edit.translation.Manuscript;
import org.plancatalogue.edit.translation.Skeleton;
import org.plancatalogue.edit.translation.YamlText;
import org.plancatalogue.xliff.Export;
import org.plancatalogue.xliff.Outgoing;
import org.plancatalogue.xliff.Returned;
import org.plancatalogue.xliff.Returned.Answer;
import org.plancatalogue.xliff.Unit;

/**
 * What is to be written of a returned document: only parts that say something else than the translation does now, and of
 * these only the texts that differ.
 *
 * @param draft the translation's file; empty where nothing changes
 * @param changed the parts that are written
 * @param done parts that the translator calls final, and that are not current yet
 * @param told what is not written
 */
public record Import(Optional<Draft> draft, List<String> changed, List<String> done, List<Told> told) {
    public Import {
        changed = List.copyOf(changed);
        done = List.copyOf(done);
        told = List.copyOf(told);
    }

    /** The text of the translation's file is given as its bytes hold it; empty where there is none. */
    public static Import of(Noun noun, Progress progress, Optional<String> raw, Returned returned) {
        Outgoing now = Export.of(noun, progress, Map.of());
        Map<String, Answer> answers = new LinkedHashMap<>();
        returned.answers().forEach(it -> answers.put(it.id(), it));
        List<Answered> parts =
                now.groups().stream().map(it -> Answered.of(it, answers)).toList();
        List<Told> told = new ArrayList<>(unknown(now, answers));
        parts.forEach(it -> told.addAll(it.told()));
        List<Answered> changing =
                parts.stream().filter(it -> !it.changed().isEmpty()).toList();
        Filling.Result filled = changing.isEmpty()
                ? new Filling.Result(raw.orElse(""), Set.of())
                : new Filling(noun, progress, changing).of(begun(noun, progress, raw, changing));
        changing.stream()
                .filter(it -> filled.failed().contains(it.group().part()))
                .map(it -> new Told(line(it, answers), it.group().part(), Reason.UNWRITABLE, Optional.empty()))
                .forEach(told::add);
        told.sort(Comparator.comparingInt(Told::line));
        List<String> changed = changing.stream()
                .map(it -> it.group().part())
                .filter(it -> !filled.failed().contains(it))
                .toList();
        List<String> done = parts.stream()
                .filter(Answered::done)
                .map(it -> it.group().part())
                .filter(it -> !filled.failed().contains(it))
                .filter(it -> changed.contains(it)
                        || progress.part(it)
                                .map(Part::state)
                                .filter(State.STALE::equals)
                                .isPresent())
                .toList();
        Optional<Draft> draft =
                Optional.of(new Draft(path(noun, progress), filled.text())).filter(it -> !changed.isEmpty());
        return new Import(draft, changed, done, told);
    }

    private static List<Told> unknown(Outgoing now, Map<String, Answer> answers) {
        Set<String> known = now.groups().stream()
                .flatMap(it -> it.units().stream())
                .map(it -> it.id())
                .collect(Collectors.toUnmodifiableSet());
        return answers.values().stream()
                .filter(it -> !known.contains(it.id()))
                .map(it -> new Told(it.line(), it.id(), Reason.UNKNOWN, Optional.empty()))
                .toList();
    }

    private static int line(Answered part, Map<String, Answer> answers) {
        return Optional.ofNullable(answers.get(part.changed().get(0)))
                .map(Answer::line)
                .orElse(1);
    }

    private static String path(Noun noun, Progress progress) {
        return noun.editions()
                .translation()
                .map(it -> it.file().path())
                .orElse(noun.path() + "." + progress.lang().tag() + ".md");
    }

    /** The file with the headings of all parts that are to be written, and its values above the fence. */
    private static Manuscript begun(Noun noun, Progress progress, Optional<String> raw, List<Answered> parts) {
        List<String> names = parts.stream().map(it -> it.group().part()).toList();
        String path = path(noun, progress);
        String text = raw.map(it -> Skeleton.completed(noun, progress, Manuscript.of(path, it), names)
                        .draft()
                        .text())
                .orElseGet(() -> Skeleton.begun(noun, progress).draft().text());
        for (Answered part : parts) {
            text = part.group().part().equals(Origin.FRONT) ? front(part, text) : text;
        }
        return Manuscript.of(path, text);
    }

    private static String front(Answered part, String file) {
        String text = file;
        for (Unit unit : part.group().units()) {
            if (part.changed().contains(unit.id())) {
                String key = unit.id().substring(unit.id().indexOf('.') + 1);
                String value =
                        part.texts().getOrDefault(unit.id(), unit.source()).words();
                text = YamlText.replaced(text, key, value);
            }
        }
        return text;
    }
}
