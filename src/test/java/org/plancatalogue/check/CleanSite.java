/* A bilingual site in which nothing is wrong, as large as wanted, for tests. */
package org.plancatalogue.check;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plancatalogue.check.site.Stored;
import org.plancatalogue.web.SiteFile;
import org.plancatalogue.web.SitePath;

/**
 * Two languages with the same pages, in folders and in files, under Japanese and other names: lists, and topics that lead
 * to each other by every spelling of an address. A seed makes the same site again.
 */
final class CleanSite {
    static final String BASE = "https://example.org/machi/";
    static final List<String> LANGUAGES = List.of("ja", "en");

    private static final List<String> SECTIONS = List.of("plans", "people", "まち", "がいど", "q-and-a");
    private static final List<String> FRAGMENTS = List.of("#s1", "#s2", "#節が", "#%E7%AF%80%E3%81%8C");
    private static final List<String> OTHER_FRAGMENTS = List.of("", "#top", "?a=1&amp;b=2", "#:~:text=a");
    private static final int MAPS = 2;
    private static final String PNG = "\u0089PNG\r\n\u001A\n";

    private final Random random;
    private final List<String> topics = new ArrayList<>();
    private final Map<String, String> texts = new TreeMap<>();

    private CleanSite(long seed, int pages) {
        this.random = new Random(seed);
        int fixed = 2 + LANGUAGES.size() * (1 + SECTIONS.size());
        for (int i = 0; i < (pages - fixed) / LANGUAGES.size(); i++) {
            String section = SECTIONS.get(i % SECTIONS.size());
            String name = List.of("t", "町会-", "がいど-").get(i % 3) + String.format("%03d", i);
            topics.add(section + "/" + name + (i % 4 < 2 ? "/index.html" : ".html"));
        }
    }

    /** The files of the site as texts; images are Latin-1. */
    static Map<String, String> of(long seed, int pages) {
        CleanSite site = new CleanSite(seed, pages);
        site.write();
        return site.texts;
    }

    static List<Stored> stored(Map<String, String> texts) {
        return texts.entrySet().stream()
                .map(it -> SiteFile.of(
                        new SitePath(it.getKey()),
                        it.getValue()
                                .getBytes(
                                        it.getKey().endsWith(".png")
                                                ? StandardCharsets.ISO_8859_1
                                                : StandardCharsets.UTF_8)))
                .map(Stored::of)
                .toList();
    }

    /** The pages of topics, in order. */
    static List<String> topics(Map<String, String> texts) {
        return texts.keySet().stream()
                .filter(it -> it.endsWith(".html") && it.split("/", -1).length > 2)
                .filter(it -> texts.getOrDefault(it, "").contains("id=\"s1\""))
                .toList();
    }

    private void write() {
        texts.put("index.html", chooser());
        texts.put("404.html", notFound());
        for (String lang : LANGUAGES) {
            texts.put(
                    lang + "/index.html",
                    list(
                            lang,
                            "index.html",
                            SECTIONS.stream().map(it -> it + "/index.html").toList()));
            for (String section : SECTIONS) {
                String path = section + "/index.html";
                texts.put(
                        lang + "/" + path,
                        list(
                                lang,
                                path,
                                topics.stream()
                                        .filter(it -> it.startsWith(section + "/"))
                                        .toList()));
            }
            topics.forEach(it -> texts.put(lang + "/" + it, topic(lang, it)));
            texts.put(lang + "/feed.xml", feed(lang));
        }
        texts.put("sitemap.xml", sitemap());
        texts.put("robots.txt", "User-agent: *\nAllow: /\nSitemap: " + BASE + "sitemap.xml\n");
        texts.put(
                "site.webmanifest",
                "{\"name\": \"町\", \"start_url\": \"ja/\", \"icons\": [{\"src\": \"assets/icon.png\", \"sizes\": \"8x8\"}]}\n");
        texts.put(
                "search.json",
                topics.stream()
                        .limit(20)
                        .map(it -> "{\"url\": \"ja/" + new SitePath(it).address() + "\"}")
                        .collect(Collectors.joining(",\n", "[", "]\n")));
        texts.put("assets/site.css", "@import \"print.css\" print;\nbody { background: url(icon.png) }\n");
        texts.put("assets/print.css", "body { color: black }\n");
        texts.put("assets/site.js", "fetch(new URL(\"../search.json\", document.currentScript.src));\n");
        IntStream.range(0, MAPS).forEach(it -> texts.put("assets/map" + it + ".png", PNG + it));
        texts.put("assets/icon.png", PNG);
    }

