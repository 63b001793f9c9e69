/* A small site with a defect: a clean site in one text, and a change to it in another. */
package org.plancatalogue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plancatalogue.web.SiteFile;
import org.plancatalogue.web.SitePath;

/**
 * Blocks of a text, each after a line that says what to do with a file.
 *
 * <pre>
 * === ja/index.html ===          the file is what follows
 * === bytes map.png ===          the file is the bytes written in hexadecimal
 * === edit ja/index.html ===     the lines after - are a passage, those after + stand in its place
 * === patch ja/index.html ===    the passage in the first line is replaced by the bytes in the second
 * === cut ja/index.html ===      the file ends before the passage
 * === rename old.html ===        the file has the name that follows
 * === remove old.html ===        the file is gone
 * === expected ===               what the check prints
 * </pre>
 *
 * <p>A character that would not be seen is written {@code \}{@code u{202E}}.
 */
public record SiteChange(List<Block> blocks, String expected) {
    private static final Pattern HEADING =
            Pattern.compile("(?m)^=== (?:(bytes|edit|patch|cut|rename|remove) )?(\\S+) ===\\n");
    private static final Pattern EDIT = Pattern.compile("((?:-(?: .*)?\\n)+)((?:\\+(?: .*)?\\n)+)");
    private static final Pattern ESCAPE = Pattern.compile("\\\\u\\{([0-9A-F]{4,6})}");

    /** What to do with one file. */
    public record Block(String action, String path, String text) {}

    public static SiteChange of(String text) {
        Matcher heading = HEADING.matcher(text);
        List<int[]> spans =
                heading.results().map(it -> new int[] {it.start(), it.end()}).toList();
        List<Block> blocks = new ArrayList<>();
        String expected = "";
        for (int i = 0; i < spans.size(); i++) {
            int end = i + 1 < spans.size() ? spans.get(i + 1)[0] : text.length();
            String body = text.substring(spans.get(i)[1], end);
            heading.find(spans.get(i)[0]);
            if (heading.group(2).equals("expected")) {
                expected = body;
            } else {
                String action = heading.group(1) == null ? "file" : heading.group(1);
                blocks.add(new Block(action, unescaped(heading.group(2)), unescaped(body)));
            }
        }
        return new SiteChange(List.copyOf(blocks), expected);
    }

    /** The files of a clean site with the change made. */
    public List<SiteFile> in(Map<String, byte[]> clean) {
        Map<String, byte[]> files = new TreeMap<>(clean);
        blocks.forEach(it -> apply(it, files));
        return files.entrySet().stream()
                .map(it -> SiteFile.of(new SitePath(it.getKey()), it.getValue()))
                .toList();
    }

    /** The files of a text that holds nothing but files. */
    public static Map<String, byte[]> files(String text) {
        return of(text).in(Map.of()).stream()
                .collect(Collectors.toMap(it -> it.path().value(), SiteFile::bytes, (a, b) -> b, TreeMap::new));
    }

    private static void apply(Block block, Map<String, byte[]> files) {
        switch (block.action) {
            case "bytes" -> files.put(block.path, HexFormat.of().parseHex(block.text.strip()));
            case "edit" -> edits(block, files);
            case "patch" -> patch(block, files);
            case "cut" -> change(block.path, files, it -> it.substring(0, at(it, block.text.stripTrailing())));
            case "rename" -> files.put(block.text.strip(), present(block.path, files.remove(block.path)));
            case "remove" -> present(block.path, files.remove(block.path));
            default -> files.put(block.path, block.text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void edits(Block block, Map<String, byte[]> files) {
        EDIT.matcher(block.text)
                .results()
                .forEach(edit -> change(block.path, files, text -> {
                    String passage = passage(edit.group(1));
                    int at = at(text, passage);
                    return text.substring(0, at) + passage(edit.group(2)) + text.substring(at + passage.length());
                }));
    }

    /** Latin-1 maps every byte to a character and back. */
    private static void patch(Block block, Map<String, byte[]> files) {
        String[] lines = block.text.split("\n", -1);
        String text = latin(present(block.path, files.get(block.path)));
        String passage = latin(lines[0].getBytes(StandardCharsets.UTF_8));
        String bytes = latin(HexFormat.of().parseHex(lines[1]));
        at(text, passage);
        files.put(block.path, text.replace(passage, bytes).getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static void change(String path, Map<String, byte[]> files, Function<String, String> change) {
        String text = new String(present(path, files.get(path)), StandardCharsets.UTF_8);
        files.put(path, change.apply(text).getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] present(String path, byte @Nullable [] bytes) {
        if (bytes == null) {
            throw new IllegalArgumentException("there is no file " + path);
        }
        return bytes;
    }

    private static int at(String text, String passage) {
        int at = text.indexOf(passage);
        if (at < 0) {
            throw new IllegalArgumentException("the file does not contain: " + passage);
        }
        return at;
    }

    private static String passage(String lines) {
        return lines.lines().map(it -> it.substring(Math.min(2, it.length()))).collect(Collectors.joining("\n"));
    }

    private static String unescaped(String text) {
        return ESCAPE.matcher(text)
                .replaceAll(it -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(it.group(1), 16))));
    }
}
