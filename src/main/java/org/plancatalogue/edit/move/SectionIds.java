/* Where the id of a section is written. */
package org.plancatalogue.edit.move;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plancatalogue.content.Edition;
import org.plancatalogue.content.Noun;
import org.plancatalogue.decode.pair.Accepted;
import org.plancatalogue.markdown.Section;
import org.plancatalogue.problem.Place;
import org.plancatalogue.problem.Position;
import org.plancatalogue.problem.Problems;
import org.plancatalogue.problem.Repair;
import org.plancatalogue.problem.SourceText;
import org.plancatalogue.source.Document;
import org.plancatalogue.source.SourceTree;
import org.plancatalogue.yaml.Mapping;
import org.plancatalogue.yaml.YamlReader;

/** Finds a section's id behind its headings, among the facts of a plan, in the stamps, and in what was accepted. */
record SectionIds(Noun noun, String id, String right) {
    private static final int LONGEST_HEADING = 20;

    List<Repair> repairs(SourceTree tree) {
        List<Repair> repairs = new ArrayList<>();
        for (Edition edition : noun.editions().all()) {
            edition.prose()
                    .section(id)
                    .flatMap(it -> heading(edition.file(), it))
                    .ifPresent(repairs::add);
            Mapping meta = Document.read(edition.file(), new Problems()).meta();
            Stream.of(outline(meta, "pillars"), keys(meta, "made-from"), keys(meta, "differs"))
                    .flatMap(it -> it)
                    .flatMap(it -> edition.file().repair(it.keyPlace(), id, right).stream())
                    .forEach(repairs::add);
        }
        tree.text(Accepted.path(noun.path()))
                .ifPresent(file -> entries(YamlReader.read(file, 0, file.text().length(), new Problems()))
                        .flatMap(it -> file.repair(it.keyPlace(), id, right).stream())
                        .forEach(repairs::add));
        return repairs;
    }

    /** At the end of the heading, which can be of several lines. */
    private Optional<Repair> heading(SourceText file, Section section) {
        String written = "{#" + id + "}";
        int first = section.place().position().line();
        for (int number = first; number < first + LONGEST_HEADING; number++) {
            String line = file.line(number).orElse("");
            int at = line.lastIndexOf(written);
            if (at >= 0) {
                int column = line.codePointCount(0, at) + written.indexOf(id) + 1;
                return Optional.of(new Repair(new Place(file.path(), new Position(number, column)), id, right));
            }
        }
        return Optional.empty();
    }

    /** The ids of pillars, of the initiatives in them, and of projects within these. */
    private Stream<Mapping.Entry> outline(Mapping parent, String key) {
        List<Mapping.Entry> children = children(parent, key).toList();
        Stream<Mapping.Entry> below = children.stream()
                .flatMap(it -> it.value() instanceof Mapping child
                        ? Stream.concat(outline(child, "initiatives"), outline(child, "projects"))
                        : Stream.empty());
        return Stream.concat(children.stream().filter(it -> it.key().equals(id)), below);
    }

    private Stream<Mapping.Entry> keys(Mapping parent, String key) {
        return children(parent, key).filter(it -> it.key().equals(id));
    }

    private Stream<Mapping.Entry> entries(Mapping mapping) {
        return mapping.entries().stream().filter(it -> it.key().equals(id));
    }

    private static Stream<Mapping.Entry> children(Mapping parent, String key) {
        return parent.entry(key).stream()
                .flatMap(it -> it.value() instanceof Mapping children ? children.entries().stream() : Stream.empty());
    }
}
