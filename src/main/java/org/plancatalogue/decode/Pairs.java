/* Finds the texts of each noun and pairs their languages. */
package org.plancatalogue.decode;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.problem.Place;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.problem.Problems;
import org.plancatalogue.problem.SourceText;
import org.plancatalogue.source.Document;
import org.plancatalogue.source.SourceTree;

/** The files of one folder, by id and language: {@code sumida.ja.md} and {@code sumida.en.md} are one pair. */
final class Pairs {
    private static final Pattern NAME = Pattern.compile("(.+)\\.([a-z]{2})\\.md");
    private static final Pattern ID = Pattern.compile("[a-z0-9]([a-z0-9-]{0,62})?");

    private Pairs() {}

    /** The original of a noun and its translation, read but not yet typed. */
    record Pair(String id, Document original, Optional<Document> translation) {}

    static List<Pair> in(SourceTree tree, String folder, Lang original, Problems problems) {
        Map<String, Map<Lang, SourceText>> byId = new TreeMap<>();
        tree.under(folder).filter(it -> it.path().endsWith(".md")).forEach(file -> {
            Matcher name = NAME.matcher(file.path().substring(folder.length() + 1));
            Optional<Lang> lang = name.matches() ? Lang.of(name.group(2)) : Optional.empty();
            if (lang.isEmpty() || name.group(1).contains("/")) {
                problems.add(ProblemKind.UNKNOWN_FILE, Place.startOf(file.path()));
            } else if (!ID.matcher(name.group(1)).matches()) {
                problems.add(ProblemKind.BAD_ID, Place.startOf(file.path()), name.group(1));
            } else {
                byId.computeIfAbsent(name.group(1), id -> new EnumMap<>(Lang.class))
                        .put(lang.get(), file);
            }
        });
        List<Pair> pairs = new ArrayList<>();
        byId.forEach((id, files) -> pair(id, files, original, problems).ifPresent(pairs::add));
        return pairs;
    }

    private static Optional<Pair> pair(String id, Map<Lang, SourceText> files, Lang original, Problems problems) {
        Optional<SourceText> first = Optional.ofNullable(files.get(original));
        Optional<SourceText> second = Optional.ofNullable(files.get(original.other()));
        if (first.isEmpty()) {
            second.ifPresent(
                    it -> problems.add(ProblemKind.ORIGINAL_MISSING, Place.startOf(it.path()), original.ownName()));
            return Optional.empty();
        }
        if (second.isEmpty()) {
            problems.add(
                    ProblemKind.TRANSLATION_MISSING,
                    Place.startOf(first.get().path()),
                    original.other().ownName());
        }
        return Optional.of(
                new Pair(id, Document.read(first.get(), problems), second.map(it -> Document.read(it, problems))));
    }
}
