/* An address within the site. */
package org.plancatalogue.content.address;

import java.util.regex.Pattern;

/**
 * A document of the catalogue, the same in both languages, and perhaps a section of it.
 *
 * @param document such as {@code plans/sumida} or {@code index}; home is empty
 * @param id a section's id; empty for the document as a whole
 */
public record Address(String document, String id) {
    /** How home is written, whose document has no name. */
    private static final String HOME = "home";

    private static final String NAME = "[a-z0-9][a-z0-9-]{0,62}";
    private static final Pattern WRITTEN = Pattern.compile(NAME + "(/" + NAME + ")?(#" + NAME + ")?");

    public static Address of(String document) {
        return new Address(document, "");
    }

    /** Whether a text is an address: {@code plans/sumida#s1-1}. */
    public static boolean isWritten(String text) {
        return WRITTEN.matcher(text).matches();
    }

    public static Address read(String text) {
        String[] parts = text.split("#", 2);
        String document = parts[0].equals(HOME) ? "" : parts[0];
        return new Address(document, parts.length > 1 ? parts[1] : "");
    }

    /** The document without the section. */
    public Address whole() {
        return of(document);
    }

    public boolean isSection() {
        return !id.isEmpty();
    }

    /** As {@code addresses.yaml} and {@code redirects.yaml} write it. */
    @Override
    public String toString() {
        return (document.isEmpty() ? HOME : document) + (id.isEmpty() ? "" : "#" + id);
    }
}
