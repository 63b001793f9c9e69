/* Parts that several pages share. */
package org.plancatalogue.view.part;

import java.util.List;
import java.util.Optional;
import org.plancatalogue.catalogue.Destination;
import org.plancatalogue.catalogue.Entry;
import org.plancatalogue.catalogue.Standing;
import org.plancatalogue.content.Concept;
import org.plancatalogue.content.Edition;
import org.plancatalogue.content.Facet;
import org.plancatalogue.content.Plan;
import org.plancatalogue.content.Tag;
import org.plancatalogue.lang.Names;
import org.plancatalogue.page.FacetPage;
import org.plancatalogue.page.Item;
import org.plancatalogue.page.Matrix;
import org.plancatalogue.page.PlanCard;
import org.plancatalogue.page.TagLink;
import org.plancatalogue.page.picture.Profile;
import org.plancatalogue.page.picture.Strip;
import org.plancatalogue.view.Viewpoint;

/** Makes strips, cards, matrices, items and facets as seen from a page. */
public final class Parts {
    private final Viewpoint view;

    public Parts(Viewpoint view) {
        this.view = view;
    }

    public Strip strip(Plan plan) {
        return new Strip(themes().stream()
                .map(theme -> {
                    Standing standing = view.catalogue().classification().standing(plan.id(), theme);
                    return new Strip.Cell(
                            theme.id(),
                            view.text(theme.label()),
                            standing.level().key(),
                            standing.main(),
                            standing.further(),
                            part(theme, plan, standing));
                })
                .toList());
    }

    public PlanCard card(Plan plan) {
        Edition edition = plan.editions().nearest(view.lang());
        return new PlanCard(
                view.town(plan),
                view.text(edition.title()),
                view.text(edition.summary()),
                plan.period().text(view.lang()),
                plan.pillars().size(),
                (int) plan.initiatives().count(),
                profile(plan));
    }

    public Profile profile(Plan plan) {
        return new Profiles(view).of(plan, strip(plan));
    }

    public Matrix matrix() {
        List<Plan> plans = view.catalogue().content().plans();
        List<Matrix.Row> rows = themes().stream()
                .map(theme -> new Matrix.Row(
                        view.text(theme.label()),
                        view.href(Viewpoint.document(theme)),
                        plans.stream().map(plan -> cell(theme, plan)).toList()))
                .toList();
        return new Matrix(
                plans.stream().map(view::town).toList(),
                rows,
                view.text(view.site().blanks()));
    }

    public Item item(Entry entry, Concept concept) {
        Tag tag = entry.initiative().tag(concept).orElseThrow();
        Names names = view.sectionNames(entry.plan(), entry.id());
        return new Item(
                href(entry),
                entry.number(),
                view.text(names),
                view.other(names),
                tag.primary(),
                tag.basis() == Tag.Basis.INFERRED,
                Contents.of(view, entry),
                entry.initiative().open(),
                tags(entry.initiative().tags(Facet.INSTRUMENT)));
    }

    /** Tags as links; one whose concept does not exist, which the review has reported, is left out. */
    public List<TagLink> tags(List<Tag> tags) {
        return tags.stream().flatMap(it -> tag(it).stream()).toList();
    }

    private Optional<TagLink> tag(Tag tag) {
        Optional<Concept> concept = view.catalogue().content().vocabulary().concept(tag.facet(), tag.concept());
        return concept.map(it -> new TagLink(
                tag.facet().key(),
                view.text(it.label()),
                view.href(Viewpoint.document(it)),
                tag.primary(),
                tag.basis() == Tag.Basis.INFERRED));
    }

    public FacetPage.Facet facet(Facet facet) {
        List<FacetPage.Entry> concepts = view.catalogue().content().vocabulary().of(facet).stream()
                .map(concept -> {
                    List<Entry> entries = view.catalogue().classification().under(concept);
                    return new FacetPage.Entry(
                            view.link(Viewpoint.document(concept), concept.label()),
                            view.text(concept.about()),
                            entries.size(),
                            (int) entries.stream().map(Entry::plan).distinct().count());
                })
                .toList();
        return new FacetPage.Facet(facet.plural(), view.href(facet.plural()), concepts);
    }

    /** The link to an initiative on its plan's page. */
    public String href(Entry entry) {
        return view.href(new Destination("plans/" + entry.plan(), entry.id()));
    }

    private Matrix.Cell cell(Concept theme, Plan plan) {
        Standing standing = view.catalogue().classification().standing(plan.id(), theme);
        return new Matrix.Cell(view.town(plan), standing.level().key(), standing.count(), part(theme, plan, standing));
    }

    /** The municipality's part of a theme's page, which exists where the plan lists the theme. */
    private String part(Concept theme, Plan plan, Standing standing) {
        String section = standing.level() == Standing.Level.NONE ? "" : plan.id();
        return view.href(new Destination(Viewpoint.document(theme), section));
    }

    private List<Concept> themes() {
        return view.catalogue().content().vocabulary().of(Facet.THEME);
    }
}
