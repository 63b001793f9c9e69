/* A defect, and the way to plant it in a page. */
package org.plancatalogue.check;

import static java.util.regex.Matcher.quoteReplacement;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One passage of the page, chosen among those that fit, is rewritten; {@code ¦} marks the place where the defect must be
 * told, and what stands behind it in {@code tells} is its code. A defect may be told in another file that speaks of the
 * page.
 *
 * @param passage what is rewritten, in the page or, where {@code file} names one, in that file
 * @param rewrite from the passage to what is wrong
 */
record Plant(String name, Where file, Pattern passage, UnaryOperator<String> rewrite, String tells) {
    private static final char PLACE = '¦';
    private static final String CROSS = "<p><a href=\"[^\"#]*#(?:s[12]|節が|%E7%AF%80%E3%81%8C)\">";

    /** The file in which a passage is rewritten. */
    enum Where {
        PAGE,
        JAPANESE,
        ENGLISH,
        SITEMAP
    }

    static final List<Plant> ALL = List.of(
            crossLink("dead-link", "href=\"[^\"]*", "href=\"../gone/"),
            crossLink(
                    "dead-link-absolute",
                    "href=\"[^\"]*",
                    "href=\"https://example.org/machi/ja/gone.html",
                    "dead-link"),
            crossLink("dead-fragment", "#[^\"]*", "#s9"),
            crossLink("fragment-case", "#[^\"]*", "#S1"),
            crossLink("fragment-form", "#[^\"]*", "#" + Normalizer.normalize("節が", Normalizer.Form.NFD)),
            crossLink("fragment-encoded-twice", "#[^\"]*", "#%25E7%25AF%2580%25E3%2581%258C"),
            new Plant(
                    "link-case",
                    Where.PAGE,
                    Pattern.compile("<p><a href=\"[^\"]*/t\\d{3}[^\"]*\">|<p>(?=<img)"),
                    it -> it.contains("href")
                            ? mark(it.replaceFirst("/t(\\d{3})", "/T$1"), "href")
                            : "<p><a " + PLACE + "href=\"/machi/JA/\">x</a> ",
                    "link-case"),
            line("link-form", "<p><a ¦href=\"/machi/ja/か\u3099いと\u3099/#s1\">x</a></p>"),
            crossLink("backslash-in-address", "href=\"", "href=\"..\\\\"),
            crossLink("space-in-address", "href=\"[^\"]*", "href=\"a b.html"),
            crossLink("bad-escape", "href=\"[^\"]*", "href=\"%zz/"),
            crossLink("outside-site", "href=\"[^\"]*", "href=\"../../../../../../x.html"),
            crossLink("scheme-missing", "href=\"[^\"]*", "href=\"www.example.com/a"),
            crossLink("insecure-link", "href=\"[^\"]*", "href=\"http://www.example.com/a"),
            crossLink("forbidden-scheme", "href=\"[^\"]*", "href=\"javascript:go()"),
            new Plant(
                    "language-jump",
                    Where.JAPANESE,
                    Pattern.compile(CROSS),
                    it -> "<p><a ¦href=\"/machi/en/\">",
                    "language-jump"),
            line("empty-link", "<p><a ¦href=\"#s1\"></a></p>"),
            image("dead-asset", "src", "src=\"[^\"]*", "src=\"gone.png"),
            image("dead-asset-of-set", "srcset", "map\\d\\.png 2x", "gone.png 2x", "dead-asset"),
            image("third-party", "src", "src=\"[^\"]*", "src=\"https://images.example.com/a.png"),
            image("alt-missing", "src", " alt=\"[^\"]*\"", ""),
            line("built-duplicate-id", "<p ¦id=\"s1\">x</p>"),
            line("unclosed-element", "¦<div>"),
            line("heading-order", "¦<h4>x</h4>"),
            line("template-residue", "<p>¦${page.title}</p>"),
            line("mojibake", "<p>¦è¨ˆç”»</p>"),
            line("invisible-in-text", "<p>a¦\u202Eb</p>"),
            line("inline-code", "<p ¦style=\"color: red\">x</p>"),
            line("dangling-id", "<p ¦aria-describedby=\"gone\">x</p>"),
            line("bad-mail-address", "<p><a ¦href=\"mailto:a@@example.org\">x</a></p>"),
            line("bad-phone-number", "<p><a ¦href=\"tel:０１２\">x</a></p>"),
            new Plant(
                    "wrong-lang",
                    Where.PAGE,
                    Pattern.compile("<html lang=\"(ja|en)\">"),
                    it -> "<html ¦lang=\"fr\">",
                    "wrong-lang"),
            new Plant(
                    "title-missing",
                    Where.PAGE,
                    Pattern.compile("<title>.*</title>"),
                    it -> "¦<title></title>",
                    "title-missing"),
            new Plant(
                    "charset-wrong",
                    Where.PAGE,
                    Pattern.compile("<meta charset=\"utf-8\">"),
                    it -> "¦<meta charset=\"shift_jis\">",
                    "charset-wrong"),
            new Plant(
                    "canonical-wrong",
                    Where.PAGE,
                    Pattern.compile("<link rel=\"canonical\" href=\"[^\"]*\">"),
                    it -> "<link rel=\"canonical\" ¦href=\"" + CleanSite.BASE + "\">",
                    "canonical-wrong"),
            new Plant(
                    "canonical-missing",
                    Where.PAGE,
                    Pattern.compile("<link rel=\"canonical\" href=\"[^\"]*\">\n"),
                    it -> "",
                    "@canonical-missing"),
            new Plant(
                    "alternate-dead",
                    Where.PAGE,
                    Pattern.compile("<link rel=\"alternate\" hreflang=\"(ja|en)\" href=\"[^\"]*\">\n(?=<meta)"),
                    it -> it + "<link rel=\"alternate\" hreflang=\"fr\" ¦href=\"" + CleanSite.BASE + "fr/\">\n",
                    "dead-link"),
            new Plant(
                    "alternate-not-mutual",
                    Where.ENGLISH,
                    Pattern.compile("<link rel=\"alternate\" hreflang=\"ja\" href=\"[^\"]*\">\n"),
                    it -> "",
                    "alternate-not-mutual"),
            new Plant("truncated-page", Where.PAGE, Pattern.compile("(?s)</footer>.*"), it -> "", "truncated-page"),
            new Plant("not-in-sitemap", Where.SITEMAP, Pattern.compile("<url>.*</url>\n"), it -> "", "@not-in-sitemap"),
            new Plant(
                    "sitemap-dead",
                    Where.SITEMAP,
                    Pattern.compile("<url>.*</url>\n"),
                    it -> it + "<url>¦<loc>" + CleanSite.BASE + "gone/</loc></url>\n",
                    "dead-link"));

