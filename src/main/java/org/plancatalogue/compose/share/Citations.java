/* Composes the citations of a plan and its initiatives. */
package org.plancatalogue.compose.share;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plancatalogue.cite.BibTex;
import org.plancatalogue.cite.CslJson;
import org.plancatalogue.cite.Work;
import org.plancatalogue.content.Plan;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.markdown.html.LangSpans;
import org.plancatalogue.page.Citation;
import org.plancatalogue.page.Phrase;
import org.plancatalogue.view.Addresses;
import org.plancatalogue.view.Alternates;
import org.plancatalogue.view.Viewpoint;

/** Cites a plan, or one of its initiatives, in each language that has a text of it. */
public record Citations(Viewpoint view, Plan plan) {
    public Citation whole() {
        return citation("", this::plan);
    }

    /** @param record the number of the record, such as 131075-1-1 */
    public Citation part(String id, String record) {
        return citation(id, lang -> initiative(lang, id, record));
    }

    private interface Works {
        Work in(Lang lang);
    }

    private Citation citation(String id, Works works) {
        List<Lang> langs =
                Stream.of(view.lang(), view.lang().other()).filter(this::exists).toList();
        Work own = works.in(langs.get(0));
        return new Citation(
                id,
                langs.stream()
                        .map(it -> new Phrase(it, LangSpans.spans(works.in(it).text(), it)))
                        .toList(),
                BibTex.of(own),
                CslJson.of(own));
    }

    private boolean exists(Lang lang) {
        return Alternates.exists(Viewpoint.of(view.catalogue(), lang, plan.path()));
    }

    private Work plan(Lang lang) {
        return work(lang, plan.id(), Viewpoint.titles(plan).in(lang), Optional.empty(), Optional.empty(), "");
    }

    private Work initiative(Lang lang, String id, String record) {
        return work(
                lang,
                plan.id() + "-" + id,
                view.sectionNames(plan.id(), id).in(lang),
                Optional.of(Viewpoint.titles(plan).in(lang)),
                Optional.of(record),
                Addresses.fragment(id));
    }

    private Work work(
            Lang lang, String key, String title, Optional<String> within, Optional<String> record, String fragment) {
        return new Work(
                lang,
                key + "-" + lang.tag(),
                title,
                within,
                plan.period().text(lang),
                record,
                view.site().title().in(lang),
                view.site().release().map(it -> new Work.Version(it.version(), it.date())),
                view.absolute(Addresses.of(plan.path(), lang)) + fragment);
    }
}
