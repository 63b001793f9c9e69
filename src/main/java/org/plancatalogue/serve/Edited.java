/* Which text was changed. */
package org.plancatalogue.serve;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plancatalogue.catalogue.Catalogue;
import org.plancatalogue.content.Edition;
import org.plancatalogue.content.Noun;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.markdown.Section;
import org.plancatalogue.view.Addresses;
import org.plancatalogue.web.SitePath;

/**
 * A text that is not as it was.
 *
 * @param section the first that differs; empty where it is the text before the first heading, or none can be named
 */
record Edited(String document, Lang lang, String section) {
    /** The texts that differ between two states of the catalogue. */
    static List<Edited> between(Catalogue before, Catalogue now) {
        return now.content()
                .nouns()
                .flatMap(noun -> before.references()
                        .noun(noun.path())
                        .map(old -> old == noun ? Stream.<Edited>empty() : between(old, noun))
                        .orElseGet(() -> Stream.of(new Edited(
                                noun.path(), noun.editions().original().lang(), ""))))
                .toList();
    }

    private static Stream<Edited> between(Noun before, Noun now) {
        return now.editions().all().stream()
                .filter(it -> before.editions()
                        .in(it.lang())
                        .filter(old -> old.file().equals(it.file()))
                        .isEmpty())
                .map(it -> new Edited(
                        now.path(),
                        it.lang(),
                        before.editions()
                                .in(it.lang())
                                .map(old -> section(old, it))
                                .orElse("")));
    }

    private static String section(Edition before, Edition now) {
        return now.prose().sections().stream()
                .filter(it -> before.prose()
                        .section(it.id())
                        .filter(old -> reads(old).equals(reads(it)))
                        .isEmpty())
                .map(Section::id)
                .findFirst()
                .orElse("");
    }

    private static String reads(Section section) {
        return section.heading() + "\n" + section.text();
    }

    /** The page of the text. */
    SitePath page() {
        return Addresses.of(document, lang);
    }

    /** The section as the end of an address, with its sign; empty where there is none. */
    String fragment() {
        return Optional.of(section)
                .filter(it -> !it.isEmpty())
                .map(Addresses::fragment)
                .orElse("");
    }
}
