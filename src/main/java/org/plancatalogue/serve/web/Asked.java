/* What a browser asks for. */
package org.plancatalogue.serve.web;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * A request without its body, which is never read.
 *
 * @param path as it was sent, with its escapes, without the query
 * @param host the header of that name
 * @param origin the page that a script asks from
 * @param site where the request comes from: {@code same-origin}, {@code none} for an address that was typed …
 */
public record Asked(
        String method,
        String path,
        Optional<String> query,
        Optional<String> host,
        Optional<String> origin,
        Optional<String> site) {
    /** The value of a parameter of the query, unescaped. */
    public Optional<String> parameter(String name) {
        return Stream.of(query.orElse("").split("&"))
                .filter(it -> it.startsWith(name + "="))
                .findFirst()
                .flatMap(it -> Paths.unescaped(it.substring(name.length() + 1)));
    }
}
