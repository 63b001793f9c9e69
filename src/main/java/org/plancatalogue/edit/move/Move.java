/* All that a change of address changes. */
package org.plancatalogue.edit.move;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plancatalogue.catalogue.Catalogue;
import org.plancatalogue.content.address.Address;
import org.plancatalogue.content.address.AddressBook;
import org.plancatalogue.edit.ContentFolder;
import org.plancatalogue.edit.Draft;
import org.plancatalogue.edit.Revision;
import org.plancatalogue.edit.address.RedirectsFile;
import org.plancatalogue.problem.Place;
import org.plancatalogue.problem.Repair;
import org.plancatalogue.problem.SourceText;
import org.plancatalogue.source.Asset;
import org.plancatalogue.source.SourceTree;

/**
 * The files of the content as they will be.
 *
 * @param changes texts, in order of path
 * @param pictures from the old path of each to the new one
 * @param redirect from the old address, where readers may know it
 * @param stubborn the places where links are written in a way that cannot be changed safely
 */
public record Move(
        Moving moving,
        List<Change> changes,
        Map<String, String> pictures,
        Optional<Map.Entry<Address, Address>> redirect,
        List<Place> stubborn) {
    public Move {
        changes = List.copyOf(changes);
        pictures = new TreeMap<>(pictures);
        stubborn = List.copyOf(stubborn);
    }

    /** Works out a change; the folder is read once more, as its bytes are to stay. */
    public static Move of(Moving moving, Catalogue catalogue, SourceTree tree, ContentFolder folder) {
        Relinking.Found links = Relinking.in(catalogue, tree, moving);
        List<Repair> repairs = new ArrayList<>(links.repairs());
        catalogue
                .references()
                .noun(moving.from().document())
                .filter(it -> moving.isSection())
                .map(it -> new SectionIds(it, moving.from().id(), moving.to().id()).repairs(tree))
                .ifPresent(repairs::addAll);
        if (!moving.isSection() && moving.from().document().startsWith("glossary/")) {
            String old = Moving.name(moving.from().document());
            String now = Moving.name(moving.to().document());
            repairs.addAll(new TermStamps(catalogue, tree, old, now).repairs());
        }
        AddressBook book = catalogue.content().addresses();
        Optional<Map.Entry<Address, Address>> redirect =
                Optional.of(Map.entry(moving.from(), moving.to())).filter(it -> book.isKnown(it.getKey()));
        List<Change> changes = new ArrayList<>(changes(moving, repairs, tree, folder));
        redirects(moving, catalogue, folder, redirect).ifPresent(changes::add);
        Map<String, String> pictures = new LinkedHashMap<>();
        tree.assets().stream()
                .filter(it -> !moving.file(it.path()).equals(it.path()))
                .forEach(it -> pictures.put(it.path(), moving.file(it.path())));
        return new Move(moving, changes, pictures, redirect, links.stubborn());
    }

    private static List<Change> changes(Moving moving, List<Repair> repairs, SourceTree tree, ContentFolder folder) {
        Map<String, List<Repair>> byFile = repairs.stream()
                .distinct()
                .collect(Collectors.groupingBy(it -> it.place().file(), TreeMap::new, Collectors.toList()));
        tree.texts().stream()
                .filter(it -> !moving.file(it.path()).equals(it.path()))
                .forEach(it -> byFile.putIfAbsent(it.path(), List.of()));
        List<Change> changes = new ArrayList<>();
        byFile.forEach((file, all) -> folder.text(file).ifPresent(raw -> {
            String after = Revision.of(file, raw, all).after();
            changes.add(new Change(Optional.of(new Draft(file, raw)), new Draft(moving.file(file), after)));
        }));
        return changes;
    }

    private static Optional<Change> redirects(
            Moving moving, Catalogue catalogue, ContentFolder folder, Optional<Map.Entry<Address, Address>> redirect) {
        Optional<String> raw = folder.text(AddressBook.REDIRECTS);
        return RedirectsFile.revised(
                        raw,
                        catalogue.content().addresses(),
                        moving::of,
                        it -> isTaken(it, moving, catalogue),
                        redirect)
                .map(it -> new Change(raw.map(before -> new Draft(AddressBook.REDIRECTS, before)), it));
    }

    /** Whether something has the address after the change. */
    private static boolean isTaken(Address address, Moving moving, Catalogue catalogue) {
        Address before = new Moving(moving.to(), moving.from()).of(address);
        return !before.equals(address) && catalogue.forwarding().exists(before);
    }

    /** The content as it will be. */
    public SourceTree applied(SourceTree tree) {
        Set<String> gone = changes.stream()
                .flatMap(it -> it.before().stream())
                .map(Draft::file)
                .collect(Collectors.toSet());
        Stream<SourceText> stay = tree.texts().stream().filter(it -> !gone.contains(it.path()));
        Stream<SourceText> young = changes.stream().map(Change::after).map(Move::read);
        List<Asset> assets = tree.assets().stream()
                .map(it -> new Asset(pictures.getOrDefault(it.path(), it.path()), it.bytes()))
                .toList();
        return new SourceTree(Stream.concat(stay, young).toList(), assets);
    }

    private static SourceText read(Draft draft) {
        String text =
                draft.text().replaceFirst("^\uFEFF", "").replace("\r\n", "\n").replace('\r', '\n');
        return SourceText.composed(draft.file(), text);
    }
}
