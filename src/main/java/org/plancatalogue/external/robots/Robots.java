/* What a robots.txt says to us. */
package org.plancatalogue.external.robots;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rules of the groups that name our product, else of those for everybody (RFC 9309, section 2.2.1).
 *
 * @param delay the longest {@code Crawl-delay} of these groups, which is no part of the RFC but widely written
 */
public record Robots(List<PathRule> rules, Optional<Duration> delay) {
    /** Allows everything. */
    public static final Robots NONE = new Robots(List.of(), Optional.empty());

    private static final Pattern LINE =
            Pattern.compile("(?i)\\s*(user-agent|allow|disallow|crawl-delay)\\s*:([^#]*)(?:#.*)?");
    private static final Pattern SECONDS = Pattern.compile("\\d{1,6}(\\.\\d{1,6})?");
    private static final String EVERYBODY = "*";

    public Robots {
        rules = List.copyOf(rules);
    }

    /**
     * The rules for a product.
     *
     * @param product the product token, such as {@code PlanCatalogue}; letter case does not matter
     */
    public static Robots of(String text, String product) {
        List<Group> groups = groups(text);
        String name = product.toLowerCase(Locale.ROOT);
        boolean named = groups.stream().anyMatch(it -> it.agents.contains(name));
        return merged(groups, it -> it.agents.contains(named ? name : EVERYBODY));
    }

    /** The longest rule decides; of two equally long ones the one that allows; without a rule all is allowed. */
    public boolean allow(URI address) {
        String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        String path = PathRule.comparable(address.getRawPath() + query);
        return path.equals("/robots.txt")
                || rules.stream()
                        .filter(it -> it.matches(path))
                        .max(Comparator.comparingInt(PathRule::length).thenComparing(PathRule::allows))
                        .map(PathRule::allows)
                        .orElse(true);
    }

    private static Robots merged(List<Group> groups, Predicate<Group> ours) {
        return new Robots(
                groups.stream().filter(ours).flatMap(it -> it.rules.stream()).toList(),
                groups.stream().filter(ours).flatMap(it -> it.delays.stream()).max(Comparator.naturalOrder()));
    }

    /** A group while it is read: its rules follow the lines that name its agents; other lines do not part it. */
    private record Group(List<String> agents, List<PathRule> rules, List<Duration> delays) {
        Group() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    private static List<Group> groups(String text) {
        List<Group> groups = new ArrayList<>();
        text.replaceFirst("^\uFEFF", "")
                .lines()
                .map(LINE::matcher)
                .filter(Matcher::matches)
                .forEach(it -> {
                    read(it.group(1).toLowerCase(Locale.ROOT), it.group(2).strip(), groups);
                });
        return groups;
    }

    private static void read(String key, String value, List<Group> groups) {
        if (key.equals("user-agent")) {
            if (groups.isEmpty() || !last(groups).rules.isEmpty()) {
                groups.add(new Group());
            }
            last(groups).agents.add(agent(value));
        } else if (!groups.isEmpty()) {
            rule(key, value, last(groups));
        }
    }

    private static void rule(String key, String value, Group group) {
        if (key.equals("crawl-delay")) {
            if (SECONDS.matcher(value).matches()) {
                group.delays.add(Duration.ofMillis((long) (Double.parseDouble(value) * 1000)));
            }
        } else {
            group.rules.add(PathRule.of(key.equals("allow"), value));
        }
    }

    /** The product token that a line begins with, or the star. */
    private static String agent(String value) {
        return value.matches("\\*(\\s.*)?")
                ? EVERYBODY
                : value.toLowerCase(Locale.ROOT).replaceFirst("[^a-z_-].*", "");
    }

    private static Group last(List<Group> groups) {
        return groups.get(groups.size() - 1);
    }
}
