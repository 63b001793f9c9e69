/* Markup that is safe to write as it is. */
package org.plancatalogue.web;

/** A fragment of HTML made by this program; the only type the templates print without escaping. */
public record Html(String markup) {
    public static final Html EMPTY = new Html("");

    /** Plain text as markup, escaped. */
    public static Html text(String text) {
        return new Html(escape(text));
    }

    /**
     * Escapes a text for element content and for attribute values in double quotes. A brace is escaped too, so that what
     * an author wrote can be told from template syntax that was left in a page.
     */
    public static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '{' -> out.append("&#123;");
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    /** Marked as being in a language, which the text around it is not in. */
    public Html in(String language) {
        return new Html("<span lang=\"" + language + "\">" + markup + "</span>");
    }

    public boolean isEmpty() {
        return markup.isEmpty();
    }
}
