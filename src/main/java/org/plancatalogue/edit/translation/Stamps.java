/* Writes the stamps of a translation. */
package org.plancatalogue.edit.translation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plancatalogue.catalogue.translation.Part;
import org.plancatalogue.catalogue.translation.Progress;
import org.plancatalogue.catalogue.translation.State;
import org.plancatalogue.content.Origin;

/** The key {@code made-from} in the front matter of a translation; every other byte of the file stays. */
final class Stamps {
    private static final String KEY = "made-from:";
    private static final String FENCE = "---";

    private Stamps() {}

    /** The stamps of a translation after some of its parts were accepted; those of parts that are gone are dropped. */
    static Origin accepted(Progress progress, Origin before, List<String> parts) {
        Map<String, String> stamps = new LinkedHashMap<>();
        for (Part part : progress.parts()) {
            if (part.state() == State.EXTRA || part.meant()) {
                continue;
            }
            boolean accepts = part.state() != State.MISSING && parts.contains(part.name());
            Optional<String> stamp = accepts ? Optional.of(part.digest()) : before.digest(part.name());
            stamps.put(part.name(), stamp.orElse(Origin.TODO));
        }
        return new Origin(stamps);
    }

    /** The text of the file with other stamps; empty where it has no front matter between fences. */
    static Optional<String> written(String file, Origin origin) {
        String end = file.contains("\r\n") ? "\r\n" : "\n";
        List<String> lines = new ArrayList<>(List.of(file.split("\r\n|\n", -1)));
        boolean opened = lines.get(0).replace("\uFEFF", "").equals(FENCE);
        int close = lines.subList(1, lines.size()).indexOf(FENCE) + 1;
        if (!opened || close == 0) {
            return Optional.empty();
        }
        int at = first(lines, close);
        int after = at;
        while (after < close && (after == at || isInside(lines.get(after)))) {
            after++;
        }
        lines.subList(at, after).clear();
        lines.addAll(at, lines(origin));
        return Optional.of(String.join(end, lines));
    }

    /** Where the key stands, or the closing fence. */
    private static int first(List<String> lines, int close) {
        for (int i = 1; i < close; i++) {
            if (lines.get(i).startsWith(KEY)) {
                return i;
            }
        }
        return close;
    }

    private static boolean isInside(String line) {
        return line.startsWith(" ") || line.isBlank();
    }

    private static List<String> lines(Origin origin) {
        List<String> lines = new ArrayList<>(List.of(KEY));
        // Quoted, as a digest can look like a number.
        origin.stamps().forEach((part, stamp) -> lines.add("  " + part + ": \"" + stamp + "\""));
        return lines;
    }
}
