/* A Content-Security-Policy. */
package org.plancatalogue.check.policy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The sources each directive allows (CSP Level 3).
 *
 * <p>Example: {@code default-src 'none'; script-src 'self'} allows scripts of the site's own files, and nothing else.
 */
public record Policy(Map<String, List<String>> directives) {
    /** What a drawing's scripts are held to; its styles are its own affair. */
    public static final Policy OF_DRAWINGS = of("script-src 'self'");

    private static final List<String> ANY = List.of("*", "'unsafe-inline'", "'unsafe-eval'");
    private static final List<String> LOOSE = List.of("'unsafe-inline'", "'unsafe-eval'", "*", "http:", "https:");

    /** What counts for nothing beside {@code 'strict-dynamic'}: it stands there for older browsers. */
    private static final Set<String> OLDER = Set.of("*", "http:", "https:");

    private static final Pattern EXACT = Pattern.compile("'(nonce|sha256|sha384|sha512)-.*'");

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

    /** What a directive allows, or the one it falls back to: {@code style-src-attr} to {@code style-src}. */
    public List<String> allows(String directive) {
        return Stream.of(directive, directive.replaceFirst("-(elem|attr)$", ""), "default-src")
                .filter(directives::containsKey)
                .findFirst()
                .map(it -> directives.getOrDefault(it, List.of()))
                .orElse(ANY);
    }

    /** Whether code that is written into an element may run. */
    public boolean allowsElement(String kind, String code, String nonce) {
        List<String> sources = allows(kind + "-src-elem");
        return isExact(sources)
                ? sources.contains("'nonce-" + nonce + "'") || hasDigest(sources, code)
                : sources.contains("'unsafe-inline'");
    }

    /** Whether code that is written into an attribute may run. */
    public boolean allowsAttribute(String kind, String code) {
        List<String> sources = allows(kind + "-src-attr");
        return isExact(sources)
                ? sources.contains("'unsafe-hashes'") && hasDigest(sources, code)
                : sources.contains("'unsafe-inline'");
    }

    /** With a nonce or a digest {@code 'unsafe-inline'} counts for nothing. */
    private static boolean isExact(List<String> sources) {
        return sources.stream().anyMatch(it -> EXACT.matcher(it).matches());
    }

    private static boolean hasDigest(List<String> sources, String code) {
        return Stream.of("256", "384", "512")
                .anyMatch(it -> sources.contains("'sha" + it + "-" + digest("SHA-" + it, code) + "'"));
    }

    /** Of the text as parsed: line ends are normal there. */
    private static String digest(String algorithm, String code) {
        try {
            byte[] bytes = code.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance(algorithm).digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has " + algorithm, e);
        }
    }

    /** What weakens the policy: code in pages, code made of text, or code from anywhere. */
    public List<String> weaknesses() {
        List<String> found = new ArrayList<>();
        for (String directive : List.of("script-src", "style-src", "object-src")) {
            List<String> allowed = allows(directive);
            boolean exact = isExact(allowed);
            boolean strict = exact && allowed.contains("'strict-dynamic'");
            allowed.stream()
                    .filter(LOOSE::contains)
                    .filter(it -> !exact || !it.equals("'unsafe-inline'"))
                    .filter(it -> !strict || !OLDER.contains(it))
                    .map(it -> directive + " " + it)
                    .forEach(found::add);
        }
        return found;
    }
}
