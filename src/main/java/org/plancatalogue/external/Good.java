/* The last good answer of an address. */
package org.plancatalogue.external;

import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.plancatalogue.external.host.Reply.Answer;

/**
 * What is remembered of an address that answered well.
 *
 * @param address where the redirects ended
 * @param moved where they say the address has moved for good, when they do
 * @param type the media type without parameters, in lower case; empty when the server names none
 * @param sha256 of the body; kept only where changes are to be told
 * @param etag and {@code modified}: the server's validators, sent back when it is asked again (RFC 9110, section 8.8)
 */
record Good(
        Instant date,
        int status,
        URI address,
        Optional<URI> moved,
        String type,
        Optional<String> sha256,
        Optional<String> etag,
        Optional<String> modified)
        implements Outcome {

    static Good of(Instant date, URI address, Optional<URI> moved, Answer answer) {
        return new Good(
                date,
                answer.status(),
                address,
                moved,
                answer.header("Content-Type")
                        .map(it -> it.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT))
                        .orElse(""),
                Optional.of(answer.body().sha256()),
                answer.header("ETag"),
                answer.header("Last-Modified"));
    }

    /** The same answer, given again. */
    Good again(Instant now, Optional<URI> movedNow) {
        return new Good(now, status, address, movedNow, type, sha256, etag, modified);
    }

    /** The same without its digest and validators: nothing is compared with it. */
    Good forgotten() {
        return new Good(date, status, address, moved, type, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Whether it is a document that is not written anew for every reader, as pages are. */
    boolean isDocument() {
        return !type.isEmpty() && !type.equals("text/html") && !type.equals("application/xhtml+xml");
    }

    /** The headers that ask for the body only if it is another (RFC 9110, section 13.1). */
    Map<String, String> conditions() {
        Map<String, String> headers = new HashMap<>();
        etag.filter(Good::isPlain).ifPresent(it -> headers.put("If-None-Match", it));
        modified.filter(Good::isPlain).ifPresent(it -> headers.put("If-Modified-Since", it));
        return headers;
    }

    private static boolean isPlain(String value) {
        return value.matches("[!-~]([ -~]*[!-~])?");
    }
}
