/* The policies that a host is told to send. */
package org.plancatalogue.check.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plancatalogue.problem.Position;
import org.plancatalogue.web.SitePath;

/**
 * What the file {@code _headers} says, which several hosts read: lines that begin with a path, and below them, indented,
 * the headers sent with what stands there.
 */
public record HostPolicies(List<Sent> sent) {
    public static final HostPolicies NONE = new HostPolicies(List.of());

    private static final Pattern HEADER = Pattern.compile("(?i)(\\s+)content-security-policy\\s*:\\s*(.*)");

    /** A policy, where it is written, and the paths it is sent with. */
    public record Sent(Pattern paths, Policy policy, Position place) {}

    public HostPolicies {
        sent = List.copyOf(sent);
    }

    public static HostPolicies of(String headers) {
        List<Sent> sent = new ArrayList<>();
        String[] lines = headers.split("\\R", -1);
        Pattern paths = paths("");
        for (int i = 0; i < lines.length; i++) {
            Matcher header = HEADER.matcher(lines[i]);
            if (header.matches()) {
                sent.add(new Sent(paths, Policy.of(header.group(2)), new Position(i + 1, header.end(1) + 1)));
            } else if (lines[i].matches("[^\\s#].*")) {
                paths = paths(lines[i].strip());
            }
        }
        return new HostPolicies(sent);
    }

    /** The policies that a page is sent with. */
    public List<Policy> of(SitePath page) {
        return sent.stream()
                .filter(it -> Stream.of(page.address(), page.value())
                        .anyMatch(path -> it.paths().matcher("/" + path).matches()))
                .map(Sent::policy)
                .toList();
    }

    /** The star stands for anything, a word after a colon for a part of the path. */
    private static Pattern paths(String written) {
        return Pattern.compile(Stream.of(written.split("(?=\\*|:\\w)|(?<=\\*)", -1))
                .map(it -> it.equals("*")
                        ? ".*"
                        : it.startsWith(":") ? it.replaceFirst(":\\w+", "[^/]+") : Pattern.quote(it))
                .collect(Collectors.joining()));
    }
}