    private static Plant crossLink(String code, String part, String instead) {
        return crossLink(code, part, instead, code);
    }

    private static Plant crossLink(String name, String part, String instead, String code) {
        return new Plant(
                name,
                Where.PAGE,
                Pattern.compile(CROSS),
                it -> mark(it.replaceFirst(part, quoteReplacement(instead)), "href"),
                code);
    }

    private static Plant image(String code, String place, String part, String instead) {
        return image(code, place, part, instead, code);
    }

    private static Plant image(String name, String place, String part, String instead, String code) {
        return new Plant(
                name,
                Where.PAGE,
                Pattern.compile("<img [^>]*>"),
                it -> mark(it.replaceFirst(part, quoteReplacement(instead)), place),
                code);
    }

    private static Plant line(String code, String line) {
        return new Plant(code, Where.PAGE, Pattern.compile("</section>\n"), it -> line + "\n" + it, code);
    }

    /** Marks the last attribute of a name in an element. */
    private static String mark(String element, String attribute) {
        int at = element.lastIndexOf(" " + attribute + "=") + 1;
        return element.substring(0, at) + PLACE + element.substring(at);
    }

    /** Changes the file, and says what must be found: {@code file:line:column code}. */
    List<String> in(Map<String, String> site, String page, Random random) {
        return switch (file) {
            case PAGE -> List.of(rewritten(site, page, page, random));
            case JAPANESE -> {
                String japanese = "ja/" + page.substring(3);
                yield List.of(rewritten(site, japanese, japanese, random));
            }
            case ENGLISH -> List.of(notNamedBack(site, page, random));
            case SITEMAP -> List.of(rewritten(site, "sitemap.xml", page, random));
        };
    }

    private String rewritten(Map<String, String> site, String path, String page, Random random) {
        String text = site.getOrDefault(path, "");
        List<MatchResult> places = new ArrayList<>(passage.matcher(text)
                .results()
                .filter(it -> path.equals(page) || it.group().contains(">" + CleanSite.address(page) + "<"))
                .toList());
        MatchResult place = places.get(random.nextInt(places.size()));
        String changed = text.substring(0, place.start()) + rewrite.apply(place.group()) + text.substring(place.end());
        site.put(path, changed.replace(Character.toString(PLACE), ""));
        if (tells.startsWith("@")) {
            return page + ":1:1 " + tells.substring(1);
        }
        int at = changed.indexOf(PLACE) < 0 ? changed.stripTrailing().length() : changed.indexOf(PLACE);
        return path + ":" + position(changed, at) + " " + tells;
    }

    /** The English page forgets the Japanese one, which tells it where it names the English one. */
    private String notNamedBack(Map<String, String> site, String page, Random random) {
        String rest = page.substring(3);
        rewritten(site, "en/" + rest, "en/" + rest, random);
        String japanese = site.getOrDefault("ja/" + rest, "");
        Matcher link = Pattern.compile("hreflang=\"en\" (href)").matcher(japanese);
        return link.find() ? "ja/" + rest + ":" + position(japanese, link.start(1)) + " " + tells : "";
    }

    private static String position(String text, int at) {
        int start = text.lastIndexOf('\n', at - 1) + 1;
        int line = (int) text.substring(0, at).chars().filter(it -> it == '\n').count() + 1;
        return String.format(Locale.ROOT, "%d:%d", line, text.codePointCount(start, at) + 1);
    }

    @Override
    public String toString() {
        return name;
    }
}