    private static String head(String lang, String path, String title, String more) {
        String root = "../".repeat(new SitePath(path).depth());
        return """
                <!doctype html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'">
                <title>%s</title>
                %s<link rel="stylesheet" href="%sassets/site.css">
                <link rel="icon" href="%sassets/icon.png">
                <link rel="manifest" href="%ssite.webmanifest">
                <script src="%sassets/site.js" defer></script>
                </head>
                """.formatted(lang, title, more, root, root, root, root);
    }

    private String chooser() {
        return head("ja", "index.html", "町の記録 / Town records", "<link rel=\"canonical\" href=\"" + BASE + "\">\n")
                + """
                <body>
                <h1>町の記録</h1>
                <p><a href="ja/">日本語</a></p>
                <p><a href="en/" hreflang="en" lang="en">English</a></p>
                </body>
                </html>
                """;
    }

    private static String notFound() {
        return head("ja", "404.html", "ページがありません", "")
                        .replace("href=\"", "href=\"/machi/")
                        .replace("src=\"a", "src=\"/machi/a")
                + """
                <body>
                <h1>ページがありません</h1>
                <p><a href="/machi/">入口</a></p>
                </body>
                </html>
                """;
    }

    private String list(String lang, String path, List<String> entries) {
        String items = entries.stream()
                .map(it -> "<li><a href=\"" + link(lang + "/" + path, lang + "/" + it, "") + "\">" + name(lang, it)
                        + "</a></li>\n")
                .collect(Collectors.joining());
        return page(lang, path, "<ul>\n" + items + "</ul>\n");
    }

    private String topic(String lang, String path) {
        StringBuilder body = new StringBuilder();
        for (int i = 1; i <= 3; i++) {
            boolean named = i == 3;
            body.append("<section>\n<h2 id=\"").append(named ? "節が" : "s" + i).append("\">");
            body.append(lang.equals("ja") ? "第" + i + "節" : "Section " + i).append("</h2>\n");
            body.append("<p>").append(text(lang)).append("</p>\n");
            body.append("<p>").append(crossLink(lang, path, FRAGMENTS)).append("</p>\n");
            for (int links = random.nextInt(3); links > 0; links--) {
                body.append("<p>")
                        .append(crossLink(lang, path, OTHER_FRAGMENTS))
                        .append("</p>\n");
            }
            body.append("</section>\n");
        }
        String root = "../".repeat(new SitePath(lang + "/" + path).depth());
        int map = random.nextInt(MAPS);
        body.append("<p><img src=\"")
                .append(root)
                .append("assets/map")
                .append(map)
                .append(".png\" srcset=\"");
        body.append(root).append("assets/map").append(map).append(".png 1x, ").append(root);
        body.append("assets/map").append((map + 1) % MAPS).append(".png 2x\" alt=\"");
        body.append(lang.equals("ja") ? "地図" : "A map")
                .append("\"></p>\n<pre><code>${shown} {{ as it is }}</code></pre>\n");
        body.append("<table>\n<tr><th>1<th>2\n<tr><td>3<td>4\n</table>\n");
        return page(lang, path, body.toString());
    }

    private String crossLink(String lang, String path, List<String> fragments) {
        String to = topics.get(random.nextInt(topics.size()));
        String fragment = fragments.get(random.nextInt(fragments.size()));
        return "<a href=\"" + link(lang + "/" + path, lang + "/" + to, fragment) + "\">" + name(lang, to) + "</a>";
    }

    /** Relative or from the server's root, with or without index.html, as written or encoded. */
    private String link(String from, String to, String fragment) {
        String near = random.nextInt(4) == 0 ? "/machi/" + to : new SitePath(to).from(new SitePath(from));
        String brief =
                near.endsWith("/index.html") && random.nextBoolean() ? near.substring(0, near.length() - 10) : near;
        return (random.nextBoolean() ? encoded(brief) : brief) + fragment;
    }

