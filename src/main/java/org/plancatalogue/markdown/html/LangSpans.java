/* Marks the parts of a text that are in the other language. */
package org.plancatalogue.markdown.html;

import org.plancatalogue.lang.Lang;
import org.plancatalogue.lang.Runs;
import org.plancatalogue.web.Html;

/** Writes plain text with {@code lang} on the runs of the other language. */
public final class LangSpans {
    private LangSpans() {}

    /** Example: "Sumida City (墨田区)" in English gives {@code Sumida City (<span lang="ja">墨田区</span>)}. */
    public static Html spans(String text, Lang base) {
        StringBuilder out = new StringBuilder();
        for (Runs.Run run : Runs.split(text, base)) {
            String shown = Html.escape(run.text());
            out.append(run.lang() == base ? shown : "<span lang=\"" + run.lang().tag() + "\">" + shown + "</span>");
        }
        return new Html(out.toString());
    }
}
