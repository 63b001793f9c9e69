/* Gives tests a tab of the one browser that all of them share. */
package org.plancatalogue.browser;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** A parameter of type {@link Tab} is a fresh tab, closed after the test; the browser ends after the last test. */
final class InBrowser implements BeforeAllCallback, ParameterResolver {
    private static final Namespace NAMESPACE = Namespace.create(InBrowser.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        browser(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Tab.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(NAMESPACE)
                .getOrComputeIfAbsent(Tab.class, key -> Tab.in(browser(context).devTools()), Tab.class);
    }

    private static Browser browser(ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(Browser.class, key -> Browser.start(), Browser.class);
    }
}
