/* Addresses as people and servers write them, made ready to be sent. */
package org.plancatalogue.external.host;

import java.net.IDN;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plancatalogue.external.robots.Escapes;

/**
 * Turns what is written into the address to ask: without fragment, user and default port, the host in ASCII (RFC 3490),
 * and everything that RFC 3986 does not allow percent-encoded as UTF-8.
 */
public final class Address {
    private static final Pattern PARTS =
            Pattern.compile("(?i)(?<scheme>https?)://(?:[^/?#@]*@)?(?<host>\\[[0-9a-f:.]+]|[^/?#:@\\[\\]]+)"
                    + "(?<port>(?::\\d*)?)(?<path>(?:/[^?#]*)?)(?<query>(?:\\?[^#]*)?)(?:#.*)?");
    private static final Pattern WITH_SCHEME = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*");

    private Address() {}

    /** The address to ask; empty when its scheme is neither http nor https, or it has no usable host. */
    public static Optional<URI> of(String written) {
        Matcher parts = PARTS.matcher(written.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        String scheme = parts.group("scheme").toLowerCase(Locale.ROOT);
        String path = parts.group("path");
        try {
            URI uri = URI.create(scheme + "://" + host(parts.group("host")) + port(scheme, parts.group("port"))
                    + (path.isEmpty() ? "/" : Escapes.escaped(path)) + Escapes.escaped(parts.group("query")));
            return Optional.of(uri).filter(it -> it.getHost() != null);
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    /** Where a {@code Location} header leads (RFC 9110, section 10.2.2); its bytes arrive as ISO 8859-1. */
    static Optional<URI> redirect(URI from, String location) {
        String text = new String(location.strip().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8)
                .replaceFirst("#.*", "");
        if (WITH_SCHEME.matcher(text).matches()) {
            return of(text);
        }
        if (text.startsWith("//")) {
            return of(from.getScheme() + ":" + text);
        }
        return text.isEmpty() || text.startsWith("?")
                ? of(from.toString().replaceFirst("\\?.*", "") + text)
                : of(from.resolve(Escapes.escaped(text)).toString());
    }

    /** What was written from the sign {@code #} on; empty when there is none. */
    public static String fragment(String written) {
        int at = written.indexOf('#');
        return at < 0 ? "" : written.substring(at);
    }

    private static String host(String written) {
        return written.startsWith("[")
                ? written.toLowerCase(Locale.ROOT)
                : IDN.toASCII(written, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
    }

    private static String port(String scheme, String written) {
        boolean usual = written.length() < 2 || written.equals(scheme.equals("http") ? ":80" : ":443");
        if (!usual && Integer.parseInt(written.substring(1)) > 65_535) {
            throw new IllegalArgumentException("no such port: " + written);
        }
        return usual ? "" : written;
    }
}
