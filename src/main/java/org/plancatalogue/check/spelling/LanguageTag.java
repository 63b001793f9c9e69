/* The codes of languages. */
package org.plancatalogue.check.spelling;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Codes are those of BCP 47: a language of ISO 639, then perhaps a script and a region. A country is no language. */
public final class LanguageTag {
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private static final int LONGEST = 30;
    private static final Pattern AROUND =
            Pattern.compile("^(in |bahasa )|( version| page| site|版|ページ|サイト)$|(-[a-z]{2,4}| ?[(（].*[)）])$");

    /** Countries that are often written for their language. */
    private static final Map<String, String> MEANT = Map.of(
            "jp", "ja", "kr", "ko", "cn", "zh", "us", "en", "gb", "en-GB", "ua", "uk", "cz", "cs", "dk", "da", "gr",
            "el");

    /** How languages are called in themselves and, where they are chosen from, in Japanese and English. */
    private static final Map<String, String> NAMES = names(
            "ar العربية",
            "cs čeština",
            "da dansk",
            "de deutsch german",
            "el ελληνικά",
            "en english 英語",
            "es español spanish",
            "fa فارسی",
            "fi suomi",
            "fr français french",
            "he עברית",
            "hi हिन्दी",
            "hu magyar",
            "id indonesia",
            "it italiano",
            "ja 日本語 にほんご japanese",
            "ko 한국어 韓国語 korean",
            "nl nederlands",
            "no norsk",
            "pl polski",
            "pt português portuguese",
            "ro română",
            "ru русский",
            "sv svenska",
            "th ไทย",
            "tr türkçe",
            "uk українська",
            "vi tiếng・việt",
            "zh 中文 简体中文 繁體中文 繁体中文 正體中文 中国語 chinese");

    private LanguageTag() {}

    private static Map<String, String> names(String... lines) {
        return Stream.of(lines)
                .map(it -> it.split(" "))
                .flatMap(it -> Stream.of(it).map(name -> Map.entry(name.replace('・', ' '), it[0])))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The language whose name, or code, a few words are: {@code English}, {@code In English}, {@code EN}, {@code 英語版}. */
    public static Optional<String> named(String words) {
        String plain = words.strip().toLowerCase(Locale.ROOT);
        return plain.length() > LONGEST
                ? Optional.empty()
                : Optional.ofNullable(NAMES.get(AROUND.matcher(plain).replaceAll("")));
    }

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
