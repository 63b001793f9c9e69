/* Writes the stamps of a translation. */
package org.plancatalogue.edit.translation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plancatalogue.catalogue.translation.Part;
import org.plancatalogue.catalogue.translation.Progress;
import org.plancatalogue.catalogue.translation.State;
import org.plancatalogue.content.Origin;

/** The key {@code made-from} in the front matter of a translation; every other byte of the file stays. */
final class Stamps {
    private static final Pattern LINE_END = Pattern.compile("(?<=\n)|(?<=\r)(?!\n)");
    private static final Pattern KEYED = Pattern.compile("[\"']?made-from[\"']?\\s*:");
    private static final Pattern FENCE = Pattern.compile("---[ \t\u3000]*\\R?");
    private static final Pattern WITHIN = Pattern.compile(" |#|\\s*$");

    private Stamps() {}

    /** The stamps of a translation after some of its parts were accepted; those of parts that are gone are dropped. */
    static Origin accepted(Progress progress, Origin before, List<String> parts) {
        Map<String, String> stamps = new LinkedHashMap<>();
        for (Part part : progress.parts()) {
            if (part.state() == State.EXTRA || part.meant()) {
                continue;
            }
            boolean accepts = Acceptance.isThere(part) && parts.contains(part.name());
            String stamp = (part.copied() ? Origin.SAME : "") + part.digest();
            stamps.put(part.name(), accepts ? stamp : before.stamps().getOrDefault(part.name(), Origin.TODO));
        }
        return new Origin(stamps);
    }

    /** The text of the file with other stamps; empty where it has no front matter between fences. */
    static Optional<String> written(String file, Origin origin) {
        List<String> lines = lines(file);
        boolean opened = FENCE.matcher(lines.get(0).replace("\uFEFF", "")).matches();
        int close = close(lines);
        if (!opened || close == lines.size()) {
            return Optional.empty();
        }
        int at = first(lines, close);
        lines.subList(at, end(lines, at, close)).clear();
        lines.addAll(at, lines(origin, lines.get(0).replaceAll("[^\r\n]", "")));
        return Optional.of(String.join("", lines));
    }

    /** The number of the line at which they stand or would stand. */
    static int line(String file) {
        List<String> lines = lines(file);
        return first(lines, close(lines)) + 1;
    }

    private static List<String> lines(String file) {
        return new ArrayList<>(List.of(LINE_END.split(file, -1)));
    }

    private static int close(List<String> lines) {
        int close = 1;
        while (close < lines.size() && !FENCE.matcher(lines.get(close)).matches()) {
            close++;
        }
        return close;
    }

    /** Where the key stands, or the closing fence. */
    private static int first(List<String> lines, int close) {
        int at = 1;
        while (at < close && !KEYED.matcher(lines.get(at)).lookingAt()) {
            at++;
        }
        return at;
    }

    /** Behind the last line that belongs to the key; comments and blank lines among them do too. */
    private static int end(List<String> lines, int at, int close) {
        int end = Math.min(at + 1, close);
        for (int i = end; i < close && WITHIN.matcher(lines.get(i)).lookingAt(); i++) {
            if (lines.get(i).startsWith(" ")) {
                end = i + 1;
            }
        }
        return end;
    }

    private static List<String> lines(Origin origin, String lineEnd) {
        List<String> lines = new ArrayList<>(List.of("made-from:" + lineEnd));
        // Quoted, as a digest can look like a number.
        origin.stamps().forEach((part, stamp) -> lines.add("  " + part + ": \"" + stamp + "\"" + lineEnd));
        return lines;
    }
}
