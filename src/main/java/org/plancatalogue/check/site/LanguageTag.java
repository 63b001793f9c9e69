/* The codes of languages. */
package org.plancatalogue.check.site;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Codes are those of BCP 47: a language of ISO 639, then perhaps a script and a region. A country is no language. */
public final class LanguageTag {
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    /** Countries that are often written for their language. */
    private static final Map<String, String> MEANT = Map.of(
            "jp", "ja", "kr", "ko", "cn", "zh", "us", "en", "gb", "en-GB", "ua", "uk", "cz", "cs", "dk", "da", "gr",
            "el");

    private LanguageTag() {}

    /** Whether a code is one, {@code x-default} of {@code hreflang} included. */
    public static boolean isCode(String code) {
        if (LANGUAGES.contains(code)) {
            return true;
        }
        String[] parts = code.split("-", -1);
        String language = parts[0].toLowerCase(Locale.ROOT);
        boolean known = language.equals("x") || language.matches("[a-z]{3}") || LANGUAGES.contains(language);
        for (int i = 1; i < parts.length; i++) {
            boolean region = i <= 2 && parts[i].length() == 2;
            known &= parts[i].matches("[A-Za-z0-9]{1,8}")
                    && (!region || COUNTRIES.contains(parts[i].toUpperCase(Locale.ROOT)));
        }
        return known;
    }

    /** What was probably meant by a code that is none. */
    public static Optional<String> meant(String code) {
        return Optional.ofNullable(MEANT.get(code.strip().toLowerCase(Locale.ROOT)));
    }
}
