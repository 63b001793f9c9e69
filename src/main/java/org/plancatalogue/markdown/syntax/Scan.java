/* Finds the end of the parts of a link, and of a comment, in one pass. */
package org.plancatalogue.markdown.syntax;

/** Each method gives the offset after the part that begins at {@code from}, or -1 where there is none. */
final class Scan {
    private static final int LABEL_LIMIT = 999;

    private Scan() {}

    /** {@code [label]}, with no bracket inside but escaped ones. */
    static int label(CharSequence text, int from) {
        if (from >= text.length() || text.charAt(from) != '[') {
            return -1;
        }
        int end = stop(text, from + 1, "[]");
        return end >= 0 && text.charAt(end) == ']' && end - from - 1 <= LABEL_LIMIT ? end + 1 : -1;
    }

    /** {@code <destination>}, on one line. */
    static int angled(CharSequence text, int from) {
        int end = stop(text, from + 1, "<>\n\r");
        return end >= 0 && text.charAt(end) == '>' ? end + 1 : -1;
    }

    /** {@code "title"}, {@code 'title'} or {@code (title)}, without a blank line. */
    static int title(CharSequence text, int from) {
        char open = from < text.length() ? text.charAt(from) : ' ';
        String stops = open == '"' ? "\"" : open == '\'' ? "'" : open == '(' ? "()" : "";
        int end = stops.isEmpty() ? -1 : stop(text, from + 1, stops);
        boolean closed = end >= 0 && text.charAt(end) != '(';
        return closed && !hasBlankLine(text, from, end) ? end + 1 : -1;
    }

    /** {@code <!-- comment -->}, also the short {@code <!-->} and {@code <!--->}. */
    static int comment(CharSequence text, int from) {
        String rest = text.subSequence(from, Math.min(text.length(), from + 6)).toString();
        if (rest.startsWith("<!-->")) {
            return from + 5;
        }
        if (rest.startsWith("<!--->")) {
            return from + 6;
        }
        int end = rest.startsWith("<!--") ? text.toString().indexOf("-->", from + 4) : -1;
        return end < 0 ? -1 : end + 3;
    }

    /** The first of the stop characters that no backslash escapes. */
    private static int stop(CharSequence text, int from, String stops) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (stops.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static boolean hasBlankLine(CharSequence text, int from, int to) {
        boolean blank = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '\n' && blank) {
                return true;
            }
            blank = c == '\n' || (blank && (c == ' ' || c == '\t'));
        }
        return false;
    }
}
