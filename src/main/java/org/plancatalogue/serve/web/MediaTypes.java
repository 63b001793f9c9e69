/* What kind of file a path names. */
package org.plancatalogue.serve.web;

import java.util.Map;
import org.plancatalogue.web.SitePath;

/** By the ending of the name, as servers do. */
public final class MediaTypes {
    private static final String TEXT = "; charset=utf-8";
    private static final Map<String, String> BY_ENDING = Map.ofEntries(
            Map.entry("html", "text/html" + TEXT),
            Map.entry("css", "text/css" + TEXT),
            Map.entry("js", "text/javascript" + TEXT),
            Map.entry("json", "application/json"),
            Map.entry("jsonld", "application/ld+json"),
            Map.entry("csv", "text/csv" + TEXT),
            Map.entry("txt", "text/plain" + TEXT),
            Map.entry("xml", "application/xml"),
            Map.entry("tbx", "application/xml"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("gif", "image/gif"),
            Map.entry("webp", "image/webp"),
            Map.entry("avif", "image/avif"));

    private MediaTypes() {}

    public static String of(SitePath path) {
        return BY_ENDING.getOrDefault(path.extension(), "application/octet-stream");
    }
}
