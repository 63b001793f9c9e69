/* Numbers what is no word. */
package org.plancatalogue.xliff;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.plancatalogue.markdown.segment.Piece;
import org.plancatalogue.markdown.segment.Segment;

/** The numbers of the codes of a unit, the same for what corresponds in both languages, and the data they stand for. */
final class Codes {
    private final Map<String, String> data = new LinkedHashMap<>();
    private final IdentityHashMap<Piece, Integer> numbers = new IdentityHashMap<>();

    Codes(Unit unit) {
        List<Piece> source = codes(unit.source());
        source.forEach(it -> numbers.put(it, numbers.size() + 1));
        List<Piece> target = unit.target().map(Codes::codes).orElse(List.of());
        IdentityHashMap<Piece, Piece> pairs = pairs(source, target);
        target.forEach(it -> numbers.put(
                it, Optional.ofNullable(pairs.get(it)).map(numbers::get).orElse(numbers.size() + 1)));
        source.forEach(this::keep);
        target.forEach(this::keep);
    }

    /** The original data: by its id what is written in the file. */
    Map<String, String> data() {
        Map<String, String> byId = new LinkedHashMap<>();
        data.forEach((text, id) -> byId.put(id, text));
        return byId;
    }

    int number(Piece piece) {
        return numbers.getOrDefault(piece, 0);
    }

    String reference(String text) {
        return data.getOrDefault(text, "");
    }

    private void keep(Piece piece) {
        if (piece instanceof Piece.Span span) {
            data.computeIfAbsent(span.open(), it -> "d" + (data.size() + 1));
            data.computeIfAbsent(span.close(), it -> "d" + (data.size() + 1));
        } else if (piece instanceof Piece.Code code) {
            data.computeIfAbsent(code.markdown(), it -> "d" + (data.size() + 1));
        }
    }

    /** For each code of the target the code of the source that is written alike or, if there is none, of its kind. */
    private static IdentityHashMap<Piece, Piece> pairs(List<Piece> source, List<Piece> target) {
        IdentityHashMap<Piece, Piece> pairs = new IdentityHashMap<>();
        List<Piece> left = new ArrayList<>(source);
        target.forEach(it -> take(left, that -> mark(that).equals(mark(it))).ifPresent(that -> pairs.put(it, that)));
        target.stream()
                .filter(it -> !pairs.containsKey(it))
                .forEach(it -> take(left, that -> kind(that) == kind(it)).ifPresent(that -> pairs.put(it, that)));
        return pairs;
    }

    private static Optional<Piece> take(List<Piece> left, Predicate<Piece> like) {
        Optional<Piece> found = left.stream().filter(like).findFirst();
        found.ifPresent(it -> left.removeIf(that -> that == it));
        return found;
    }

    private static String mark(Piece piece) {
        return piece instanceof Piece.Span span
                ? kind(piece) + span.open() + "\0" + span.close()
                : kind(piece) + ((Piece.Code) piece).markdown();
    }

    private static Piece.Kind kind(Piece piece) {
        return piece instanceof Piece.Span span ? span.kind() : ((Piece.Code) piece).kind();
    }

    private static List<Piece> codes(Segment segment) {
        List<Piece> codes = new ArrayList<>();
        collect(segment.pieces(), codes);
        return codes;
    }

    private static void collect(List<Piece> pieces, List<Piece> codes) {
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Span span) {
                codes.add(span);
                collect(span.inner(), codes);
            } else if (piece instanceof Piece.Code) {
                codes.add(piece);
            }
        }
    }
}
