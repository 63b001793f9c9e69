/* What became of one request. */
package org.plancatalogue.external.host;

import java.net.http.HttpHeaders;
import java.util.Optional;

/** An answer of the server, whatever it says; or silence; or nothing was asked, as robots.txt forbids it. */
public sealed interface Reply {

    /** Whether the host failed, and not only this address: it is silent, overloaded or broken. */
    boolean isFailure();

    /** What to call it in a problem: {@code HTTP 503}, or a word that the problem texts have, or a host. */
    String reason();

    record Answer(int status, HttpHeaders headers, Body body) implements Reply {
        public boolean isGood() {
            return status / 100 == 2;
        }

        /** Whether the server asks to be asked again later (RFC 6585, section 4; RFC 9110, section 15.6.4). */
        boolean isTooBusy() {
            return status == 429 || status == 503;
        }

        public Optional<String> header(String name) {
            return headers.firstValue(name);
        }

        @Override
        public boolean isFailure() {
            return status == 429 || status >= 500;
        }

        @Override
        public String reason() {
            return "HTTP " + status;
        }
    }

    record Silence(String reason) implements Reply {
        @Override
        public boolean isFailure() {
            return true;
        }
    }

    /** @param reason the host whose robots.txt forbids it */
    record Forbidden(String reason) implements Reply {
        @Override
        public boolean isFailure() {
            return false;
        }
    }
}
