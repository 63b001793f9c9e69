/* Where an address that is gone most likely leads now. */
package org.plancatalogue.review.address;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plancatalogue.catalogue.address.Forwarding;
import org.plancatalogue.content.address.Address;
import org.plancatalogue.content.address.AddressBook;
import org.plancatalogue.content.address.Published;
import org.plancatalogue.problem.Nearest;

/** Looks for what has taken the place of a document or section: first among what is new. */
record Successor(AddressBook book, Forwarding forwarding) {
    Address of(Address gone) {
        return gone.isSection() ? section(gone) : document(gone.document());
    }

    /** The only new document of the kind, else the one of that name, else the nearest, else the list of its kind. */
    private Address document(String gone) {
        String folder = gone.substring(0, gone.indexOf('/') + 1);
        List<String> others = documents()
                .filter(it -> it.startsWith(folder) && it.contains("/"))
                .toList();
        List<String> young =
                others.stream().filter(it -> book.published(it).isEmpty()).toList();
        Optional<String> namesake = documents()
                .filter(it -> it.contains("/") && name(it).equals(name(gone)))
                .findFirst();
        return Optional.of(young)
                .filter(it -> it.size() == 1 && isAlone(folder))
                .map(it -> it.get(0))
                .or(() -> namesake)
                .or(() -> Nearest.to(gone, young))
                .or(() -> Nearest.to(gone, others))
                .map(Address::of)
                .orElse(list(folder));
    }

    private Address list(String folder) {
        String room = folder.equals("plans/") ? "compare" : folder.replace("/", "");
        return Address.of(forwarding.exists(Address.of(room)) ? room : "");
    }

    /** The only other text with such a section, else the only new section of the text, else the nearest, else the text. */
    private Address section(Address gone) {
        List<Address> elsewhere = documents()
                .filter(it -> ids(it).contains(gone.id()))
                .map(it -> new Address(it, gone.id()))
                .toList();
        List<String> young = ids(gone.document()).stream()
                .filter(it -> !book.isKnown(new Address(gone.document(), it)))
                .toList();
        Optional<String> here = Optional.of(young)
                .filter(it -> it.size() == 1 && isAlone(gone))
                .map(it -> it.get(0))
                .or(() -> Nearest.to(gone.id(), young))
                .or(() -> Nearest.to(gone.id(), ids(gone.document())));
        return Optional.of(elsewhere)
                .filter(it -> it.size() == 1)
                .map(it -> it.get(0))
                .or(() -> here.map(it -> new Address(gone.document(), it)))
                .orElse(gone.whole());
    }

    /** Whether no other document of a kind is gone. */
    private boolean isAlone(String folder) {
        return book.published().stream()
                        .map(Published::document)
                        .filter(it -> it.document().startsWith(folder) && !forwarding.exists(it))
                        .count()
                == 1;
    }

    /** Whether no other section of a text is gone. */
    private boolean isAlone(Address gone) {
        return book.published(gone.document()).stream()
                        .flatMap(it -> it.ids().stream())
                        .filter(it -> !forwarding.exists(new Address(gone.document(), it.id())))
                        .count()
                == 1;
    }

    private Stream<String> documents() {
        return forwarding.registrable().keySet().stream();
    }

    private List<String> ids(String document) {
        return forwarding.addresses().getOrDefault(document, List.of());
    }

    private static String name(String document) {
        return document.substring(document.lastIndexOf('/') + 1);
    }
}
