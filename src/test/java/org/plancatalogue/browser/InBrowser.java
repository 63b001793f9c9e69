/* Gives tests a tab of the one browser that all of them share. */
package org.plancatalogue.browser;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** A parameter of type {@link Tab} is a fresh tab, closed after the test; the browser ends after the last test. */
final class InBrowser implements BeforeAllCallback, ParameterResolver {
    private static final Namespace NAMESPACE = Namespace.create(InBrowser.class);

    /** The process and the line to it. */
    private record Browser(Chromium chromium, DevTools devTools) implements AutoCloseable {
        static Browser start() {
            String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
            boolean continuousIntegration = "true".equals(System.getenv("CI"));
            Chromium chromium = Chromium.start(Chromium.demand(Chromium.in(path), continuousIntegration));
            return new Browser(chromium, DevTools.connect(chromium.address()));
        }

        @Override
        public void close() {
            try {
                devTools.send(DevTools.BROWSER, "Browser.close", Map.of());
            } finally {
                chromium.close();
            }
        }
    }

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
