/* What an initiative does, in the lines of its text. */
package org.plancatalogue.view.part;

import java.util.List;
import java.util.Optional;
import org.plancatalogue.catalogue.Entry;
import org.plancatalogue.content.Plan;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.markdown.html.LangSpans;
import org.plancatalogue.markdown.passage.Lines;
import org.plancatalogue.page.Item;
import org.plancatalogue.view.Shown;
import org.plancatalogue.view.Viewpoint;

/** Takes the items and paragraphs of an initiative's section, as plain text without notes, for pages that list many. */
final class Contents {
    private Contents() {}

    /** In the language in which the plan's page shows the section. */
    static Item.Contents of(Viewpoint view, Entry entry) {
        Plan plan = view.plan(entry.plan()).orElseThrow();
        return Shown.in(view, plan, entry.id())
                .map(it -> contents(view, it))
                .orElse(new Item.Contents(Optional.empty(), List.of()));
    }

    private static Item.Contents contents(Viewpoint view, Shown shown) {
        Lang lang = shown.edition().lang();
        return new Item.Contents(
                Optional.of(lang).filter(it -> it != view.lang()),
                Lines.of(shown.section(), it -> term(view, it, lang)).stream()
                        .map(it -> LangSpans.spans(it, lang))
                        .toList());
    }

    private static String term(Viewpoint view, String id, Lang lang) {
        return view.catalogue().term(id).map(it -> it.names().in(lang)).orElse(id);
    }
}
