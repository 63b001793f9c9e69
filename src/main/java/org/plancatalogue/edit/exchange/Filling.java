/* Writes texts into the sections of a translation. */
package org.plancatalogue.edit.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plancatalogue.catalogue.translation.Part;
import org.plancatalogue.catalogue.translation.Progress;
import org.plancatalogue.catalogue.translation.State;
import org.plancatalogue.content.Edition;
import org.plancatalogue.content.Noun;
import org.plancatalogue.content.Origin;
import org.plancatalogue.edit.Splice;
import org.plancatalogue.edit.translation.Manuscript;
import org.plancatalogue.markdown.Section;
import org.plancatalogue.markdown.segment.Block;
import org.plancatalogue.markdown.segment.Extent;
import org.plancatalogue.markdown.segment.Mould;
import org.plancatalogue.markdown.segment.Spelling;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.Severity;

/**
 * Texts are written as they are, and the file is read again. Where a text does not read as it was meant, it is escaped;
 * where it still does not, its part is left as it was.
 */
record Filling(Noun noun, Progress progress, List<Answered> parts) {
    /** The file's new text, and the parts that could not be written. */
    record Result(String text, Set<String> failed) {}

    Result of(Manuscript file) {
        Set<String> escaped = new HashSet<>();
        Set<String> left = new HashSet<>();
        for (int round = 0; round <= 2 * parts.size(); round++) {
            Manuscript filled = file.with(splices(file, escaped, left));
            Set<String> wrong = wrong(filled, left);
            if (wrong.isEmpty() && errors(filled) <= errors(file)) {
                return new Result(filled.raw(), left);
            }
            // What reads as it was meant and yet is an error, such as a footnote that there is not, belongs to any of
            // them.
            Set<String> again = wrong.isEmpty() ? without(names(), escaped) : wrong;
            again.forEach(it -> (escaped.add(it) ? escaped : left).add(it));
        }
        return new Result(file.raw(), names());
    }

    /** All where nothing else is left. */
    private static Set<String> without(Set<String> names, Set<String> some) {
        Set<String> others = new HashSet<>(names);
        others.removeAll(some);
        return others.isEmpty() ? names : others;
    }

    private Set<String> names() {
        return parts.stream().map(it -> it.group().part()).collect(Collectors.toUnmodifiableSet());
    }

    private static long errors(Manuscript file) {
        return file.problems().stream()
                .map(Problem::severity)
                .filter(Severity.ERROR::equals)
                .count();
    }

    private List<Splice> splices(Manuscript file, Set<String> escaped, Set<String> left) {
        List<Splice> splices = new ArrayList<>();
        for (Answered part : parts) {
            String name = part.group().part();
            Optional<Section> section = section(file, name);
            if (!name.equals(Origin.FRONT) && !left.contains(name) && section.isPresent()) {
                splices.addAll(splices(part, section.get(), file, escaped.contains(name)));
            }
        }
        return splices;
    }

    private List<Splice> splices(Answered part, Section section, Manuscript file, boolean escaped) {
        boolean written = progress.part(part.group().part())
                .map(Part::state)
                .filter(it -> it != State.MISSING)
                .isPresent();
        if (part.whole() || !written) {
            Extent extent = part.whole()
                    ? Extent.of(file.source(), file.prose(), section)
                    : Extent.ofText(file.source(), file.prose(), section);
            String text = part.whole() ? new Spelling(false, false).of(part.text(0)) + "\n" : moulded(part, escaped);
            String gap = extent.end() == file.source().text().length() ? "" : "\n";
            String lead = section.id().isEmpty() ? "\n" : "";
            return List.of(new Splice(extent.start(), extent.end(), lead + text + gap));
        }
        List<Splice> splices = new ArrayList<>();
        List<Block> blocks = translatable(Block.of(file.source(), section));
        for (int i = 0; i < blocks.size(); i++) {
            if (part.changed().contains(part.group().units().get(i).id())) {
                Block block = blocks.get(i);
                String text = new Spelling(escaped, block.lines()).of(part.text(i));
                splices.add(new Splice(block.start(), block.end(), block.written(text)));
            }
        }
        return splices;
    }

    /** The original's section with the translation's texts. */
    private String moulded(Answered part, boolean escaped) {
        Edition original = noun.editions().original();
        Section section =
                progress.part(part.group().part()).flatMap(Part::original).orElseThrow();
        List<Block> blocks = translatable(Block.of(original.file(), section));
        return Mould.of(original.file(), original.prose(), section)
                .filled(it -> new Spelling(escaped, it.lines()).of(part.text(blocks.indexOf(it))));
    }

    private Set<String> wrong(Manuscript filled, Set<String> left) {
        Set<String> wrong = new HashSet<>();
        for (Answered part : parts) {
            String name = part.group().part();
            if (!name.equals(Origin.FRONT) && !left.contains(name) && !reads(part, filled)) {
                wrong.add(name);
            }
        }
        return wrong;
    }

    private boolean reads(Answered part, Manuscript filled) {
        Optional<Section> section = section(filled, part.group().part());
        Optional<Section> original = progress.part(part.group().part()).flatMap(Part::original);
        if (section.isEmpty()
                || original.isEmpty()
                || section.get().level() != original.get().level()) {
            return false;
        }
        List<Block> blocks = Block.of(filled.source(), section.get());
        List<Block> meant = Block.of(noun.editions().original().file(), original.get());
        return part.whole() || (marks(blocks).equals(marks(meant)) && says(part, translatable(blocks)));
    }

    private static boolean says(Answered part, List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            if (!blocks.get(i).segment().says(part.text(i))) {
                return false;
            }
        }
        return true;
    }

    private static List<String> marks(List<Block> blocks) {
        return blocks.stream().map(Block::mark).toList();
    }

    private static List<Block> translatable(List<Block> blocks) {
        return blocks.stream().filter(Block::translatable).toList();
    }

    private static Optional<Section> section(Manuscript file, String part) {
        return file.prose().section(part.equals(Origin.LEAD) ? "" : part);
    }
}
