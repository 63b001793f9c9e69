/* The built site as its readers' browsers will find it. */
package org.plancatalogue.check.site;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plancatalogue.check.spelling.Spellings;
import org.plancatalogue.web.SitePath;

/**
 * The files that are there, and what is known of those that hold addresses.
 *
 * @param files all files by path
 * @param folders the paths of all folders, without a final slash
 * @param cards the HTML and SVG files by path
 * @param languages the folders at the root that hold the pages of a language, such as {@code ja}
 * @param references every address in the files
 * @param served the pages that answer to less than their files' names
 * @param targets where the addresses of each file lead, found once as many rules ask for it
 * @param names the paths of the files, to be found again however they are spelt
 */
public record BuiltSite(
        SortedMap<String, Stored> files,
        Set<String> folders,
        SortedMap<String, Card> cards,
        Set<String> languages,
        List<Reference> references,
        Addresses addresses,
        Spellings names,
        Served served,
        Map<SitePath, Map<String, Target>> targets) {
    private static final String INDEX = "/index.html";
    private static final Pattern LATER = Pattern.compile("(^|/)(?:page[/-]?)?\\d{1,3}(?:/index)?\\.html$");

    /** Joins the files, their cards, and the addresses of the files that are no pages. */
    public static BuiltSite of(
            Collection<Stored> files, Collection<Card> cards, Collection<Reference> others, Addresses addresses) {
        SortedMap<String, Stored> byPath = files.stream()
                .collect(Collectors.toMap(it -> it.path().value(), it -> it, (first, second) -> first, TreeMap::new));
        SortedMap<String, Card> byPage = cards.stream()
                .collect(Collectors.toMap(it -> it.path().value(), it -> it, (first, second) -> first, TreeMap::new));
        List<Reference> references = Stream.concat(
                        byPage.values().stream().flatMap(it -> it.references().stream()), others.stream())
                .toList();
        BuiltSite site = new BuiltSite(
                byPath,
                folders(byPath.keySet()),
                byPage,
                languages(byPage.values()),
                references,
                addresses,
                Spellings.of(byPath.keySet()),
                Served.AS_NAMED,
                Map.of());
        BuiltSite asNamed = site.resolved(Served.AS_NAMED);
        Served served = Served.of(asNamed);
        return served.equals(Served.AS_NAMED) ? asNamed : site.resolved(served);
    }

    private BuiltSite resolved(Served how) {
        BuiltSite site = new BuiltSite(files, folders, cards, languages, references, addresses, names, how, Map.of());
        Map<SitePath, Map<String, Target>> found = references.parallelStream()
                .collect(Collectors.groupingByConcurrent(
                        Reference::file,
                        Collectors.toMap(
                                Reference::value,
                                it -> site.resolve(it.file(), it.value()),
                                (first, second) -> first)));
        return new BuiltSite(files, folders, cards, languages, references, addresses, names, how, found);
    }

    private static Set<String> folders(Set<String> paths) {
        Set<String> folders = new HashSet<>(Set.of(""));
        for (String path : paths) {
            for (int at = path.lastIndexOf('/'); at > 0 && folders.add(path.substring(0, at)); ) {
                at = path.lastIndexOf('/', at - 1);
            }
        }
        return folders;
    }

    /** A folder is a language's when it is named like one and a page in it says so. */
    private static Set<String> languages(Collection<Card> cards) {
        return cards.stream()
                .filter(it ->
                        it.language().filter(it.folder()::equalsIgnoreCase).isPresent())
                .map(Card::folder)
                .collect(Collectors.toUnmodifiableSet());
    }

    public List<Card> pages() {
        return cards.values().stream().filter(Card::isPage).toList();
    }

    public boolean has(String path) {
        return files.containsKey(path);
    }

    /** The HTML or SVG file at a path. */
    public Optional<Card> card(String path) {
        return Optional.ofNullable(cards.get(path));
    }

    /** The same page in the other languages: under the same path in their folders, or at the root. */
    public Stream<Card> counterparts(Card page) {
        boolean inFolder = languages.contains(page.folder());
        String path = page.path().value();
        String rest = inFolder ? path.substring(page.folder().length() + 1) : path;
        return Stream.concat(languages.stream().sorted(), Stream.of(""))
                .filter(it -> inFolder ? !it.equals(page.folder()) : !it.isEmpty())
                .map(it -> it.isEmpty() ? rest : it + "/" + rest)
                .flatMap(it -> card(it).stream())
                .filter(it -> it.language().isPresent() && !it.language().equals(page.language()));
    }

    /** The language of a page: what it says, unless its folder is that of another language, which is told apart. */
    public Optional<String> language(Card page) {
        return languages.contains(page.folder()) ? Optional.of(page.folder()) : page.language();
    }

    /** Where an address leads; a folder named without its last slash is still that folder, whatever a host does. */
    public Target resolve(SitePath from, String written) {
        Target known = targets.getOrDefault(from, Map.of()).get(written);
        return known == null ? found(from, written) : known;
    }

    private Target found(SitePath from, String written) {
        Target target = addresses.resolve(start(from), written);
        if (!(target instanceof Target.Inside inside) || has(inside.path())) {
            return target;
        }
        String page = inside.path() + ".html";
        String folder = inside.path() + INDEX;
        return has(page) && served.isBare(page)
                ? new Target.Inside(page, inside.fragment())
                : has(folder) ? new Target.Inside(folder, inside.fragment()) : target;
    }

    /** The file from which relative addresses are counted: the page itself, unless it says otherwise. */
    private SitePath start(SitePath page) {
        return card(page.value())
                .flatMap(Card::base)
                .map(it -> addresses.resolve(page, it))
                .flatMap(it ->
                        it instanceof Target.Inside inside && !inside.path().startsWith("/")
                                ? Optional.of(new SitePath(inside.path()))
                                : Optional.empty())
                .orElse(page);
    }

    /** Where an address leads, if that is a file of the site. */
    public Optional<Stored> file(Reference reference) {
        return resolve(reference.file(), reference.value()) instanceof Target.Inside inside
                ? Optional.ofNullable(files.get(inside.path()))
                : Optional.empty();
    }

    /** Whether search engines are to list a page under its own address: it neither forbids it nor names another. */
    public boolean isListed(Card page) {
        return page.indexable() && page.redirect().isEmpty() && !isCopy(page);
    }

    /** Whether a page names another as the one proper, and has the same title: a form to print, or a later part of it. */
    public boolean isCopy(Card page) {
        return page.canonicals().stream()
                .flatMap(it -> page(it).stream())
                .anyMatch(it -> !it.path().equals(page.path()) && isTwin(page, it));
    }

    /** Whether a page is a later part of a list that has one title: {@code plans/page/2/} of {@code plans/}. */
    public boolean isContinuation(Card page) {
        String first = LATER.matcher(page.path().value()).replaceFirst("$1index.html");
        return !first.equals(page.path().value())
                && card(first).filter(it -> isTwin(page, it)).isPresent();
    }

    private static boolean isTwin(Card one, Card other) {
        return !one.title().isBlank()
                && one.title().equals(other.title())
                && one.language().equals(other.language());
    }

    /** The page an address leads to, if it leads to a page that is there. */
    public Optional<Card> page(Reference reference) {
        return file(reference).flatMap(it -> card(it.path().value())).filter(Card::isPage);
    }
}
