/* The steps of a page of the documentation: files to write and changes to make. */
package org.plancatalogue.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.plancatalogue.World;

/**
 * The blocks under the name of a file, in order. One of kind {@code diff} is a change: lines that begin with {@code -}
 * give way to those that begin with {@code +}; a line {@code @@} stands between two places.
 */
record Recipe(List<Step> steps) {
    private static final Pattern BLOCK = Pattern.compile("(?ms)^`([^`\\n]+/[^`\\n]+)`\\n\\n^```(\\w+)\\n(.*?)^```$");

    /** A file and what is to be done to it. */
    record Step(String file, String kind, String text) {}

    static Recipe of(String markdown) {
        return new Recipe(BLOCK.matcher(markdown)
                .results()
                .map(it -> new Step(it.group(1), it.group(2), it.group(3)))
                .toList());
    }

    /** Does all of it to the files of a folder. */
    void follow(Path folder) throws IOException {
        for (Step step : steps) {
            Path file = folder.resolve(step.file());
            if (step.kind().equals("diff")) {
                Files.writeString(file, changed(World.read(file), step));
            } else {
                Files.createDirectories(file.getParent());
                Files.writeString(file, step.text());
            }
        }
    }

    private static String changed(String text, Step step) {
        String changed = "\n" + text;
        for (String hunk : step.text().split("(?m)^@@\n", -1)) {
            String before = "\n" + lines(hunk, '-');
            if (changed.split(Pattern.quote(before), -1).length != 2) {
                throw new AssertionError(step.file() + " does not hold this once:" + before);
            }
            changed = changed.replace(before, "\n" + lines(hunk, '+'));
        }
        return changed.substring(1);
    }

    /** The lines that stay, and those with the sign. */
    private static String lines(String hunk, char sign) {
        List<String> lines = new ArrayList<>();
        hunk.lines()
                .filter(it -> it.charAt(0) == ' ' || it.charAt(0) == sign)
                .forEach(it -> lines.add(it.substring(1) + "\n"));
        return String.join("", lines);
    }
}
