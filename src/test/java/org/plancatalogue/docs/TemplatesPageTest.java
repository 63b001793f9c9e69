/* The templates' data model is what the records are. */
package org.plancatalogue.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plancatalogue.World;
import org.plancatalogue.lang.Lang;

class TemplatesPageTest {
    private static final String PAGE = "templates.md";
    private static final Path RENDERER = Path.of("src/main/java/org/plancatalogue/render/Renderer.java");

    @ParameterizedTest
    @EnumSource(Lang.class)
    void itsTablesAreMadeOfTheRecordsAndTheTemplates(Lang lang) {
        Meanings meanings = Meanings.read();
        ThemeTables theme = new ThemeTables(lang);
        DocPage.read(lang, PAGE)
                .made(it -> switch (it) {
                    case "pages" -> theme.pages();
                    case "records pages" -> new RecordTables(lang, meanings).of(RecordTables.records(true));
                    case "records parts" -> new RecordTables(lang, meanings).of(RecordTables.records(false));
                    case "parts" -> theme.parts();
                    case "tokens" -> theme.tokens();
                    default -> throw new IllegalArgumentException(it);
                })
                .assertApproved();
        assertThat(meanings.unused()).as("entries of no record").isEmpty();
    }

    /** Where a comment changes, the Japanese has to be brought along. */
    @Test
    void theEnglishMeaningsAreWhatTheCommentsSay() {
        Meanings meanings = Meanings.read();
        Map<String, String> drifted = new TreeMap<>();
        Comments.read().forEach((name, comment) -> {
            if (!meanings.of(name).en().equals(comment)) {
                drifted.put(name, comment);
            }
        });
        assertThat(drifted)
                .as("write these words into " + Meanings.FILE + ", and the same in Japanese")
                .isEmpty();
    }

    /** What the renderer hands to every template. */
    @ParameterizedTest
    @EnumSource(Lang.class)
    void everyValueATemplateSeesIsExplained(Lang lang) {
        String model =
                World.read(RENDERER).split("Map<String, Object> model", -1)[1].split("\n    }", -1)[0];
        Pattern key = Pattern.compile("(?m)^ *\"([a-z]+)\",$");
        assertThat(key.matcher(model).results().map(it -> it.group(1)))
                .hasSizeGreaterThan(5)
                .allSatisfy(
                        it -> assertThat(DocPage.read(lang, PAGE).text()).containsPattern("(?m)^\\| `" + it + "\\b"));
    }
}
