/* What a server of the tests answers. */
package org.plancatalogue.external;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One answer.
 *
 * @param how it is given
 */
record Says(int status, Map<String, String> headers, String body, How how) {
    enum How {
        WELL,
        /** The request is never answered. */
        NEVER,
        /** Half of the body comes, then nothing more. */
        STALLING,
        /** Half of the body comes, then the connection is closed. */
        BREAKING_OFF,
        /** The body comes in four pieces with a rest between them. */
        SLOWLY,
        /** When a second such request is there. */
        TOGETHER
    }

    static Says status(int status) {
        return new Says(status, Map.of(), "", How.WELL);
    }

    static Says page(String body) {
        return status(200).with("Content-Type", "text/html; charset=utf-8").body(body);
    }

    static Says document(String body) {
        return status(200).with("Content-Type", "application/pdf").body(body);
    }

    static Says robots(String body) {
        return status(200).with("Content-Type", "text/plain").body(body);
    }

    /** A redirect. */
    static Says to(int status, String location) {
        return status(status).with("Location", location);
    }

    Says body(String text) {
        return new Says(status, headers, text, how);
    }

    Says with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Says(status, more, body, how);
    }

    Says but(How other) {
        return new Says(status, headers, body, other);
    }
}
