/* What the content knows of addresses. */
package org.plancatalogue.content.address;

import java.util.List;
import java.util.Optional;

/**
 * The register of published addresses and the redirects from those that are gone.
 *
 * @param registered whether there is a register and all of it could be read; without one nothing is missed
 */
public record AddressBook(boolean registered, List<Published> published, List<Redirect> redirects) {
    /** The file of the register. */
    public static final String REGISTER = "addresses.yaml";

    /** The file of the redirects. */
    public static final String REDIRECTS = "redirects.yaml";

    public static final AddressBook NONE = new AddressBook(false, List.of(), List.of());

    public AddressBook {
        published = List.copyOf(published);
        redirects = List.copyOf(redirects);
    }

    public Optional<Published> published(String document) {
        return published.stream()
                .filter(it -> it.document().document().equals(document))
                .findFirst();
    }

    /** Whether readers may know an address: it is in the register, or there is none. */
    public boolean isKnown(Address address) {
        return !registered
                || published(address.document())
                        .filter(it -> !address.isSection()
                                || it.ids().stream().anyMatch(id -> id.id().equals(address.id())))
                        .isPresent();
    }
}
