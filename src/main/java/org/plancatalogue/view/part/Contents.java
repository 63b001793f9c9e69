/* What an initiative does, in the lines of its text. */
package org.plancatalogue.view.part;

import java.util.List;
import org.plancatalogue.catalogue.Entry;
import org.plancatalogue.content.Edition;
import org.plancatalogue.content.Plan;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.markdown.Section;
import org.plancatalogue.markdown.html.LangSpans;
import org.plancatalogue.markdown.passage.Passage;
import org.plancatalogue.markdown.passage.Passages;
import org.plancatalogue.view.Viewpoint;
import org.plancatalogue.web.Html;

/** Takes the items and paragraphs of an initiative's section, as plain text without notes, for pages that list many. */
final class Contents {
    private Contents() {}

    /** In the language of the page, or marked as being in the other. */
    static List<Html> of(Viewpoint view, Entry entry) {
        Plan plan = view.plan(entry.plan()).orElseThrow();
        Edition nearest = plan.editions().nearest(view.lang());
        Edition edition = nearest.prose().section(entry.id()).isPresent()
                ? nearest
                : plan.editions().original();
        return edition.prose().section(entry.id()).stream()
                .flatMap(it -> lines(it).stream())
                .map(it -> html(it, edition.lang(), view.lang()))
                .toList();
    }

    private static List<String> lines(Section section) {
        return Passages.of(section).stream()
                .filter(it -> it.mark().isEmpty() || it.mark().matches("\\s*(-|1\\.) "))
                .map(Passage::text)
                .toList();
    }

    private static Html html(String line, Lang lang, Lang page) {
        Html html = LangSpans.spans(line, lang);
        return lang == page ? html : html.in(lang.tag());
    }
}
