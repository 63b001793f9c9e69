/* Editors are told of the content as it is. */
package org.plancatalogue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plancatalogue.World;

class SchemaCommandTest {
    @TempDir
    private Path folder;

    @Test
    void theIdsThatThereAreCanBeChosen() {
        World.small().writeTo(folder);
        assertThat(schema("en").out()).endsWith("14 of 14 files written\n");
        assertThat(written("schemas/plan.schema.json"))
                .contains("\"startup\"", "創業 / Start-ups", "\"subsidy\"")
                .doesNotContain("\"network\"");
        assertThat(written("schemas/term.schema.json")).contains("\"vacant-shop\"", "空き店舗 / vacant shop");
        assertThat(written("schemas/site.schema.json")).contains("\"how-to-read\"", "読み方 / How to read");
        assertThat(written("plan-catalogue.code-snippets"))
                .contains("theme: ${1|startup,brand|}", "[[${1|", "plans/mihon#m1-1");
    }

    @Test
    void whatIsUpToDateIsLeftAlone() {
        World.small().writeTo(folder);
        schema("en");
        assertThat(schema("en")).isEqualTo(new Session(0, "0 of 14 files written\n", ""));
        World.small()
                .replacing("content/vocabulary.yaml", "  brand:\n    ja: ブランド", "  brands:\n    ja: ブランド")
                .writeTo(folder);
        assertThat(schema("ja")).isEqualTo(new Session(0, """
                        ./.vscode/schemas/plan.schema.json: 書きました
                        ./.vscode/plan-catalogue.code-snippets: 書きました
                        14個のファイルのうち2個を書きました
                        """, ""));
    }

    @Test
    void aCatalogueWithoutAnythingToChooseFromHasSchemasThatTakeAnyWord() {
        World.small().with("=== content/vocabulary.yaml ===\n# nothing yet\n").writeTo(folder);
        schema("en");
        assertThat(written("schemas/plan.schema.json")).doesNotContain("\"enum\" : [ ]", "\"enum\": [ ]");
        assertThat(written("plan-catalogue.code-snippets")).doesNotContain("${1||}", "${3||}");
    }

    private Session schema(String lang) {
        return Session.run(
                folder, "schema", "--lang", lang, "--content", folder + "/content", "--out", folder + "/.vscode");
    }

    private String written(String path) {
        return World.read(folder.resolve(".vscode").resolve(path));
    }
}
