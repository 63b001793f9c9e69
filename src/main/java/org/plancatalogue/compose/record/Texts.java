/* The texts of the catalogue as values in each language. */
package org.plancatalogue.compose.record;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.plancatalogue.catalogue.Catalogue;
import org.plancatalogue.catalogue.translation.State;
import org.plancatalogue.content.Edition;
import org.plancatalogue.content.Noun;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.lang.Names;
import org.plancatalogue.markdown.Section;
import org.plancatalogue.markdown.passage.Items;
import org.plancatalogue.view.Addresses;

/** Unlike a page, which shows the original where a translation is missing, data has nothing there. */
public record Texts(Catalogue catalogue) {
    public static Function<Lang, String> names(Names names) {
        return names::in;
    }

    public static Function<Lang, Optional<String>> title(Noun noun) {
        return lang -> noun.editions().in(lang).map(Edition::title);
    }

    public static Function<Lang, Optional<String>> name(Noun noun) {
        return lang -> noun.editions().in(lang).map(Edition::name);
    }

    public static Function<Lang, Optional<String>> summary(Noun noun) {
        return lang -> noun.editions().in(lang).map(Edition::summary).filter(it -> !it.isEmpty());
    }

    public static Function<Lang, Optional<String>> heading(Noun noun, String section) {
        return lang -> section(noun, section, lang).map(Section::heading);
    }

    /** The items of the list below a heading. */
    public Function<Lang, List<String>> items(Noun noun, String section) {
        return lang -> section(noun, section, lang)
                .map(it -> Items.of(it, id -> term(id, lang)))
                .orElse(List.of());
    }

    private String term(String id, Lang lang) {
        return catalogue.term(id).map(it -> it.names().in(lang)).orElse(id);
    }

    /** The address of a page, or of a section of it. */
    public Function<Lang, String> address(String document, String section) {
        String fragment = section.isEmpty() ? "" : Addresses.fragment(section);
        return lang -> absolute(Addresses.of(document, lang).address()) + fragment;
    }

    public String absolute(String address) {
        return catalogue.content().site().baseUrl().resolve(address).toString();
    }

    /** How the translation of a part stands to its original: {@code current}, {@code stale}, {@code missing} … */
    public String state(Noun noun, String part) {
        Lang translation = noun.editions().original().lang().other();
        return catalogue
                .translations()
                .of(noun.path())
                .map(it -> it.state(part, translation))
                .orElse(State.MISSING)
                .key();
    }

    /** The states a translation can be in. */
    public static String[] states() {
        return Arrays.stream(State.values())
                .filter(it -> it != State.ORIGINAL)
                .map(State::key)
                .toArray(String[]::new);
    }

    private static Optional<Section> section(Noun noun, String id, Lang lang) {
        return noun.editions().in(lang).flatMap(it -> it.prose().section(id));
    }
}
