/* Tells what each page is about, for programs. */
package org.plancatalogue.view.frame;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plancatalogue.catalogue.Catalogue;
import org.plancatalogue.content.Edition;
import org.plancatalogue.content.Municipality;
import org.plancatalogue.content.Noun;
import org.plancatalogue.content.Plan;
import org.plancatalogue.content.Site;
import org.plancatalogue.content.Term;
import org.plancatalogue.lang.Names;
import org.plancatalogue.linked.Area;
import org.plancatalogue.linked.Dataset;
import org.plancatalogue.linked.DefinedTerm;
import org.plancatalogue.linked.PlanRecord;
import org.plancatalogue.linked.Subject;
import org.plancatalogue.linked.TermSet;
import org.plancatalogue.view.Addresses;
import org.plancatalogue.view.Downloads;
import org.plancatalogue.view.Licence;
import org.plancatalogue.view.Viewpoint;

/** A plan's page is about the plan's record, a term's about the term, the glossary's about all terms, home about all. */
final class Subjects {
    private static final String GLOSSARY = "glossary";

    private final Viewpoint view;

    Subjects(Viewpoint view) {
        this.view = view;
    }

    /** Empty for the pages that only lead to others, hold them against each other, or tell of the site. */
    Optional<Subject> of() {
        return switch (view.document()) {
            case "" -> Optional.of(all());
            case GLOSSARY -> Optional.of(terms());
            default -> view.catalogue().references().noun(view.document()).flatMap(this::noun);
        };
    }

    private Optional<Subject> noun(Noun noun) {
        if (noun instanceof Term term) {
            return Optional.of(term(term));
        }
        return noun instanceof Plan plan ? Optional.of(plan(plan)) : Optional.empty();
    }

    private Subject all() {
        Site site = view.site();
        List<Plan> plans = view.catalogue().content().plans();
        return new Dataset(
                catalogue(),
                site.title().in(view.lang()),
                site.description().in(view.lang()),
                address(""),
                site.release()
                        .map(it -> new Dataset.Edition(it.version(), it.date().toString())),
                years(plans),
                plans.stream().map(this::area).toList(),
                site.source().title().in(view.lang()),
                Licence.ADDRESS,
                Downloads.of(view.catalogue()).stream()
                        .map(it -> new Dataset.Download(
                                view.absolute(it.path()),
                                it.mediaType(),
                                it.name(),
                                it.purpose().in(view.lang())))
                        .toList());
    }

    private static String years(List<Plan> plans) {
        Optional<LocalDate> first =
                plans.stream().map(it -> it.period().first().firstDay()).min(Comparator.naturalOrder());
        Optional<LocalDate> last =
                plans.stream().map(it -> it.period().last().lastDay()).max(Comparator.naturalOrder());
        return first.map(it -> it + "/" + last.orElse(it)).orElse("");
    }

    private Subject plan(Plan plan) {
        Edition edition = plan.editions().nearest(view.lang());
        return new PlanRecord(
                address(plan.path()) + "#plan",
                view.lang(),
                edition.title(),
                edition.summary(),
                plan.period().iso(),
                area(plan),
                view.site().source().title().in(view.lang()),
                catalogue());
    }

    private Area area(Plan plan) {
        Municipality municipality = plan.municipality();
        return new Area(
                municipality.names().in(view.lang()), municipality.code().digits());
    }

    private Subject terms() {
        Site.Room room = view.site().room(GLOSSARY);
        Catalogue catalogue = view.catalogue();
        return new TermSet(
                glossary(),
                view.lang(),
                room.title().in(view.lang()),
                room.description().in(view.lang()),
                Licence.ADDRESS,
                catalogue.content().terms().stream()
                        .map(it -> new TermSet.Entry(id(it), it.names().in(view.lang())))
                        .toList());
    }

    private Subject term(Term term) {
        Names names = term.names();
        Edition edition = term.editions().nearest(view.lang());
        return new DefinedTerm(
                id(term),
                term.id(),
                view.lang(),
                edition.title(),
                term.aliases(view.lang()),
                names.ja().equals(names.en()) ? "" : names.in(view.lang().other()),
                edition.summary(),
                glossary());
    }

    private String id(Term term) {
        return address(term.path()) + "#term";
    }

    private String glossary() {
        return address(GLOSSARY) + "#terms";
    }

    /** Both languages tell of the same data. */
    private String catalogue() {
        return view.absolute(Addresses.chooser()) + "#catalogue";
    }

    private String address(String document) {
        return view.absolute(Addresses.of(document, view.lang()));
    }
}
