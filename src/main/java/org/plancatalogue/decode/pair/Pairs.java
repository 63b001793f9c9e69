/* Finds the texts of each noun and pairs their languages. */
package org.plancatalogue.decode.pair;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.memo.Memo;
import org.plancatalogue.memo.Same;
import org.plancatalogue.problem.Place;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.problem.Problems;
import org.plancatalogue.problem.SourceText;
import org.plancatalogue.source.Document;
import org.plancatalogue.source.SourceTree;
import org.plancatalogue.yaml.Scalar;

/** The files of one folder, by id and language: {@code sumida.ja.md} and {@code sumida.en.md} are one pair. */
public final class Pairs {
    /** The key by which an original tells its language, where that is not the site's. */
    public static final String ORIGINAL = "original";

    private static final Pattern NAME = Pattern.compile("(.+)\\.([a-z]{2})\\.md");
    private static final Pattern ID = Pattern.compile("[a-z0-9]([a-z0-9-]{0,62})?");

    private Pairs() {}

    /** The original of a noun in its language, and its translation, read but not yet typed. */
    public record Pair(String id, Lang lang, Document original, Optional<Document> translation) {
        /** Equal for pairs of the very same documents. */
        public Object key() {
            return List.of(id, lang, Same.of(original), translation.map(Same::of));
        }
    }

    /** The pairs of a folder, in order of id. An original is in the site's language unless it says otherwise. */
    public static List<Pair> in(SourceTree tree, String folder, Lang original, Memo memo, Problems problems) {
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
        byId.forEach((id, files) -> pair(id, files, original, memo, problems).ifPresent(pairs::add));
        return pairs;
    }

    /** A file that has been split at its fences. */
    private record Split(SourceText file) {}

    private static Optional<Pair> pair(
            String id, Map<Lang, SourceText> files, Lang original, Memo memo, Problems problems) {
        Map<Lang, Document> documents = new EnumMap<>(Lang.class);
        files.forEach((lang, file) ->
                documents.put(lang, memo.told(new Split(file), problems, it -> Document.read(file, it))));
        Lang other = original.other();
        Lang first = declares(documents.get(other), other) ? other : original;
        Optional<Document> found = Optional.ofNullable(documents.get(first));
        Optional<Document> second = Optional.ofNullable(documents.get(first.other()));
        if (found.isEmpty()) {
            second.ifPresent(it -> problems.add(missing(it, original)));
        } else if (second.isEmpty()) {
            Place place = Place.startOf(found.get().file().path());
            problems.add(ProblemKind.TRANSLATION_MISSING, place, first.other().ownName());
        }
        return found.map(it -> new Pair(id, first, it, second));
    }

    /** Whether a file says that it is the original. */
    private static boolean declares(@Nullable Document document, Lang lang) {
        return document != null
                && document.meta()
                        .entry(ORIGINAL)
                        .filter(it ->
                                it.value() instanceof Scalar text && text.text().equals(lang.tag()))
                        .isPresent();
    }

    private static Problem missing(Document translation, Lang original) {
        return Problem.of(
                ProblemKind.ORIGINAL_MISSING, Place.startOf(translation.file().path()), original.ownName());
    }
}
