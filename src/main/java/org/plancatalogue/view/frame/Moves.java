/* Where the former sections of a document are now. */
package org.plancatalogue.view.frame;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plancatalogue.catalogue.Destination;
import org.plancatalogue.catalogue.Duo;
import org.plancatalogue.catalogue.address.Forwarding;
import org.plancatalogue.content.Concept;
import org.plancatalogue.content.Content;
import org.plancatalogue.content.Noun;
import org.plancatalogue.content.address.Address;
import org.plancatalogue.lang.Names;
import org.plancatalogue.markdown.Section;
import org.plancatalogue.page.Link;
import org.plancatalogue.page.Moved;
import org.plancatalogue.view.Viewpoint;

/** The former ids of a page, and the ways to what they stood for. */
public final class Moves {
    private Moves() {}

    static Moved of(Viewpoint view) {
        Forwarding forwarding = view.catalogue().forwarding();
        String document = view.base();
        Stream<Moved.Former> here = forwarding.addresses().getOrDefault(document, List.of()).stream()
                .flatMap(id -> forwarding.aliases(document, id).stream().map(it -> new Moved.Former(it, id)));
        Stream<Moved.Gone> away = forwarding.moved(document).entrySet().stream()
                .map(it -> new Moved.Gone(it.getKey(), link(view, it.getValue())));
        return new Moved(here.toList(), away.toList());
    }

    /** The way to an address, named as what is there. */
    public static Link link(Viewpoint view, Address address) {
        return new Link(view.href(new Destination(address.document(), address.id())), view.text(title(view, address)));
    }

    /** The heading of a section, or the title of a document. */
    public static String title(Viewpoint view, Address address) {
        Optional<Noun> noun = view.catalogue().references().noun(address.document());
        Optional<String> heading = noun.flatMap(
                        it -> it.editions().nearest(view.lang()).prose().section(address.id()))
                .map(Section::heading)
                .filter(it -> !it.isEmpty());
        return heading.or(() -> noun.map(it -> Viewpoint.titles(it).in(view.lang())))
                .orElseGet(() -> room(view, address.document()).in(view.lang()));
    }

    /** What a page is called that no text stands behind. */
    private static Names room(Viewpoint view, String document) {
        Content content = view.catalogue().content();
        Stream<Names> concepts = content.vocabulary().concepts().stream()
                .filter(it -> Viewpoint.document(it).equals(document))
                .map(Concept::label);
        Stream<Names> pairs = Duo.of(content.plans()).stream()
                .filter(it -> it.document().equals(document))
                .map(it -> view.site().room("pair").about(names(it)).title());
        return Stream.concat(concepts, pairs)
                .findFirst()
                .orElse(
                        document.isEmpty()
                                ? view.site().title()
                                : view.site().room(document).title());
    }

    private static Names[] names(Duo duo) {
        return duo.plans().stream().map(it -> it.municipality().names()).toArray(Names[]::new);
    }
}
