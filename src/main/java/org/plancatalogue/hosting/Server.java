/* The web servers whose configuration can be printed. */
package org.plancatalogue.hosting;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Each has a resource with two blanks, {@code {{policy}}} of the pages and {@code {{path}}} of the site on its host. */
public enum Server {
    NGINX("nginx.conf"),
    APACHE("apache.htaccess"),
    NETLIFY("_headers");

    private final String resource;

    Server(String resource) {
        this.resource = resource;
    }

    /** The word on the command line, such as {@code nginx}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Server> named(String key) {
        return Arrays.stream(values()).filter(it -> it.key().equals(key)).findFirst();
    }

    /**
     * The text of the configuration.
     *
     * @param policy the Content-Security-Policy that the pages themselves declare
     * @param path of the site on its host, such as {@code /} or {@code /plans/}
     */
    public String configuration(String policy, String path) {
        try (InputStream in = Server.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the tool lacks its " + resource);
            }
            return new String(in.readAllBytes(), UTF_8)
                    .replace("{{policy}}", policy)
                    .replace("{{path}}", path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
