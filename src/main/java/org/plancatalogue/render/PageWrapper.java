/* What a template may see of a page. */
package org.plancatalogue.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.ext.beans.MemberSelectorListMemberAccessPolicy.MemberSelector;
import freemarker.ext.beans.WhitelistMemberAccessPolicy;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.web.Html;

/**
 * Shows records by their components and nothing else: no {@code class}, no {@code hashCode}, no other type. {@link Html}
 * is printed as it is, a text with braces by its own rules of escaping, an empty {@link Optional} is a missing value, a {@link Lang} is its tag. A record itself cannot be
 * printed, so that a forgotten component name is an error and not a stray {@code toString}.
 */
final class PageWrapper extends DefaultObjectWrapper {
    PageWrapper(Set<Class<?>> records) {
        super(Configuration.VERSION_2_3_35);
        setMemberAccessPolicy(new WhitelistMemberAccessPolicy(accessors(records)));
        setExposeFields(false);
    }

    private static List<MemberSelector> accessors(Set<Class<?>> records) {
        return records.stream()
                .flatMap(type -> Records.components(type).map(it -> new MemberSelector(type, it.getAccessor())))
                .toList();
    }

    @Override
    public TemplateModel wrap(Object value) throws TemplateModelException {
        if (value instanceof Html html) {
            return HTMLOutputFormat.INSTANCE.fromMarkup(html.markup());
        }
        if (value instanceof String text && text.indexOf('{') >= 0) {
            return HTMLOutputFormat.INSTANCE.fromMarkup(Html.escape(text));
        }
        if (value instanceof Optional<?> optional) {
            return optional.isPresent() ? wrap(optional.get()) : super.wrap(null);
        }
        return super.wrap(value instanceof Lang lang ? lang.tag() : value);
    }

    @Override
    protected TemplateModel handleUnknownType(Object value) throws TemplateModelException {
        if (value instanceof Record && super.handleUnknownType(value) instanceof TemplateHashModel members) {
            return new Components(members);
        }
        throw new TemplateModelException(
                "A template cannot show a " + value.getClass().getSimpleName());
    }

    /** A record as a hash, without its text. */
    private record Components(TemplateHashModel members) implements TemplateHashModel {
        @Override
        public TemplateModel get(String name) throws TemplateModelException {
            return members.get(name);
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }
}
