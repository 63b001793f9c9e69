/* Holds the parser and the writer against the examples of the CommonMark specification. */
package org.plancatalogue.markdown.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.plancatalogue.markdown.syntax.Dialect;

class CommonMarkTest {
    private static final Pattern EXAMPLE = Pattern.compile("(?ms)^`{32} example\\n(.*?)^\\.\\n(.*?)^`{32}$");
    private static final Pattern KNOWN = Pattern.compile("(?m)^(\\d+): .+$");

    @Test
    void everyExamplePassesButTheListedOnes() {
        List<Integer> failing = new ArrayList<>();
        Matcher example = EXAMPLE.matcher(resource("spec.txt"));
        int number = 0;
        while (example.find()) {
            number++;
            String source = example.group(1).replace('→', '\t');
            if (!asWritten(example.group(2))
                    .equals(HtmlWriter.plain(Dialect.parse(source, 0)).markup().replace("&#123;", "{"))) {
                failing.add(number);
            }
        }
        assertThat(number).isEqualTo(652);
        assertThat(failing).isEqualTo(known());
    }

    private static List<Integer> known() {
        return KNOWN.matcher(resource("known-differences.txt"))
                .results()
                .map(it -> Integer.valueOf(it.group(1)))
                .toList();
    }

    /** The expected HTML in our spelling: void elements without a slash, no space around the whole. */
    private static String asWritten(String html) {
        return html.replace('→', '\t')
                .replaceAll("(<(?:img|br|hr)[^>\\n]*?) />", "$1>")
                .strip();
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(CommonMarkTest.class.getResourceAsStream("/commonmark/" + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
