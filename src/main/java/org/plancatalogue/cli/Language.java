/* The language of the person at the terminal. */
package org.plancatalogue.cli;

import java.util.Locale;
import org.plancatalogue.lang.Lang;

/** Reads the system's language; this is the one place that asks for it. */
final class Language {
    private Language() {}

    static Lang ofSystem() {
        return Lang.of(Locale.getDefault().getLanguage()).orElse(Lang.EN);
    }
}
