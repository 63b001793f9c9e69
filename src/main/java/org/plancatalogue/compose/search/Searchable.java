/* What of the catalogue can be found. */
package org.plancatalogue.compose.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plancatalogue.catalogue.Catalogue;
import org.plancatalogue.catalogue.Usage;
import org.plancatalogue.content.Article;
import org.plancatalogue.content.Concept;
import org.plancatalogue.content.Edition;
import org.plancatalogue.content.Municipality;
import org.plancatalogue.content.Noun;
import org.plancatalogue.content.Plan;
import org.plancatalogue.content.Site;
import org.plancatalogue.content.Term;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.lang.Names;
import org.plancatalogue.markdown.Section;
import org.plancatalogue.search.Entry;
import org.plancatalogue.search.Group;
import org.plancatalogue.search.Kind;
import org.plancatalogue.view.Viewpoint;

/** Turns plans, terms, concepts and articles into entries: one for each page, and one for each section of it. */
public final class Searchable {
    private static final Names NOTHING = new Names("", "");

    /** The pages made from the whole catalogue that a reader may look for by name. */
    private static final List<String> ROOMS = List.of(
            "index", "initiatives", "compare", "themes", "instruments", "audiences", "glossary", "status", "data");

    private final Catalogue catalogue;

    private Searchable(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Plans come first, articles last: of equally good entries the first is shown first. */
    public static List<Group> of(Catalogue catalogue) {
        Searchable searchable = new Searchable(catalogue);
        List<Group> groups = new ArrayList<>();
        catalogue.content().plans().forEach(it -> groups.add(searchable.plan(it)));
        groups.add(new Group(
                NOTHING,
                List.of(),
                catalogue.content().terms().stream().flatMap(searchable::term).toList()));
        groups.add(new Group(
                NOTHING,
                List.of(),
                catalogue.content().vocabulary().concepts().stream()
                        .map(searchable::concept)
                        .toList()));
        catalogue.content().articles().forEach(it -> groups.add(searchable.article(it)));
        groups.add(new Group(
                NOTHING, List.of(), ROOMS.stream().map(searchable::room).toList()));
        return List.copyOf(groups);
    }

    /** What entries can be chosen by, besides their municipality, with its names. */
    public static Map<String, Names> concepts(Catalogue catalogue) {
        Map<String, Names> names = new LinkedHashMap<>();
        catalogue.content().vocabulary().concepts().forEach(it -> names.put(trait(it), it.label()));
        return names;
    }

    static String trait(Concept concept) {
        return concept.facet().key() + ":" + concept.id();
    }

    static String trait(Plan plan) {
        return "municipality:" + plan.id();
    }

    private Group plan(Plan plan) {
        Municipality town = plan.municipality();
        List<Entry> entries = new ArrayList<>();
        List<String> called =
                List.of(town.names().ja(), town.names().en(), town.code().digits());
        entries.add(whole(plan, Kind.PLAN, town.reading().kana(), called, List.of(trait(plan))));
        for (Section section : sections(plan)) {
            entries.add(section(plan, section));
        }
        return new Group(town.names(), List.of(town.reading().kana()), entries);
    }

    private Entry section(Plan plan, Section section) {
        List<String> traits = new ArrayList<>(List.of(trait(plan)));
        boolean pillar = plan.pillars().stream().anyMatch(it -> it.id().equals(section.id()));
        return catalogue
                .register()
                .entry(section.id())
                .filter(it -> it.plan().equals(plan.id()))
                .map(it -> {
                    it.initiative().tags().forEach(tag -> traits.add(tag.facet().key() + ":" + tag.concept()));
                    String record = plan.municipality().code().digits() + "-" + it.number();
                    String reading = it.initiative().reading().kana();
                    return part(plan, section, Kind.INITIATIVE, reading, List.of(record), traits);
                })
                .orElseGet(() -> part(plan, section, pillar ? Kind.PILLAR : Kind.SECTION, "", List.of(), traits));
    }

    private Stream<Entry> term(Term term) {
        List<String> forms = Arrays.stream(Lang.values())
                .flatMap(it -> Stream.concat(term.words(it).stream().skip(1), term.avoided(it).stream()))
                .map(Term.Word::text)
                .distinct()
                .toList();
        Entry whole = whole(term, Kind.TERM, term.reading().kana(), forms, List.of());
        return Stream.concat(
                Stream.of(whole),
                sections(term).stream().map(it -> part(term, it, Kind.SECTION, "", List.of(), List.of())));
    }

    private Entry concept(Concept concept) {
        return new Entry(
                Kind.CONCEPT,
                Viewpoint.document(concept),
                "",
                List.of(Lang.values()),
                concept.label(),
                "",
                List.of(),
                texts(concept.about()),
                List.of(),
                List.of(trait(concept)));
    }

    private Entry room(String key) {
        Site.Room room = catalogue.content().site().room(key);
        Names menu = room.menu();
        return new Entry(
                Kind.PAGE,
                key,
                "",
                List.of(Lang.values()),
                room.title(),
                "",
                menu.equals(room.title()) ? List.of() : List.of(menu.ja(), menu.en()),
                texts(room.description()),
                List.of(),
                List.of());
    }

    private Group article(Article article) {
        List<Entry> entries = new ArrayList<>();
        entries.add(whole(article, Kind.ARTICLE, "", List.of(), List.of()));
        sections(article).forEach(it -> entries.add(part(article, it, Kind.ARTICLE, "", List.of(), List.of())));
        return new Group(Viewpoint.titles(article), List.of(), entries);
    }

    /** The page of a text: its title, with summary and lead. */
    private Entry whole(Noun noun, Kind kind, String reading, List<String> forms, List<String> traits) {
        Map<Lang, String> texts = new EnumMap<>(Lang.class);
        for (Edition edition : noun.editions().all()) {
            String lead = text(edition.prose().lead(), edition.lang());
            texts.put(edition.lang(), (edition.summary() + "\n" + lead).strip());
        }
        List<List<String>> terms = terms(noun, "");
        return new Entry(
                kind, folder(noun), "", langs(noun), Viewpoint.titles(noun), reading, forms, texts, terms, traits);
    }

    private Entry part(Noun noun, Section section, Kind kind, String reading, List<String> forms, List<String> traits) {
        Map<Lang, String> texts = new EnumMap<>(Lang.class);
        Map<Lang, String> names = new EnumMap<>(Lang.class);
        for (Edition edition : noun.editions().all()) {
            edition.prose().section(section.id()).ifPresent(it -> {
                texts.put(edition.lang(), text(it, edition.lang()));
                names.put(edition.lang(), it.heading());
            });
        }
        return new Entry(
                kind,
                folder(noun),
                section.id(),
                langs(noun),
                new Names(
                        names.getOrDefault(Lang.JA, section.heading()), names.getOrDefault(Lang.EN, section.heading())),
                reading,
                forms,
                texts,
                terms(noun, section.id()),
                traits);
    }

    private static String folder(Noun noun) {
        return noun instanceof Article ? noun.id() : noun.path();
    }

    /** The sections of the original, then what only the translation has; those without an id cannot be linked to. */
    private static List<Section> sections(Noun noun) {
        Map<String, Section> sections = new LinkedHashMap<>();
        for (Edition edition : noun.editions().all()) {
            edition.prose().sections().forEach(it -> sections.putIfAbsent(it.id(), it));
        }
        sections.remove("");
        return List.copyOf(sections.values());
    }

    private List<Lang> langs(Noun noun) {
        return Arrays.stream(Lang.values())
                .filter(it -> catalogue.translations().exists(noun.path(), it))
                .toList();
    }

    private String text(Section section, Lang lang) {
        return section.text(
                id -> catalogue.term(id).map(it -> it.names().in(lang)).orElse(id));
    }

    private static Map<Lang, String> texts(Names names) {
        return Map.of(Lang.JA, names.ja(), Lang.EN, names.en());
    }

    /** What the terms used in a section are called, in whichever language they are used. */
    private List<List<String>> terms(Noun noun, String section) {
        return Arrays.stream(Lang.values())
                .flatMap(it -> catalogue.usage().in(new Usage.Spot(noun.path(), it, section)).stream())
                .map(it -> it.term())
                .distinct()
                .flatMap(it -> catalogue.term(it).stream())
                .map(Searchable::called)
                .collect(Collectors.toList());
    }

    private static List<String> called(Term term) {
        List<String> called = new ArrayList<>(
                List.of(term.names().ja(), term.names().en(), term.reading().kana()));
        for (Lang lang : Lang.values()) {
            called.addAll(term.aliases(lang));
        }
        return called;
    }
}
