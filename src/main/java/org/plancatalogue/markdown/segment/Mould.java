/* A section with its texts taken out. */
package org.plancatalogue.markdown.segment;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.plancatalogue.markdown.Prose;
import org.plancatalogue.markdown.Section;
import org.plancatalogue.problem.SourceText;

/** The Markdown of a section into whose blocks other texts can be put: signs, order and code stay as they are. */
public final class Mould {
    private final String file;
    private final List<Block> blocks;
    private final List<Extent> text;
    private final List<Extent> notes;

    private Mould(String file, List<Block> blocks, List<Extent> text, List<Extent> notes) {
        this.file = file;
        this.blocks = blocks;
        this.text = text;
        this.notes = notes;
    }

    public static Mould of(SourceText file, Prose prose, Section section) {
        Extent extent = Extent.of(file, prose, section);
        List<Extent> text = new ArrayList<>();
        int at = extent.start();
        for (Extent definition : extent.definitions(section)) {
            text.add(new Extent(at, definition.start()));
            at = definition.end();
        }
        text.add(new Extent(at, extent.end()));
        List<FootnoteBlock> notes = section.body().notes();
        return new Mould(
                file.text(),
                Block.of(file, section),
                text,
                notes.stream()
                        .map(it -> new Extent(it.getStartOffset(), it.getEndOffset()))
                        .toList());
    }

    /** The section with a text for each of its blocks, and its footnotes below it; ends with one line end. */
    public String filled(Function<Block, String> texts) {
        StringBuilder out = new StringBuilder();
        text.forEach(it -> out.append(filled(it, texts)));
        String body = out.toString().strip().replaceAll("\n(?:[ \t]*\n){2,}", "\n\n");
        StringBuilder all = new StringBuilder(body).append('\n');
        notes.forEach(it -> all.append('\n').append(filled(it, texts).strip()).append('\n'));
        return all.toString();
    }

    private String filled(Extent part, Function<Block, String> texts) {
        StringBuilder out = new StringBuilder();
        int done = part.start();
        for (Block block : inside(part)) {
            out.append(file, done, block.start()).append(block.written(texts.apply(block)));
            done = block.end();
        }
        return out.append(file, done, part.end()).toString();
    }

    private List<Block> inside(Extent part) {
        return blocks.stream()
                .filter(it -> it.translatable() && it.start() >= part.start() && it.end() <= part.end())
                .sorted(Comparator.comparingInt(Block::start))
                .toList();
    }
}
