/* Documents go to translators and come back. */
package org.plancatalogue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plancatalogue.Golden;
import org.plancatalogue.World;
import org.xml.sax.SAXException;

class XliffCommandTest {
    private static final String RICH = World.read(Path.of("src/test/resources/xliff/rich.txt"));
    private static final String ORIGINAL = "content/articles/rich.ja.md";
    private static final String TRANSLATION = "content/articles/rich.en.md";

    @TempDir
    private Path folder = Path.of("");

    private Path file = Path.of("");

    @BeforeEach
    void write() {
        World.small().with(RICH).writeTo(folder);
        file = folder.resolve("rich.xlf");
    }

    @Test
    void everyDocumentOfTheCatalogueComesBackAsItWent() {
        Tree.copy(Path.of("content"), folder.resolve("content"));
        Map<String, String> before = Tree.of(folder.resolve("content"));

        for (String documents : List.of("plans", "glossary", "articles")) {
            assertThat(run("export", documents, "--out", file.toString()).exit())
                    .isZero();
            Session back = run("import", file.toString());
            assertThat(back.err()).isEmpty();
            assertThat(back.out().lines()).allMatch(it -> it.endsWith(": nothing has changed"));
        }

        assertThat(Tree.of(folder.resolve("content"))).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "BOM", "CRLF", "BOM CRLF"})
    void everyMarkComesBackAsItWent(String bytes) {
        Path translation = folder.resolve(TRANSLATION);
        String text = Tree.read(translation);
        String changed = bytes.contains("CRLF") ? text.replace("\n", "\r\n") : text;
        Tree.write(translation, (bytes.contains("BOM") ? "\uFEFF" : "") + changed);
        Map<String, String> before = Tree.of(folder.resolve("content"));

        export();

        assertThat(run("import", file.toString()).out()).isEqualTo("articles/rich: nothing has changed\n");
        assertThat(Tree.of(folder.resolve("content"))).isEqualTo(before);
    }

    @Test
    void anExportIsWrittenToTheLetter() {
        assertThat(export()).isEqualTo("./rich.xlf: written, documents: 1, units: 20\n");

        Golden.assertApproved(Path.of("src/test/resources/xliff/rich.xlf"), Tree.read(file));
    }

    @Test
    void anExportGoesToStandardOutputToo() {
        export();

        assertThat(run("export", "articles/rich").out()).isEqualTo(Tree.read(file));
    }

    @Test
    void everyExportIsValid() throws Exception {
        Tree.copy(Path.of("content"), folder.resolve("content"));
        for (String documents : List.of("plans", "glossary", "articles", "articles/rich")) {
            validate(run("export", documents).out());
        }
        Tree.delete(folder.resolve(TRANSLATION));
        validate(run("export", "articles/rich").out());
    }

    @Test
    void aFilledFileGivesATranslationThatBuilds() {
        Tree.delete(folder.resolve(TRANSLATION));
        export();
        Tree.write(file, filled(Tree.read(file)));

        Session back = run("import", file.toString());

        assertThat(back.err()).isEmpty();
        assertThat(back.out())
                .isEqualTo(
                        "articles/rich: written: _front, _lead, table, notes; accepted: _front, _lead, table, notes\n");
        Golden.assertApproved(Path.of("src/test/resources/xliff/filled.en.md"), Tree.read(folder.resolve(TRANSLATION)));
        Session build = Session.build(folder);
        assertThat(build.err()).doesNotContain(": error: ");
        assertThat(build.exit()).isZero();
    }

    @Test
    void aWholeCatalogueCanBeTranslatedFromItsExport() {
        Path content = folder.resolve("content");
        Tree.copy(Path.of("content"), content);
        Map<String, String> exported = Map.of("plans", folder + "/plans.xlf", "articles", folder + "/articles.xlf");
        exported.forEach((words, to) -> run("export", words, "--out", to));
        List<String> removed = Tree.of(content).keySet().stream()
                .filter(it -> it.matches("(plans|articles)/.*\\.en\\.md") && Files.exists(Path.of("content", it)))
                .toList();
        removed.forEach(it -> Tree.delete(content.resolve(it)));

        exported.values().forEach(it -> assertThat(run("import", it).exit()).isZero());

        assertThat(removed).hasSize(8);
        assertThat(removed)
                .allSatisfy(it -> assertThat(joined(Tree.read(content.resolve(it))))
                        .isEqualTo(joined(World.read(Path.of("content", it)))));
    }

    /** Where lines break is the writer's. */
    private static String joined(String markdown) {
        return markdown.replaceAll("(\\S)\n(?:> )*(?=\\S)", "$1 ");
    }

    @Test
    void onlyTheTextThatDiffersIsWritten() {
        export();
        replace("<target>after the break", "<target>behind the break");
        replace(">nested two<", ">nested * 2<");
        String before = Tree.read(folder.resolve(TRANSLATION));

        Session back = run("import", file.toString());

        assertThat(back).isEqualTo(new Session(0, "articles/rich: written: table; accepted: –\n", ""));
        assertThat(Tree.read(folder.resolve(TRANSLATION))).isEqualTo(before.replace("- nested two", "- nested * 2"));
    }

    @ParameterizedTest
    @CsvSource({
        "'**two**', '\\*\\*two\\*\\*'",
        "'[two](x)', '\\[two\\](x)'",
        "'&lt;b&gt;two', '\\<b\\>two'",
        "'1. two', '1\\. two'",
        "'# two', '\\# two'",
        "'snake_case_two', 'snake_case_two'",
        "'[^n]: two', '\\[^n\\]: two'",
        "'{two|2}', '\\{two\\|2\\}'",
        "'a &amp;amp; b', 'a \\&amp; b'"
    })
    void whatATranslatorTypesIsNeverMarkdown(String typed, String written) {
        export();
        replace(">nested two<", ">" + typed + "<");

        assertThat(run("import", file.toString()).exit()).isZero();

        assertThat(Tree.read(folder.resolve(TRANSLATION))).contains("   - " + written + "\n");
        assertThat(run("import", file.toString()).out()).isEqualTo("articles/rich: nothing has changed\n");
    }

    @Test
    void segmentsThatAToolHasCutAreJoined() {
        export();
        replace(
                "<source>入れ子の二</source>\n          <target>nested two</target>",
                "<source>入れ子</source><target>nested </target></segment><ignorable><source>の</source></ignorable>"
                        + "<segment state=\"final\"><source>二</source><target>2</target>");

        assertThat(run("import", file.toString()).err()).isEmpty();

        assertThat(Tree.read(folder.resolve(TRANSLATION))).contains("- nested の2\n");
    }

    @Test
    void whatIsFinalIsAcceptedThoughItStaysAsItIs() {
        export();
        Tree.write(file, Tree.read(file).replace("state=\"translated\"", "state=\"final\""));

        Session back = run("import", file.toString());

        assertThat(back.out()).isEqualTo("articles/rich: written: –; accepted: _front, _lead, table, notes\n");
        assertThat(Tree.read(folder.resolve(TRANSLATION))).contains("made-from:\n  _front: \"");
        assertThat(run("export", "articles/rich").out()).doesNotContain("<notes>");
    }

    @Test
    void aUnitWhoseOriginalHasChangedIsLeft() {
        export();
        replace("<target>nested two", "<target>nested 2");
        replace("<target>Its second", "<target>The second");
        Path original = folder.resolve(ORIGINAL);
        Tree.write(original, Tree.read(original).replace("入れ子の二", "入れ子の2"));

        Session back = run("import", file.toString());

        assertThat(back.out()).isEqualTo("articles/rich: written: notes; accepted: –\n");
        assertThat(back.err())
                .isEqualTo("./rich.xlf:105: table.9: the original has changed since the export; export it again\n");
        assertThat(back.exit()).isEqualTo(1);
        assertThat(Tree.read(folder.resolve(TRANSLATION)))
                .contains("nested two")
                .contains("The second");
    }

    @Test
    void aPartThatIsFilledInPartIsNotWritten() {
        Tree.delete(folder.resolve(TRANSLATION));
        export();
        replace("<source>入れ子の二</source>", "<source>入れ子の二</source><target>nested two</target>");

        Session back = run("import", file.toString());

        assertThat(back.err()).isEqualTo("./rich.xlf:92: table is translated only in part and was not written\n");
        assertThat(folder.resolve(TRANSLATION)).doesNotExist();
    }

    @Test
    void aStalePartCarriesWhatHasChanged() {
        Session accepted = Session.run(folder, arguments("accept", "articles/rich"));
        assertThat(accepted.exit()).isZero();
        Path original = folder.resolve(ORIGINAL);
        Tree.write(original, Tree.read(original).replace("二つめ", "ふたつめ"));

        assertThat(run("export", "articles/rich").out()).contains("""
                          <note category="state">The original has changed since it was translated.</note>
                          <note category="change">@@ -9,3 +9,3 @@
                 - 入れ子の二
                -1. 二つめ改行のあと
                +1. ふたつめ改行のあと
                 &gt; [!source] 注記の一段落目。</note>
                """);
    }

    @Test
    void blocksThatDifferAreExchangedAsAWhole() {
        Path translation = folder.resolve(TRANSLATION);
        Tree.write(translation, Tree.read(translation).replace("   - nested two\n", ""));
        Map<String, String> before = Tree.of(folder.resolve("content"));
        export();

        assertThat(Tree.read(file)).contains("<unit id=\"table\">");
        assertThat(run("import", file.toString()).out()).isEqualTo("articles/rich: nothing has changed\n");
        assertThat(Tree.of(folder.resolve("content"))).isEqualTo(before);

        replace("nested **one**", "nested **1**");
        assertThat(run("import", file.toString()).err()).isEmpty();
        assertThat(Tree.read(translation))
                .isEqualTo(before.getOrDefault("articles/rich.en.md", "").replace("**one**", "**1**"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<!DOCTYPE x [<!ENTITY a \"b\">]><xliff/> | 1: a document type or an entity is not allowed",
                "<!DOCTYPE x SYSTEM \"file:///etc/passwd\"><xliff/> | 1: a document type or an entity is not allowed",
                "<a>&b;</a> | 1: it is not well-formed XML",
                "<a> | 1: it is not well-formed XML",
                "<html/> | 1: it is not an XLIFF file",
                "<xliff xmlns='urn:oasis:names:tc:xliff:document:1.2' version='1.2'/> | 1: XLIFF 2 is needed, not XLIFF 1.2",
            })
    void aFileThatIsNoneOfOursIsRefused(String text, String told) {
        Tree.write(file, text);

        assertThat(run("import", file.toString())).isEqualTo(new Session(1, "", "./rich.xlf:" + told + "\n"));
    }

    @Test
    void unknownUnitsDocumentsAndCodesAreTold() {
        export();
        replace("<unit id=\"table.9\">", "<unit id=\"table.90\">");
        replace("dataRefStart=\"d4\" dataRefEnd=\"d4\">mark", "dataRefStart=\"d40\" dataRefEnd=\"d4\">mark");

        assertThat(run("import", file.toString()).err()).isEqualTo("""
                ./rich.xlf:22: _lead.1 cannot be read: there is no original data for the code 3
                ./rich.xlf:105: table.90 is not in the document
                """);

        replace("original=\"articles/rich\"", "original=\"articles/ritch\"");
        assertThat(run("import", file.toString()).err())
                .isEqualTo("./rich.xlf:3: there is no document articles/ritch; did you mean articles/rich?\n");
    }

    private static String filled(String xliff) {
        return xliff.replaceAll("<source>(.*)</source>", "<source>$1</source>\n          <target>$1</target>")
                .replaceAll("(?<=<target>)([^<]*)", "In English: $1")
                .replace("state=\"initial\"", "state=\"final\"");
    }

    private String export() {
        return run("export", "articles/rich", "--out", file.toString()).out();
    }

    private void replace(String passage, String with) {
        String text = Tree.read(file);
        if (text.contains(passage)) {
            Tree.write(file, text.replace(passage, with));
        }
    }

    private Session run(String... arguments) {
        List<String> all = new ArrayList<>(List.of("xliff"));
        all.addAll(Arrays.asList(arguments));
        return Session.run(folder, arguments(all.toArray(String[]::new)));
    }

    private String[] arguments(String... arguments) {
        List<String> all = new ArrayList<>(Arrays.asList(arguments));
        all.addAll(List.of("--content", folder + "/content", "--lang", "en"));
        return all.toArray(String[]::new);
    }

    private static void validate(String xliff) throws Exception {
        String room = "/net/sf/okapi/lib/xliff2/";
        SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        Validator validator = factory.newSchema(XliffCommandTest.class.getResource(room + "xliff_core_2.0.xsd"))
                .newValidator();
        try {
            validator.validate(new StreamSource(new StringReader(xliff)));
        } catch (SAXException invalid) {
            throw new AssertionError(xliff, invalid);
        }
    }
}
