/* Where the links of all texts lead. */
package org.plancatalogue.edit.move;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.plancatalogue.catalogue.Catalogue;
import org.plancatalogue.catalogue.Destination;
import org.plancatalogue.content.Edition;
import org.plancatalogue.content.address.Address;
import org.plancatalogue.markdown.Section;

/** By document and language the addresses to which its links lead, in order. Before and after a move they are the same. */
public record Leads(Map<String, List<Address>> byText) {
    public Leads {
        byText = Map.copyOf(byText);
    }

    /** @param now where an address is after a move */
    public static Leads of(Catalogue catalogue, UnaryOperator<Address> now) {
        Map<String, List<Address>> byText = new LinkedHashMap<>();
        catalogue
                .content()
                .nouns()
                .forEach(noun -> noun.editions()
                        .all()
                        .forEach(it -> byText.put(
                                now.apply(Address.of(noun.path())) + "."
                                        + it.lang().tag(),
                                of(it, catalogue).map(now).toList())));
        return new Leads(byText);
    }

    private static Stream<Address> of(Edition edition, Catalogue catalogue) {
        return edition.prose().sections().stream()
                .flatMap(it -> destinations(it, edition.file().path(), catalogue))
                .map(it -> new Address(it.document(), it.fragment()));
    }

    private static Stream<Destination> destinations(Section section, String file, Catalogue catalogue) {
        return Stream.concat(
                section.references().stream().map(it -> catalogue.references().resolve(file, it.target())),
                section.termLinks().stream().map(it -> new Destination("glossary/" + it.term(), "")));
    }
}
