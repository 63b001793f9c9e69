/* A text in both languages. */
package org.plancatalogue.decode.picture;

import org.plancatalogue.lang.Names;
import org.plancatalogue.yaml.Fields;

/** Reads a mapping that holds the required text under {@code ja} and {@code en}, and nothing else. */
final class BothLanguages {
    private BothLanguages() {}

    static Names of(Fields both) {
        Names names = new Names(both.text("ja"), both.text("en"));
        both.done();
        return names;
    }
}
