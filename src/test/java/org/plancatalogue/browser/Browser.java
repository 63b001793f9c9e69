/* A running browser and the line to it. */
package org.plancatalogue.browser;

import java.util.Map;
import java.util.Optional;

/** The process and what it is driven by; both end with {@link #close}. */
record Browser(Chromium chromium, DevTools devTools) implements AutoCloseable {
    /** Starts the browser found on the search path; see {@link Chromium#demand} for what happens where there is none. */
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
