/* What was published is there or leads on, and what is there is known as published. */
package org.plancatalogue.review.address;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plancatalogue.catalogue.Catalogue;
import org.plancatalogue.catalogue.address.Forwarding;
import org.plancatalogue.content.Edition;
import org.plancatalogue.content.address.Address;
import org.plancatalogue.content.address.AddressBook;
import org.plancatalogue.content.address.Published;
import org.plancatalogue.markdown.Section;
import org.plancatalogue.problem.Place;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.ProblemKind;

/** Holds the register against the catalogue, in a catalogue that has one. */
final class RegisterRule {
    private final Catalogue catalogue;
    private final AddressBook book;
    private final Forwarding forwarding;

    RegisterRule(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.book = catalogue.content().addresses();
        this.forwarding = catalogue.forwarding();
    }

    Stream<Problem> problems() {
        Stream<Problem> removed = book.published().stream().flatMap(this::removed);
        Stream<Problem> unregistered = book.registered() ? unregistered() : Stream.empty();
        return Stream.concat(removed, unregistered);
    }

    private Stream<Problem> removed(Published published) {
        Address document = published.document();
        if (!forwarding.exists(document)) {
            return lost(document)
                    ? Stream.of(problem(ProblemKind.ADDRESS_REMOVED, document, published.place()))
                    : Stream.empty();
        }
        return published.ids().stream()
                .filter(it -> lost(new Address(document.document(), it.id())))
                .map(it -> problem(ProblemKind.ID_REMOVED, new Address(document.document(), it.id()), it.place()));
    }

    /** Whether nothing is there and nothing leads on; of a redirect that leads nowhere its own rule tells. */
    private boolean lost(Address address) {
        return !forwarding.exists(address) && forwarding.next(address).isEmpty();
    }

    private Problem problem(ProblemKind kind, Address gone, Place place) {
        Address target = new Successor(book, forwarding).of(gone);
        return Problem.of(kind, place, gone.toString()).suggest(Optional.of(gone + ": " + target));
    }

    private Stream<Problem> unregistered() {
        Map<String, List<String>> known = book.published().stream()
                .collect(Collectors.toMap(
                        it -> it.document().document(),
                        it -> it.ids().stream().map(Published.Id::id).toList(),
                        (first, second) -> first));
        return forwarding.registrable().entrySet().stream()
                .flatMap(it -> unregistered(it.getKey(), it.getValue(), known).stream());
    }

    private Optional<Problem> unregistered(String document, List<String> ids, Map<String, List<String>> known) {
        List<String> registered = known.getOrDefault(document, List.of());
        List<String> missing =
                ids.stream().filter(it -> !registered.contains(it)).toList();
        if (!known.containsKey(document)) {
            return Optional.of(problem(document, "", Address.of(document).toString()));
        }
        String list =
                missing.stream().map(it -> new Address(document, it).toString()).collect(Collectors.joining(", "));
        return missing.stream().findFirst().map(it -> problem(document, it, list));
    }

    private Problem problem(String document, String section, String list) {
        Place place = catalogue.references().noun(document).stream()
                .flatMap(it -> it.editions().all().stream())
                .flatMap(it -> place(it, section).stream())
                .findFirst()
                .orElse(Place.startOf(AddressBook.REGISTER));
        return Problem.of(ProblemKind.ADDRESS_UNREGISTERED, place, list);
    }

    private static Optional<Place> place(Edition edition, String section) {
        return section.isEmpty()
                ? Optional.of(Place.startOf(edition.file().path()))
                : edition.prose().section(section).map(Section::place);
    }
}