    private static String text(String lang) {
        return lang.equals("ja")
                ? "起業する人への<em>補助</em>と、空き店舗の活用。<ruby>青梅<rt>おうめ</rt></ruby>。"
                : "A subsidy for founders &amp; vacant shops in <span lang=\"ja\">おうめ</span>.";
    }

    private static String name(String lang, String path) {
        String plain = path.replaceFirst("(/index)?\\.html$", "");
        return lang.equals("ja") ? "記録 " + plain : "Record <span lang=\"ja\">" + plain + "</span>";
    }

    private String page(String lang, String path, String body) {
        String here = lang + "/" + path;
        StringBuilder more = new StringBuilder("<link rel=\"canonical\" href=\"" + address(here) + "\">\n");
        LANGUAGES.forEach(it -> more.append("<link rel=\"alternate\" hreflang=\"")
                .append(it)
                .append("\" href=\"")
                .append(address(it + "/" + path))
                .append("\">\n"));
        String title = name(lang, path).replaceAll("<[^>]*>", "") + (lang.equals("ja") ? "｜町の記録" : " | Town records");
        String other = lang.equals("ja") ? "en" : "ja";
        String root = "../".repeat(new SitePath(here).depth());
        return head(
                        lang,
                        here,
                        title,
                        more + "<meta property=\"og:image\" content=\"" + BASE
                                + "assets/icon.png\">\n<link rel=\"alternate\" type=\"application/atom+xml\" href=\""
                                + root + lang + "/feed.xml\" title=\"Feed\">\n")
                + """
                <body>
                <a href="#main">%s</a>
                <nav aria-label="%s">
                <ul>
                %s</ul>
                <p><a href="%s" hreflang="%s" lang="%s">%s</a></p>
                </nav>
                <main id="main">
                <h1>%s</h1>
                %s</main>
                <footer>
                <p><a href="mailto:office@example.org">office@example.org</a> <a href="tel:+81-428-22-1111">0428-22-1111</a> <a href="https://www.example.com/?a=1&amp;b=2" rel="noopener" target="_blank">www.example.com</a></p>
                </footer>
                </body>
                </html>
                """.formatted(
                        lang.equals("ja") ? "本文へ" : "Skip",
                        lang.equals("ja") ? "主な頁" : "Main",
                        Stream.concat(Stream.of("index.html"), SECTIONS.stream().map(it -> it + "/index.html"))
                                .map(it -> "<li><a href=\"" + link(here, lang + "/" + it, "") + "\">" + name(lang, it)
                                        + "</a></li>\n")
                                .collect(Collectors.joining()),
                        link(here, other + "/" + path, ""),
                        other,
                        other,
                        other.equals("ja") ? "日本語" : "English",
                        name(lang, path),
                        body);
    }

    private String feed(String lang) {
        return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\">\n<title>町</title>\n"
                + topics.stream()
                        .limit(20)
                        .map(it -> "<entry><title>町 &amp; 記録</title><link href=\"" + address(lang + "/" + it)
                                + "#s1\"/></entry>\n")
                        .collect(Collectors.joining())
                + "</feed>\n";
    }

    private String sitemap() {
        List<String> pages = new ArrayList<>(texts.keySet().stream()
                .filter(it -> it.endsWith(".html") && !it.equals("404.html"))
                .toList());
        Collections.shuffle(pages, random);
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"
                + pages.stream()
                        .map(it -> "<url><loc>" + address(it) + "</loc></url>\n")
                        .collect(Collectors.joining())
                + "</urlset>\n";
    }

    static String address(String path) {
        return BASE + encoded(new SitePath(path).address());
    }

    static String encoded(String path) {
        return path.codePoints()
                .mapToObj(Character::toString)
                .map(it -> it.charAt(0) < 0x80 ? it : bytes(it))
                .collect(Collectors.joining());
    }

    private static String bytes(String letter) {
        StringBuilder encoded = new StringBuilder();
        for (byte each : letter.getBytes(StandardCharsets.UTF_8)) {
            encoded.append(String.format("%%%02X", each));
        }
        return encoded.toString();
    }
}
