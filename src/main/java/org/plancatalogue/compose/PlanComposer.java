/* Composes the page of a plan. */
package org.plancatalogue.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plancatalogue.catalogue.Entry;
import org.plancatalogue.compose.across.PairComposer;
import org.plancatalogue.compose.share.Citations;
import org.plancatalogue.compose.share.Socials;
import org.plancatalogue.compose.translation.ParallelComposer;
import org.plancatalogue.content.Edition;
import org.plancatalogue.content.Initiative;
import org.plancatalogue.content.Pillar;
import org.plancatalogue.content.Plan;
import org.plancatalogue.content.Site;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.lang.Names;
import org.plancatalogue.page.Block;
import org.plancatalogue.page.Link;
import org.plancatalogue.page.PlanPage;
import org.plancatalogue.view.Composed;
import org.plancatalogue.view.Typesetter;
import org.plancatalogue.view.Viewpoint;
import org.plancatalogue.view.frame.Frames;
import org.plancatalogue.view.part.Parts;

/** Joins a plan's facts with its text, section by section. */
final class PlanComposer {
    private final Viewpoint view;
    private final Plan plan;
    private final Typesetter text;
    private final Parts parts;
    private final Citations citations;

    private PlanComposer(Viewpoint view, Plan plan) {
        this.view = view;
        this.plan = plan;
        this.text = new Typesetter(view, plan);
        this.parts = new Parts(view);
        this.citations = new Citations(view, plan);
    }

    static Composed compose(Viewpoint view, Plan plan) {
        return new PlanComposer(view, plan).compose();
    }

    private Composed compose() {
        Edition edition = text.edition();
        Names titles = Viewpoint.titles(plan);
        PlanPage page = new PlanPage(
                Frames.of(view, edition.title(), edition.summary()),
                view.town(plan),
                view.text(edition.title()),
                view.other(titles),
                parts.strip(plan),
                parts.profile(plan),
                facts(),
                text.lead(),
                ParallelComposer.href(view, plan),
                sections(),
                pillars(),
                citations.whole(),
                Socials.preview(view, plan),
                text.glosses(),
                neighbour(-1),
                neighbour(1),
                PairComposer.links(view, plan));
        return new Composed(page, text.traces());
    }

    /** The Japanese period explains itself by eras; the English one does so by months, and names the eras apart. */
    private PlanPage.Facts facts() {
        boolean erasApart = view.lang() != Lang.JA;
        Site.SourceDocument source = view.site().source();
        return new PlanPage.Facts(
                plan.municipality().code().digits(),
                plan.period().text(view.lang()),
                plan.period().explained(view.lang(), plan.printed()),
                Optional.of(plan.period().eras(view.lang())).filter(it -> erasApart),
                plan.period().asPrinted(plan.printed()).filter(it -> erasApart),
                plan.period().iso(),
                plan.pillars().size(),
                (int) plan.initiatives().count(),
                plan.lines().text(view.lang()),
                view.text(source.title()),
                List.of(view.text(source.approverNote()), view.text(source.addressNote())));
    }

    /** The sections of level 2 that are no pillars. */
    private List<Block> sections() {
        List<String> pillars = plan.pillars().stream().map(Pillar::id).toList();
        return text.sections().stream()
                .filter(it -> it.level() == 2 && !pillars.contains(it.id()))
                .map(text::block)
                .toList();
    }

    private List<PlanPage.PillarBlock> pillars() {
        List<PlanPage.PillarBlock> blocks = new ArrayList<>();
        for (Pillar pillar : plan.pillars()) {
            blocks.add(new PlanPage.PillarBlock(
                    String.valueOf(blocks.size() + 1),
                    text.block(pillar.id()),
                    view.other(view.sectionNames(plan.id(), pillar.id())),
                    pillar.open(),
                    pillar.initiatives().stream().map(this::initiative).toList()));
        }
        return blocks;
    }

    private PlanPage.InitiativeBlock initiative(Initiative initiative) {
        String number = view.catalogue()
                .register()
                .entry(initiative.id())
                .map(Entry::number)
                .orElse("");
        String record = plan.municipality().code().digits() + "-" + number;
        return new PlanPage.InitiativeBlock(
                number,
                record,
                text.block(initiative.id()),
                view.other(view.sectionNames(plan.id(), initiative.id())),
                initiative.open(),
                parts.tags(initiative.tags()),
                initiative.lines().text(view.lang()),
                citations.part(initiative.id(), record),
                initiative.projects().stream().map(this::initiative).toList());
    }

    private Optional<Link> neighbour(int step) {
        List<Plan> plans = view.catalogue().content().plans();
        int at = plans.indexOf(plan) + step;
        return at < 0 || at >= plans.size()
                ? Optional.empty()
                : Optional.of(view.link(
                        plans.get(at).path(), plans.get(at).municipality().names()));
    }
}
