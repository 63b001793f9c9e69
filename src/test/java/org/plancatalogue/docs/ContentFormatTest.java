/* The reference of the content format is what the readers read and the tool makes. */
package org.plancatalogue.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.shape.FileShape;

class ContentFormatTest {
    private static final String PAGE = "content-format.md";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Lang.class)
    void itsTablesAreMadeOfTheShapesAndItsExamplesAreBuilt(Lang lang) {
        DocPage page = DocPage.read(lang, PAGE).made(it -> KeyTables.of(it.replace("keys ", ""), lang));
        page.answered(Answers.of(page, folder)).assertApproved();
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void everyKindOfFileHasItsTable(Lang lang) {
        assertThat(Pattern.compile("<!-- made: keys ([^\\n]+) -->")
                        .matcher(DocPage.read(lang, PAGE).text())
                        .results()
                        .flatMap(it -> Arrays.stream(it.group(1).split(" ", -1))))
                .containsExactlyInAnyOrderElementsOf(
                        FileShape.all().stream().map(FileShape::name).toList());
    }

    @Test
    void bothLanguagesShowAsMuch() {
        DocPage ja = DocPage.read(Lang.JA, PAGE);
        DocPage en = DocPage.read(Lang.EN, PAGE);
        assertThat(headings(ja)).isEqualTo(headings(en));
        assertThat(ja.examples()).hasSameSizeAs(en.examples());
    }

    private static long headings(DocPage page) {
        return page.text().lines().filter(it -> it.startsWith("#")).count();
    }
}
