/* Runs the check as the tests need it. */
package org.plancatalogue.external;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.plancatalogue.external.host.Limits;
import org.plancatalogue.external.host.Manners;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.problem.Place;
import org.plancatalogue.problem.Position;
import org.plancatalogue.problem.Problem;

/** Each address stands on a line of its own of the file {@code a.md}; time passes only where it is waited for. */
final class Checked {
    private final Path cache;
    private final Time time;
    private final Set<String> sources = new TreeSet<>();
    private final List<String> progress = new ArrayList<>();
    private Limits limits = new Limits(Duration.ofSeconds(10), 10, 20_000_000);
    private boolean again;

    Checked(Path cache, Time time) {
        this.cache = cache;
        this.time = time;
    }

    Checked limits(Limits other) {
        limits = other;
        return this;
    }

    Checked source(String address) {
        sources.add(address);
        return this;
    }

    Checked recheck() {
        again = true;
        return this;
    }

    /** Lines such as {@code 1 external-dead [address, reason, never]}. */
    List<String> run(String... addresses) throws InterruptedException {
        return problems(addresses).stream()
                .map(it -> it.place().position().line() + " " + it.kind().code() + " " + it.arguments())
                .toList();
    }

    List<Problem> problems(String... addresses) throws InterruptedException {
        Map<String, List<Place>> links = new LinkedHashMap<>();
        for (int i = 0; i < addresses.length; i++) {
            links.put(addresses[i], List.of(new Place("a.md", new Position(i + 1, 1))));
        }
        ExternalSettings settings = settings();
        return ExternalCheck.run(
                links,
                sources,
                again ? settings.recheck() : settings,
                (address, done, total) -> progress.add(done + "/" + total));
    }

    List<String> progress() {
        return progress;
    }

    ExternalSettings settings() {
        return new ExternalSettings(
                cache,
                time,
                time,
                Manners.usual("1.0", "https://example.org/"),
                limits,
                Duration.ofDays(7),
                Duration.ofHours(1));
    }

    /** The problem in both languages, and what to write instead. */
    static List<String> told(List<Problem> problems) {
        return problems.stream()
                .flatMap(it -> Arrays.stream(Lang.values())
                        .map(lang -> it.message(lang)
                                + it.suggestion()
                                        .map(instead -> " → " + instead)
                                        .orElse("")))
                .collect(Collectors.toList());
    }
}
