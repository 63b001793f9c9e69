/* The documentation exists in both languages, and its links lead somewhere. */
package org.plancatalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plancatalogue.lang.Lang;

class DocsTest {
    private static final Path DOCS = Path.of("docs");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern CODE = Pattern.compile("(?ms)^```.*?^```$|`[^`\\n]+`");

    @Test
    void bothLanguagesHaveTheSamePages() {
        assertThat(names(Lang.JA)).isEqualTo(names(Lang.EN)).isNotEmpty();
    }

    @Test
    void everyLinkWithinTheRepositoryLeadsToAFileAndASection() {
        List<String> dead = pages().stream().flatMap(DocsTest::dead).toList();
        assertThat(dead).isEmpty();
    }

    private static Stream<String> dead(Path page) {
        return LINK.matcher(CODE.matcher(World.read(page)).replaceAll(""))
                .results()
                .map(it -> it.group(1))
                .filter(it -> !it.matches("[a-z]+:.*"))
                .filter(it -> !leads(page, it))
                .map(it -> page + ": " + it);
    }

    private static boolean leads(Path page, String link) {
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]).normalize();
        return Files.exists(target) && (parts.length == 1 || anchors(target).contains(parts[1]));
    }

    /** As GitHub names headings: small letters, hyphens for spaces, no other marks. */
    private static Set<String> anchors(Path page) {
        return World.read(page)
                .replaceAll("(?ms)^```.*?^```$", "")
                .lines()
                .filter(it -> it.matches("#{1,6} .*"))
                .map(it -> it.replaceFirst("#+ ", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{M}\\p{N} _-]", "")
                        .replace(' ', '-'))
                .collect(Collectors.toSet());
    }

    private static List<String> names(Lang lang) {
        try (Stream<Path> files = Files.list(DOCS.resolve(lang.tag()))) {
            return files.map(it -> it.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> pages() {
        try (Stream<Path> files = Files.walk(DOCS)) {
            return files.filter(it -> it.toString().endsWith(".md")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
