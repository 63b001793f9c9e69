/* A part of a text as a search with patterns finds it; nothing here is of the tool. */
package org.plancatalogue.review.parity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A passage of a file from one heading to the next.
 *
 * @param name the id of the heading; {@code _front} above the fence, {@code _lead} before the first heading
 * @param start the offset in the file
 */
public record PlainPart(String name, int start, String text) {
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} .*\\{#([^{}]*)}$");
    private static final Pattern HIDDEN = Pattern.compile(
            "(?<=\\])\\([^)]*\\)|\\{#[^}]*}|`[^`]*`|\\[\\[[^|\\]]*|(?m)^[0-9]+\\. |^(?!title|name|summary)[a-z-]+: .*|^  .*");

    public static List<PlainPart> of(String file) {
        List<PlainPart> parts = new ArrayList<>();
        int body = file.indexOf("\n---\n", 4) + 5;
        parts.add(new PlainPart("_front", 0, file.substring(0, body)));
        String name = "_lead";
        int start = body;
        Matcher heading = HEADING.matcher(file);
        while (heading.find()) {
            parts.add(new PlainPart(name, start, file.substring(start, heading.start())));
            name = heading.group(1);
            start = heading.start();
        }
        parts.add(new PlainPart(name, start, file.substring(start)));
        return List.copyOf(parts);
    }

    /** The part that a line lies in, counted from 1. */
    static PlainPart at(String file, int line) {
        int offset = 0;
        for (int i = 1; i < line; i++) {
            offset = file.indexOf('\n', offset) + 1;
        }
        PlainPart found = of(file).get(0);
        for (PlainPart part : of(file)) {
            found = part.start <= offset ? part : found;
        }
        return found;
    }

    public boolean isFront() {
        return name.equals("_front");
    }

    /** The text with spaces in place of what no reader sees as text: targets, ids, code, signs, other keys. */
    public String shown() {
        return HIDDEN.matcher(text).replaceAll(it -> " ".repeat(it.group().length()));
    }
}
