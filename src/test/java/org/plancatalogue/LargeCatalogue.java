/* A catalogue as large as wanted, for measuring; it is no test. */
package org.plancatalogue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the real content with copies of one plan and one term under other names, until the site has about as many pages
 * as asked for; one page in ten is a plan's.
 *
 * <pre>
 * java -cp target/test-classes:target/classes org.plancatalogue.LargeCatalogue FOLDER 10000
 * ./catalogue accept --all --content FOLDER/content
 * ./catalogue build --content FOLDER/content --out FOLDER/site
 * ./catalogue check FOLDER/site
 * </pre>
 */
public final class LargeCatalogue {
    private static final Path CONTENT = Path.of("content");
    private static final int REAL_PAGES = 206;

    /** The digits as a reader says them. */
    private static final String[] SAID = {"れい", "いち", "に", "さん", "よん", "ご", "ろく", "なな", "はち", "きゅう"};

    private LargeCatalogue() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]).resolve("content");
        for (Map.Entry<String, String> file :
                files(Integer.parseInt(arguments[1])).entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue(), StandardCharsets.UTF_8);
        }
    }

    /** The texts by path from the content folder. */
    static Map<String, String> files(int pages) throws IOException {
        Map<String, String> files = real();
        int documents = Math.max(0, pages - REAL_PAGES) / 2;
        for (int i = 0; i < documents; i++) {
            boolean plan = i % 10 == 0;
            String from = plan ? "plans/ome" : "glossary/vacant-shop";
            for (String lang : List.of("ja", "en")) {
                String text = files.getOrDefault(from + "." + lang + ".md", "");
                String path = (plan ? "plans/town" : "glossary/term") + i + "." + lang + ".md";
                files.put(path, plan ? plan(text, i) : term(text, i));
            }
        }
        return files;
    }

    private static String plan(String text, int number) {
        String place = said(number);
        return text.replace("青梅", place)
                .replace("reading: おうめし", "reading: " + place + "し")
                .replace("Ome", "Town " + lettered(number))
                .replace("code: 132055", "code: " + code(number))
                .replaceAll("\\bo([1-3](-[1-9])?)\\b", "t" + number + "-$1");
    }

    private static String term(String text, int number) {
        String word = "用語" + said(number);
        return text.replace("空き店舗", word)
                .replace("reading: あきてんぽ", "reading: ようご" + said(number))
                .replace("title: vacant shop", "title: term " + lettered(number))
                .replaceAll("aliases: .*\\n", "")
                .replace(word + "活用支援事業", "空き店舗活用支援事業");
    }

    /** A name without figures, which the two languages would have to share. */
    private static String lettered(int number) {
        return String.valueOf(number)
                .chars()
                .mapToObj(c -> String.valueOf((char) ('A' + c - '0')))
                .collect(Collectors.joining());
    }

    private static String said(int number) {
        return String.valueOf(number).chars().mapToObj(c -> SAID[c - '0']).collect(Collectors.joining());
    }

    /** A code of a prefecture that does not exist, with its check digit. */
    private static String code(int number) {
        String digits = String.format(Locale.ROOT, "%05d", 50_000 + number);
        int sum = 0;
        for (int i = 0; i < 5; i++) {
            sum += (digits.charAt(i) - '0') * (6 - i);
        }
        return digits + (11 - sum % 11) % 10;
    }

    private static Map<String, String> real() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(CONTENT)) {
            for (Path file :
                    all.filter(it -> it.toString().matches(".*\\.(md|yaml)")).toList()) {
                files.put(CONTENT.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return files;
    }
}
