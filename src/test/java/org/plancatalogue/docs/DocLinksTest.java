/* The links of the documentation lead somewhere. */
package org.plancatalogue.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plancatalogue.World;

class DocLinksTest {
    private static final Pattern FENCE = Pattern.compile("(?ms)^(`{3,})\\w*\\n.*?^\\1$");
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]*)(?:#([^)]*))?\\)");
    private static final Pattern CODE = Pattern.compile("`[^`\\n]*`");

    @Test
    void everyRelativeLinkLeadsToAFileAndAHeading() throws Exception {
        TreeMap<String, List<String>> lost = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Path.of("docs"))) {
            for (Path file : files.filter(it -> it.toString().endsWith(".md")).toList()) {
                lost.put(file.toString(), lost(file));
            }
        }
        lost.values().removeIf(List::isEmpty);
        assertThat(lost).isEmpty();
    }

    private static List<String> lost(Path file) {
        String text = FENCE.matcher(World.read(file)).replaceAll("");
        return LINK.matcher(CODE.matcher(text).replaceAll("`code`"))
                .results()
                .filter(it -> !leads(file, it.group(1), it.group(2) == null ? "" : it.group(2)))
                .map(it -> it.group())
                .toList();
    }

    private static boolean leads(Path from, String path, String anchor) {
        Path target = path.isEmpty() ? from : from.resolveSibling(path).normalize();
        return Files.exists(target)
                && (anchor.isEmpty()
                        || !target.toString().endsWith(".md")
                        || World.read(target)
                                .lines()
                                .filter(it -> it.startsWith("#"))
                                .map(DocLinksTest::anchor)
                                .anyMatch(anchor::equals));
    }

    /** As hosts of repositories make anchors of headings. */
    private static String anchor(String heading) {
        return heading.replaceFirst("^#+ ", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-');
    }
}
