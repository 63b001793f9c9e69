/* The rules of axe-core, run in a page. */
package org.plancatalogue.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** WCAG 2.0 to 2.2, levels A and AA, and axe's best practices. */
final class Axe {
    private static final String SCRIPT = script();

    private static final String RUN = """
            axe.run(document, {
              runOnly: {
                type: 'tag',
                values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
              },
              rules: { 'target-size': { enabled: true } },
              resultTypes: ['violations'],
            }).then(found => found.violations.map(rule =>
              rule.id + ': ' + rule.nodes.slice(0, 5).map(it => it.target.join(' ') + ' ' + it.html.slice(0, 160)).join('\\n    ')
            ).join('\\n'))
            """;

    private Axe() {}

    /** Makes the rules known to the page that the tab shows. */
    static void bring(Tab tab) {
        tab.evaluate(SCRIPT + "; true");
    }

    /** What breaks a rule on the page as it is now shown; empty where nothing does. */
    static String violations(Tab tab) {
        return tab.text(RUN);
    }

    private static String script() {
        try (InputStream stream = Objects.requireNonNull(Axe.class.getResourceAsStream("/axe.min.js"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
