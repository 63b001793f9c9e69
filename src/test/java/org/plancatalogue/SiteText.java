/* A small site written as one text, for tests. */
package org.plancatalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plancatalogue.web.SiteFile;
import org.plancatalogue.web.SitePath;

/**
 * Files in one text block, each after a line with its path.
 *
 * <pre>
 * === ja/index.html ===
 * &lt;p&gt;…
 * === app.css ===
 * p { … }
 * </pre>
 *
 * A file is the text up to the next such line, with its last line end.
 */
public final class SiteText {
    private static final Pattern HEADING = Pattern.compile("(?m)^=== (\\S+) ===\\n");

    private SiteText() {}

    /** The files in the order of the text. */
    public static List<SiteFile> files(String text) {
        Matcher heading = HEADING.matcher(text);
        if (!heading.lookingAt()) {
            throw new IllegalArgumentException("a site in a text begins with === path ===");
        }
        List<SiteFile> files = new ArrayList<>();
        boolean more = true;
        while (more) {
            SitePath path = new SitePath(heading.group(1));
            int start = heading.end();
            more = heading.find();
            files.add(SiteFile.of(path, text.substring(start, more ? heading.start() : text.length())));
        }
        return List.copyOf(files);
    }

    /** The files as such a text, in the order given. */
    public static String of(List<SiteFile> files) {
        StringBuilder text = new StringBuilder();
        files.forEach(
                it -> text.append("=== ").append(it.path()).append(" ===\n").append(it.text()));
        return text.toString();
    }
}
