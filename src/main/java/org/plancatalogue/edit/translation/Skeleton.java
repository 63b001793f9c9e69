/* A translation to be filled. */
package org.plancatalogue.edit.translation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plancatalogue.catalogue.translation.Part;
import org.plancatalogue.catalogue.translation.Progress;
import org.plancatalogue.catalogue.translation.State;
import org.plancatalogue.content.Edition;
import org.plancatalogue.content.Noun;
import org.plancatalogue.content.Origin;
import org.plancatalogue.content.Plan;
import org.plancatalogue.edit.Draft;
import org.plancatalogue.edit.Splice;
import org.plancatalogue.markdown.Prose;
import org.plancatalogue.markdown.Section;
import org.plancatalogue.markdown.segment.Block;
import org.plancatalogue.markdown.segment.Extent;
import org.plancatalogue.markdown.segment.Piece;
import org.plancatalogue.markdown.segment.Segment;
import org.plancatalogue.markdown.segment.Spelling;

/**
 * The file of a translation with the sections of its original: their headings, levels and ids, the original's words to
 * be replaced, and empty stamps.
 *
 * @param draft the file as it is to be
 * @param sections the ids of the sections put in
 */
public record Skeleton(Draft draft, List<String> sections) {
    public Skeleton {
        sections = List.copyOf(sections);
    }

    /** The file of a translation that there is not yet. */
    public static Skeleton begun(Noun noun, Progress progress) {
        Edition original = noun.editions().original();
        StringBuilder out = new StringBuilder("---\n");
        out.append("title: ").append(YamlText.of(original.title())).append('\n');
        if (noun instanceof Plan) {
            out.append("name: ").append(YamlText.of(original.name())).append('\n');
        }
        out.append("summary: ").append(YamlText.of(original.summary())).append("\n---\n");
        List<Section> sections = sections(progress);
        sections.forEach(it -> out.append('\n').append(heading(original, it)));
        Map<String, String> stamps = new LinkedHashMap<>();
        progress.parts().forEach(it -> stamps.put(it.name(), Origin.TODO));
        String text = Stamps.written(out.toString(), new Origin(stamps)).orElseThrow();
        String path = noun.path() + "." + progress.lang().tag() + ".md";
        return new Skeleton(new Draft(path, text), ids(sections));
    }

    /** The file of a translation with the sections that it lacks. */
    public static Skeleton completed(Noun noun, Progress progress, Manuscript file) {
        return completed(noun, progress, file, ids(sections(progress)));
    }

    /** As above, with some of the sections only. */
    public static Skeleton completed(Noun noun, Progress progress, Manuscript file, List<String> wanted) {
        Prose there = file.prose();
        List<Section> lacking = sections(progress).stream()
                .filter(it -> wanted.contains(it.id()) && there.section(it.id()).isEmpty())
                .toList();
        Map<Integer, StringBuilder> inserted = new LinkedHashMap<>();
        for (Section section : lacking) {
            int at = place(section, noun.editions().original().prose(), file);
            inserted.computeIfAbsent(at, it -> new StringBuilder())
                    .append(heading(noun.editions().original(), section))
                    .append('\n');
        }
        List<Splice> splices = new ArrayList<>();
        inserted.forEach((at, text) ->
                splices.add(splice(at, text.toString(), file.source().text())));
        String text = Splice.all(splices, file.source(), file.raw());
        Origin stamps = stamps(progress, noun, ids(lacking));
        Draft plain = new Draft(file.path(), text);
        Optional<Draft> stamped =
                Stamped.of(file.path(), text, stamps).drafts().stream().findFirst();
        return new Skeleton(lacking.isEmpty() ? plain : stamped.orElse(plain), ids(lacking));
    }

    /** Behind the nearest section before it that the translation has. */
    private static int place(Section section, Prose original, Manuscript file) {
        List<Section> sections = original.sections();
        for (int i = sections.indexOf(section) - 1; i > 0; i--) {
            Optional<Section> before = file.prose().section(sections.get(i).id());
            if (before.isPresent()) {
                return Extent.of(file.source(), file.prose(), before.get()).end();
            }
        }
        return Extent.of(file.source(), file.prose(), file.prose().lead()).end();
    }

    /** One empty line before it and behind it, none at the end of the file. */
    private static Splice splice(int at, String text, String file) {
        String before = file.substring(0, at);
        String gap = before.endsWith("\n\n") ? "" : before.endsWith("\n") ? "\n" : "\n\n";
        return new Splice(at, at, gap + (at == file.length() ? text.stripTrailing() + "\n" : text));
    }

    private static List<Section> sections(Progress progress) {
        return progress.parts().stream()
                .filter(it -> it.state() == State.MISSING && !it.meant())
                .flatMap(it -> it.original().stream())
                .filter(it -> !it.id().isEmpty())
                .toList();
    }

    private static List<String> ids(List<Section> sections) {
        return sections.stream().map(Section::id).toList();
    }

    /** The line of a heading in the original's words; footnotes stay behind, as their texts would be missing. */
    private static String heading(Edition original, Section section) {
        Segment words = Block.of(original.file(), section).stream()
                .findFirst()
                .map(it -> it.segment().without(Piece.Kind.FOOTNOTE))
                .orElse(Segment.of(section.id()));
        return "#".repeat(section.level()) + " " + new Spelling(false, false).of(words) + " {#" + section.id() + "}\n";
    }

    /** Those of the file, and an empty one for each section put in, in the order of the parts. */
    private static Origin stamps(Progress progress, Noun noun, List<String> lacking) {
        Map<String, String> before =
                noun.editions().translation().map(it -> it.origin().stamps()).orElse(Map.of());
        Map<String, String> stamps = new LinkedHashMap<>();
        for (Part part : progress.parts()) {
            if (lacking.contains(part.name())) {
                stamps.put(part.name(), Origin.TODO);
            } else if (before.containsKey(part.name())) {
                stamps.put(part.name(), before.getOrDefault(part.name(), Origin.TODO));
            }
        }
        before.forEach(stamps::putIfAbsent);
        return new Origin(stamps);
    }
}
