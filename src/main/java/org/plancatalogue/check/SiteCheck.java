/* Judges the built site as its readers' browsers will. */
package org.plancatalogue.check;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plancatalogue.check.address.AddressRules;
import org.plancatalogue.check.page.PageRules;
import org.plancatalogue.check.policy.HostPolicies;
import org.plancatalogue.check.read.Markup;
import org.plancatalogue.check.read.PageRule;
import org.plancatalogue.check.read.Parsed;
import org.plancatalogue.check.site.Addresses;
import org.plancatalogue.check.site.BuiltSite;
import org.plancatalogue.check.site.Card;
import org.plancatalogue.check.site.Finding;
import org.plancatalogue.check.site.Reference;
import org.plancatalogue.check.site.Stored;
import org.plancatalogue.check.text.TextRules;
import org.plancatalogue.check.whole.SiteRules;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.web.SitePath;

/**
 * Reads every file once, judges each page while its elements are at hand, keeps a card of it, and judges the site by
 * the cards. Knows nothing of how the site was made.
 */
public final class SiteCheck {
    private SiteCheck() {}

    /**
     * All defects of the site, in order of file and position, each once.
     *
     * @param baseUrl where the site will stand, such as {@code https://example.org/plans/}: addresses below it are
     *     resolved to the files. When it is empty the pages themselves tell, by their canonical addresses.
     */
    public static Checked check(Collection<Stored> files, Optional<URI> baseUrl) {
        HostPolicies host = host(files);
        List<Yield> yields = files.parallelStream().map(it -> judge(it, host)).toList();
        List<Card> cards = yields.stream().flatMap(it -> it.card().stream()).toList();
        List<Reference> others =
                yields.stream().flatMap(it -> it.references().stream()).toList();
        Optional<URI> base = baseUrl.or(
                () -> BaseUrl.of(files.stream().map(it -> it.path().value()).toList(), cards, others));
        BuiltSite site =
                BuiltSite.of(files, cards, others, base.map(Addresses::of).orElseGet(Addresses::unknown));
        Circumstances circumstances = Circumstances.of(site, host);
        Stream<Finding> found = Stream.of(
                        yields.stream().flatMap(it -> it.findings().stream()).filter(circumstances::uphold),
                        Stream.of(AddressRules.ALL, SiteRules.ALL)
                                .flatMap(List::stream)
                                .flatMap(it -> it.findings(site)),
                        repeated(files).stream())
                .flatMap(it -> it);
        return new Checked(found.sorted().distinct().toList(), site, base);
    }

    /** What is left of a file when its elements are let go. */
    private record Yield(Optional<Card> card, List<Reference> references, List<Finding> findings) {}

    private static HostPolicies host(Collection<Stored> files) {
        return files.stream()
                .filter(it -> it.path().value().equals("_headers"))
                .findFirst()
                .map(it -> HostPolicies.of(new String(it.bytes(), StandardCharsets.UTF_8)))
                .orElse(HostPolicies.NONE);
    }

    private static Yield judge(Stored file, HostPolicies host) {
        Parsed parsed = Parsed.of(file);
        List<Finding> findings = new ArrayList<>(parsed.findings());
        parsed.markup()
                .ifPresent(page ->
                        rules(page, host).flatMap(it -> it.findings(page)).forEach(findings::add));
        // What was decoded with a fault looks decoded wrongly.
        if (findings.stream().anyMatch(it -> it.kind() == ProblemKind.NOT_UTF8)) {
            findings.removeIf(it -> it.kind() == ProblemKind.MOJIBAKE);
        }
        return new Yield(parsed.card(), parsed.references(), findings);
    }

    private static Stream<PageRule> rules(Markup page, HostPolicies host) {
        Stream<List<PageRule>> all = Stream.of(PageRules.forAll(host), TextRules.FOR_ALL);
        Stream<List<PageRule>> pages = Stream.of(PageRules.FOR_PAGES, TextRules.FOR_PAGES);
        return (page.isPage() ? Stream.concat(all, pages) : all).flatMap(List::stream);
    }

    /** Of two files with one path, the second would silently replace the first. */
    private static List<Finding> repeated(Collection<Stored> files) {
        Set<SitePath> seen = new HashSet<>();
        return files.stream()
                .map(Stored::path)
                .filter(it -> !seen.add(it))
                .map(it -> Finding.of(ProblemKind.DUPLICATE_FILE, it, it.value()))
                .toList();
    }
}
