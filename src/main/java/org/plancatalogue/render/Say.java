/* The function say of the templates. */
package org.plancatalogue.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.util.ArrayList;
import java.util.List;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.web.Html;

/**
 * Gives a message in the language of the page: {@code ${say("count.initiatives", 3)}}.
 *
 * <p>The result is text, escaped when printed. With markup among the arguments it is markup, the pattern and the other
 * arguments escaped.
 */
record Say(Messages messages, Lang lang) implements TemplateMethodModelEx {
    @Override
    public TemplateModel exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
        List<TemplateModel> models = new ArrayList<>();
        for (Object argument : arguments) {
            models.add((TemplateModel) argument);
        }
        boolean markup = models.stream().anyMatch(TemplateHTMLOutputModel.class::isInstance);
        List<String> texts = new ArrayList<>();
        for (TemplateModel model : models) {
            texts.add(text(model, markup));
        }
        String pattern = pattern(texts);
        List<String> rest = texts.subList(1, texts.size());
        return markup
                ? HTMLOutputFormat.INSTANCE.fromMarkup(Messages.fill(pattern, rest, Html::escape))
                : new SimpleScalar(Messages.fill(pattern, rest, it -> it));
    }

    private String pattern(List<String> texts) throws TemplateModelException {
        String key = texts.isEmpty() ? "" : texts.get(0);
        List<String> rest = texts.isEmpty() ? List.of() : texts.subList(1, texts.size());
        return messages.find(lang, key, rest)
                .orElseThrow(() ->
                        new TemplateModelException("There is no message \"" + key + "\" in " + Messages.file(lang)));
    }

    private static String text(TemplateModel model, boolean markup) throws TemplateModelException {
        if (model instanceof TemplateHTMLOutputModel html) {
            return HTMLOutputFormat.INSTANCE.getMarkupString(html);
        }
        if (model instanceof TemplateNumberModel number) {
            return number.getAsNumber().toString();
        }
        if (model instanceof TemplateScalarModel scalar) {
            return markup ? Html.escape(scalar.getAsString()) : scalar.getAsString();
        }
        throw new TemplateModelException("An argument of say() is missing or is neither text, number nor markup");
    }
}
