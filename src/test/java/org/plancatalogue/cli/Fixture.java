/* A mistake to be told, and the words it is told in. */
package org.plancatalogue.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plancatalogue.SiteText;
import org.plancatalogue.World;
import org.plancatalogue.web.SiteFile;

/**
 * One text of files, as in {@link SiteText}, with edits among them and what is printed at the end.
 *
 * <pre>
 * === edit content/glossary/cluster.ja.md ===
 * - title: 産業集積
 * + titel: 産業集積
 * === expected ===
 * ./content/glossary/cluster.ja.md:2:1: error: …
 * </pre>
 *
 * In an edit the lines after {@code -} are a passage of the file and those after {@code +} stand in its place.
 */
record Fixture(List<SiteFile> files, List<Edit> edits, String expected) {
    private static final Pattern BLOCK =
            Pattern.compile("(?ms)^=== (edit )?(\\S+) ===\\n(.*?)(?=^=== (?:edit )?\\S+ ===\\n|\\z)");
    private static final Pattern EDIT = Pattern.compile("((?:-(?: .*)?\\n)+)((?:\\+(?: .*)?\\n)+)");

    record Edit(String path, String passage, String with) {}

    static Fixture of(String text) {
        StringBuilder files = new StringBuilder();
        List<Edit> edits = new ArrayList<>();
        String expected = "";
        for (Matcher block = BLOCK.matcher(text); block.find(); ) {
            if (block.group(1) != null) {
                edits(block.group(2), block.group(3)).forEach(edits::add);
            } else if (block.group(2).equals("expected")) {
                expected = block.group(3);
            } else {
                files.append(block.group());
            }
        }
        return new Fixture(files.isEmpty() ? List.of() : SiteText.files(files.toString()), edits, expected);
    }

    /** The world with the mistake in it. */
    World in(World world) {
        World changed = files.isEmpty() ? world : world.with(SiteText.of(files));
        for (Edit edit : edits) {
            changed = changed.replacing(edit.path, edit.passage, edit.with);
        }
        return changed;
    }

    private static List<Edit> edits(String path, String lines) {
        return EDIT.matcher(lines)
                .results()
                .map(it -> new Edit(path, passage(it.group(1)), passage(it.group(2))))
                .toList();
    }

    private static String passage(String lines) {
        return lines.lines().map(it -> it.substring(Math.min(2, it.length()))).collect(Collectors.joining("\n"));
    }
}
