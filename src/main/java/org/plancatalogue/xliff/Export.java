/* Makes units of a document. */
package org.plancatalogue.xliff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plancatalogue.catalogue.translation.Part;
import org.plancatalogue.catalogue.translation.Progress;
import org.plancatalogue.catalogue.translation.State;
import org.plancatalogue.content.Edition;
import org.plancatalogue.content.Noun;
import org.plancatalogue.content.Origin;
import org.plancatalogue.content.Plan;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.lang.Names;
import org.plancatalogue.markdown.Section;
import org.plancatalogue.markdown.segment.Block;
import org.plancatalogue.markdown.segment.Extent;
import org.plancatalogue.markdown.segment.Piece;
import org.plancatalogue.markdown.segment.Segment;
import org.plancatalogue.xliff.Unit.Note;

/** The units of a noun as it is now. What only the translation has, or one language lacks on purpose, is left out. */
public final class Export {
    private static final Pattern LINE = Pattern.compile("\n[ \t>]*| {2,}|\t+");

    private final Noun noun;
    private final Lang target;
    private final Map<String, String> changes;

    private Export(Noun noun, Lang target, Map<String, String> changes) {
        this.noun = noun;
        this.target = target;
        this.changes = changes;
    }

    /** With what has changed in the originals of stale parts, by part, for the translator to see. */
    public static Outgoing of(Noun noun, Progress progress, Map<String, String> changes) {
        Export export = new Export(noun, progress.lang(), changes);
        List<Outgoing.Group> groups = progress.parts().stream()
                .filter(it -> it.state() != State.EXTRA && !it.meant())
                .map(export::group)
                .filter(it -> !it.units().isEmpty())
                .toList();
        return new Outgoing(noun.path(), progress.lang().other(), progress.lang(), groups);
    }

    private Outgoing.Group group(Part part) {
        List<Unit> units = part.original().map(it -> units(part, it)).orElseGet(() -> front(part));
        List<Unit> told = new ArrayList<>(units);
        if (!told.isEmpty()) {
            Unit first = told.get(0);
            told.set(0, new Unit(first.id(), first.source(), first.target(), first.status(), notes(part, first)));
        }
        return new Outgoing.Group(part.name(), told);
    }

    private List<Unit> front(Part part) {
        Optional<Edition> edition = noun.editions().translation().filter(it -> part.state() != State.MISSING);
        List<Unit> units = new ArrayList<>();
        values(noun.editions().original()).forEach((key, value) -> {
            Optional<Segment> written = edition.map(it -> Segment.of(values(it).getOrDefault(key, "")))
                    .filter(it -> !it.isBlank());
            units.add(unit(Origin.FRONT + "." + key, Segment.of(value), written, part));
        });
        return units;
    }

    private Map<String, String> values(Edition edition) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("title", edition.title());
        if (noun instanceof Plan) {
            values.put("name", edition.name());
        }
        values.put("summary", edition.summary());
        return values;
    }

    private List<Unit> units(Part part, Section section) {
        Edition original = noun.editions().original();
        List<Block> blocks = Block.of(original.file(), section);
        Optional<Edition> edition = noun.editions().translation();
        Optional<Section> written = part.translation().filter(it -> edition.isPresent());
        Optional<List<Block>> translated =
                written.map(it -> Block.of(edition.orElseThrow().file(), it));
        if (translated.filter(it -> !marks(it).equals(marks(blocks))).isPresent()) {
            Segment whole = whole(edition.orElseThrow(), written.orElseThrow());
            return List.of(unit(part.name(), whole(original, section), Optional.of(whole), part));
        }
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            int at = i;
            if (blocks.get(i).translatable()) {
                String id = part.name() + "." + (units.size() + 1);
                units.add(unit(
                        id,
                        blocks.get(i).segment(),
                        translated.map(it -> it.get(at).segment()),
                        part));
            }
        }
        return units;
    }

    private static List<String> marks(List<Block> blocks) {
        return blocks.stream().map(Block::mark).toList();
    }

    /** The Markdown of a section; line ends, indents and other wide spaces are kept apart. */
    private static Segment whole(Edition edition, Section section) {
        Extent extent = Extent.of(edition.file(), edition.prose(), section);
        String text =
                edition.file().text().substring(extent.start(), extent.end()).strip();
        List<Piece> pieces = new ArrayList<>();
        int done = 0;
        for (var line = LINE.matcher(text); line.find(); done = line.end()) {
            pieces.add(new Piece.Words(text.substring(done, line.start())));
            pieces.add(new Piece.Code(Piece.Kind.BREAK, line.group(), ""));
        }
        pieces.add(new Piece.Words(text.substring(done)));
        return new Segment(pieces);
    }

    private static Unit unit(String id, Segment source, Optional<Segment> target, Part part) {
        Status status = part.state() == State.CURRENT
                ? Status.FINAL
                : part.state() == State.MISSING ? Status.INITIAL : Status.TRANSLATED;
        return new Unit(id, source, target, status, List.of());
    }

    /** In the language into which is translated. */
    private List<Note> notes(Part part, Unit unit) {
        List<Note> notes = new ArrayList<>();
        if (part.state() == State.MISSING) {
            notes.add(new Note("state", say("未訳です。", "Not translated yet.")));
        } else if (part.state() == State.STALE) {
            notes.add(new Note(
                    "state",
                    part.accepted()
                            ? say("訳したあとで原文が変わりました。", "The original has changed since it was translated.")
                            : say("原文と合っているか、まだ確かめられていません。", "Never compared with the original.")));
            Optional.ofNullable(changes.get(part.name())).ifPresent(it -> notes.add(new Note("change", it)));
        }
        if (unit.whole()) {
            notes.add(new Note(
                    "form",
                    say(
                            "訳文の段落や箇条書きが原文と違うため、節全体を Markdown のまま示します。",
                            "The blocks of the two languages differ, so this is the Markdown of the whole section.")));
        }
        return notes;
    }

    private String say(String ja, String en) {
        return new Names(ja, en).in(target);
    }
}
