/* One figure changed in one language of a real section. */
package org.plancatalogue.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plancatalogue.lang.Lang;

/**
 * A slip as a translator makes it: another digit, another word for a number, another month or another era. It is made
 * without the reader of figures, so that it cannot share its errors.
 *
 * @param was the changed word
 * @param is what stands in its place
 */
public record FigureSlip(RealSections section, Lang lang, int at, String was, String is) {
    private static final List<List<String>> WORDS = List.of(
            words("one two three four five six seven eight nine ten eleven twelve"),
            words("first second third fourth fifth sixth seventh eighth ninth tenth"),
            words("January February March April May June July August September October November December"),
            words("Showa Heisei Reiwa"),
            words("昭和 平成 令和"),
            words("half third quarter"),
            words("thousand million billion"),
            words("万 億 兆"));

    /** Digits that are no part of a code, a version, a digest or an address. */
    private static final Pattern DIGITS =
            Pattern.compile("(?<![A-Za-z0-9.:…-])\\d+(?![0-9A-Za-z:…-]|\\.\\d|,\\d)|(?<=FY)\\d{4}|(?<=\\d,)\\d{3}");

    private static final Pattern WORD =
            Pattern.compile("\\b(?i:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\\b"
                    + "|\\b(?i:first|second|third|fourth|fifth|sixth)\\b"
                    + "|\\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\\b"
                    + "|\\b(?:Showa|Heisei|Reiwa)(?= \\d)|(?:昭和|平成|令和)(?=[\\d元])"
                    + "|(?<=one )half|(?<=two )thirds|thousand|million|billion|(?<=\\d)[万億]|(?<=[和成])元(?=年)"
                    + "|[二三四五六七八九](?=つ)");

    /** A slip at one of all the places of the texts, each as likely as the other. */
    static FigureSlip random(List<RealSections> sections, Random random) {
        while (true) {
            RealSections section = sections.get(random.nextInt(sections.size()));
            Lang lang = random.nextBoolean() ? Lang.JA : Lang.EN;
            List<FigureSlip> slips = in(section, lang, random);
            if (!slips.isEmpty()) {
                return slips.get(random.nextInt(slips.size()));
            }
        }
    }

    String ja() {
        return lang == Lang.JA ? changed(section.ja()) : section.ja();
    }

    String en() {
        return lang == Lang.EN ? changed(section.en()) : section.en();
    }

    /** Whether the slip is made inside the passage. */
    boolean isWithin(String passage) {
        String text = lang == Lang.JA ? section.ja() : section.en();
        int found = text.indexOf(passage, Math.max(0, at - passage.length()));
        return found >= 0 && found <= at && at < found + passage.length();
    }

    @Override
    public String toString() {
        String text = lang == Lang.JA ? section.ja() : section.en();
        int to = Math.min(text.length(), at + was.length() + 20);
        return section.name() + " " + lang + ": "
                + text.substring(Math.max(0, at - 20), to).replace('\n', '/') + " [" + was + " → " + is + "]";
    }

    private String changed(String text) {
        return text.substring(0, at) + is + text.substring(at + was.length());
    }

    public static List<FigureSlip> in(RealSections section, Lang lang, Random random) {
        String text = lang == Lang.JA ? section.ja() : section.en();
        List<FigureSlip> slips = new ArrayList<>();
        for (Matcher it = DIGITS.matcher(text); it.find(); ) {
            String is = text.startsWith("月", it.end())
                    ? "" + (Integer.parseInt(it.group()) % 12 + 1)
                    : digits(it.group(), random);
            slips.add(new FigureSlip(section, lang, it.start(), it.group(), is));
        }
        for (Matcher it = WORD.matcher(text); it.find(); ) {
            slips.add(new FigureSlip(section, lang, it.start(), it.group(), word(it.group(), random)));
        }
        return slips;
    }

    private static String digits(String number, Random random) {
        int place = random.nextInt(number.length());
        char digit = (char) ('1' + (number.charAt(place) - '0' + random.nextInt(8)) % 9);
        String changed = number.substring(0, place) + digit + number.substring(place + 1);
        return changed.equals(number) ? digits(number, random) : changed;
    }

    private static String word(String word, Random random) {
        if (word.equals("元")) {
            return "2";
        }
        if ("二三四五六七八九".contains(word)) {
            return word.equals("九") ? "二" : "" + "二三四五六七八九".charAt("二三四五六七八九".indexOf(word) + 1);
        }
        String stem = word.equals("thirds") ? "third" : word;
        List<String> others =
                WORDS.stream()
                        .filter(it -> it.stream().anyMatch(stem::equalsIgnoreCase))
                        .findFirst()
                        .orElseThrow()
                        .stream()
                        .filter(it -> !it.equalsIgnoreCase(stem))
                        .toList();
        String other = others.get(random.nextInt(others.size()));
        return Character.isUpperCase(word.charAt(0))
                ? other.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + other.substring(1)
                : other;
    }

    private static List<String> words(String words) {
        return List.of(words.split(" "));
    }
}
