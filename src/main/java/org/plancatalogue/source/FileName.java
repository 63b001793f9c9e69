/* What the name of a file or folder says about it. */
package org.plancatalogue.source;

import java.util.Set;
import java.util.regex.Pattern;

/** Tells by its name what an entry of the content folder is. */
public final class FileName {
    private static final Pattern LEFT_ALONE =
            Pattern.compile("\\..*|.*~|~\\$.*|#.*#|.*\\.sw[a-p]|Thumbs\\.db|desktop\\.ini", Pattern.DOTALL);
    private static final Pattern ALLOWED = Pattern.compile("[a-z0-9][a-z0-9._-]{0,98}[a-z0-9]|[a-z0-9]");
    private static final Pattern RESERVED = Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");
    private static final Pattern ID = Pattern.compile("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");
    private static final Set<String> TEXTS = Set.of("md", "yaml");
    private static final Set<String> IMAGES = Set.of("png", "jpg", "jpeg", "gif", "webp", "avif");

    private FileName() {}

    /** Hidden files and what editors leave behind, such as {@code x.md~}. */
    public static boolean isLeftAlone(String name) {
        return LEFT_ALONE.matcher(name).matches();
    }

    /** Whether the name is the same on every system and safe in an address; Windows keeps names such as con for itself. */
    public static boolean isAllowed(String name) {
        return ALLOWED.matcher(name).matches() && !RESERVED.matcher(name).matches();
    }

    /** Whether something new can have this id, which stands in addresses and in the names of its files. */
    public static boolean isId(String id) {
        return ID.matcher(id).matches() && !RESERVED.matcher(id).matches();
    }

    public static boolean isText(String name) {
        return TEXTS.contains(extension(name));
    }

    /** SVG is not among the images: it can hold scripts. */
    public static boolean isImage(String name) {
        return IMAGES.contains(extension(name));
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
