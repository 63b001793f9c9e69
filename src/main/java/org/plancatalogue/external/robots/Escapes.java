/* Percent-encoding. */
package org.plancatalogue.external.robots;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** Writes text in the characters that an address may contain (RFC 3986, section 2). */
public final class Escapes {
    private static final Pattern NOT_ALLOWED =
            Pattern.compile("%(?![0-9A-Fa-f]{2})|[^%A-Za-z0-9\\-._~!$&'()*+,;=:@/?]");
    private static final Pattern ESCAPE = Pattern.compile("%[0-9A-Fa-f]{2}");

    private Escapes() {}

    /** Path or query with every character escaped that may not stand there; escapes are kept. */
    public static String escaped(String text) {
        return NOT_ALLOWED.matcher(text).replaceAll(it -> octets(it.group()));
    }

    /** The form in which addresses are compared: escapes of unreserved characters undone, others in upper case. */
    static String normal(String text) {
        return ESCAPE.matcher(escaped(text)).replaceAll(it -> {
            char c = (char) Integer.parseInt(it.group().substring(1), 16);
            return Character.toString(c).matches("[A-Za-z0-9\\-._~]")
                    ? Character.toString(c)
                    : it.group().toUpperCase(Locale.ROOT);
        });
    }

    private static String octets(String text) {
        StringBuilder out = new StringBuilder();
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            out.append(String.format(Locale.ROOT, "%%%02X", octet & 0xFF));
        }
        return out.toString();
    }
}
