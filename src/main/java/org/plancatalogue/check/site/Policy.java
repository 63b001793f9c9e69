/* A Content-Security-Policy. */
package org.plancatalogue.check.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The sources each directive allows (CSP Level 3).
 *
 * <p>Example: {@code default-src 'none'; script-src 'self'} allows scripts of the site's own files, and nothing else.
 */
public record Policy(Map<String, List<String>> directives) {
    /** What a page is judged by that declares none: nothing written into pages, nothing from other servers. */
    public static final Policy STRICTEST = of("default-src 'self'");

    private static final List<String> LOOSE = List.of("'unsafe-inline'", "'unsafe-eval'", "*", "http:", "https:");

    public Policy {
        directives = Map.copyOf(directives);
    }

    public static Policy of(String text) {
        Map<String, List<String>> directives = new LinkedHashMap<>();
        for (String directive : text.split("[;,]", -1)) {
            List<String> words = Arrays.asList(directive.strip().split("\\s+"));
            if (!words.get(0).isEmpty()) {
                directives.putIfAbsent(words.get(0).toLowerCase(Locale.ROOT), words.subList(1, words.size()));
            }
        }
        return new Policy(directives);
    }

    /** What a directive allows, or the directive it falls back to. */
    public List<String> allows(String directive) {
        return Stream.of(directive, "default-src")
                .filter(directives::containsKey)
                .findFirst()
                .map(it -> directives.getOrDefault(it, List.of()))
                .orElse(List.of("*", "'unsafe-inline'", "'unsafe-eval'"));
    }

    /** What weakens the policy: code in pages, code made of text, or code from anywhere. */
    public List<String> weaknesses() {
        List<String> found = new ArrayList<>();
        for (String directive : List.of("script-src", "style-src", "object-src")) {
            List<String> allowed = allows(directive);
            boolean exact = allowed.stream().anyMatch(it -> it.matches("'(nonce|sha\\d+)-.*'"));
            allowed.stream()
                    .filter(LOOSE::contains)
                    .filter(it -> !exact || !it.equals("'unsafe-inline'"))
                    .map(it -> directive + " " + it)
                    .forEach(found::add);
        }
        return found;
    }
}
