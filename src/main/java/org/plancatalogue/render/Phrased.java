/* The function phrased of the templates. */
package org.plancatalogue.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.util.List;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.phrase.Phrases;
import org.plancatalogue.web.Html;

/**
 * Gives a text or markup with the places where its Japanese may be broken: {@code ${phrased(link.label)}}, or, where the
 * element has a language of its own, {@code ${phrased(other.text, other.lang)}}. For headings, cards and buttons; never
 * within an attribute or a title.
 */
record Phrased(Phrases phrases, Lang lang) implements TemplateMethodModelEx {
    @Override
    public TemplateModel exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
        if (arguments.isEmpty()) {
            throw new TemplateModelException("phrased() needs a text");
        }
        Lang own = arguments.size() > 1 ? lang(arguments.get(1)) : lang;
        return HTMLOutputFormat.INSTANCE.fromMarkup(
                phrases.marked(html(arguments.get(0)), own).markup());
    }

    private static Lang lang(Object argument) throws TemplateModelException {
        return Lang.of(argument instanceof TemplateScalarModel tag ? tag.getAsString() : "")
                .orElseThrow(() -> new TemplateModelException("The second argument of phrased() is no language"));
    }

    private static Html html(Object argument) throws TemplateModelException {
        if (argument instanceof TemplateHTMLOutputModel html) {
            return new Html(HTMLOutputFormat.INSTANCE.getMarkupString(html));
        }
        if (argument instanceof TemplateScalarModel text) {
            return Html.text(text.getAsString());
        }
        throw new TemplateModelException("The argument of phrased() is missing or is neither text nor markup");
    }
}
