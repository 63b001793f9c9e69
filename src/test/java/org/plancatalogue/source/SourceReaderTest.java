/* How the content folder is read, whatever stands in it. */
package org.plancatalogue.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plancatalogue.problem.Problems;
import org.plancatalogue.problem.SourceText;

class SourceReaderTest {
    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    @TempDir
    Path folder;

    private final Problems problems = new Problems();

    @Test
    void textsAndImagesAreReadInOrderOfPath() throws IOException {
        write("site.yaml", "title: x\n");
        write("plans/sumida.ja.md", "本文\n");
        write("plans/sumida.en.md", "Text\n");
        write("plans-old/a.md", "");
        write("images/map.png", "png");
        SourceTree tree = SourceReader.read(folder, problems);
        assertThat(Told.byFile(problems)).isEmpty();
        assertThat(tree.texts())
                .extracting(SourceText::path)
                .containsExactly("plans-old/a.md", "plans/sumida.en.md", "plans/sumida.ja.md", "site.yaml");
        assertThat(tree.assets()).containsExactly(new Asset("images/map.png", "png".getBytes(UTF_8)));
        assertThat(tree.text("plans/sumida.ja.md").orElseThrow().text()).isEqualTo("本文\n");
        assertThat(tree.text("plans/ome.ja.md")).isEmpty();
        assertThat(tree.under("plans")).hasSize(2);
    }

    @Test
    void filesOfEditorsAndHiddenOnesAreLeftAlone() throws IOException {
        for (String name :
                List.of("a.md~", ".a.md.swp", "a.swp", "#a.md#", ".git/x.md", ".DS_Store", "~$a.md", "Thumbs.db")) {
            write(name, "\0");
        }
        assertThat(SourceReader.read(folder, problems)).isEqualTo(new SourceTree(List.of(), List.of()));
        assertThat(Told.byFile(problems)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "計画.md",
                "か\u3099.md",
                "A.md",
                "a b.md",
                "a%2f.md",
                "a?#.md",
                "a: *.md",
                "-a.md",
                "a-.",
                "con.md",
                "nul.ja.md",
                "a\nb.md",
                "a\u202Eb.md",
                "<b>.md",
                "a\\b.md"
            })
    void nameThatIsNotTheSameEverywhereIsRefused(String name) throws IOException {
        assumeTrue(POSIX);
        write(name, "本文\n");
        assertThat(SourceReader.read(folder, problems).texts()).isEmpty();
        assertThat(Told.byFile(problems)).endsWith(":1:1 bad-file-name").doesNotContain("\n", "\u202E");
    }

    @Test
    void longestNameOfTheSystemIsRefused() throws IOException {
        write("a".repeat(252) + ".md", "");
        write("b".repeat(97) + ".md", "");
        assertThat(SourceReader.read(folder, problems).texts()).hasSize(1);
        assertThat(Told.byFile(problems)).isEqualTo("a".repeat(252) + ".md:1:1 bad-file-name");
    }

    @Test
    void otherKindsOfFilesAreTold() throws IOException {
        write("plans/a.docx", "");
        write("plans/b.yml", "");
        write("plans/c.svg", "");
        write("plans/readme", "");
        SourceReader.read(folder, problems);
        assertThat(Told.byFile(problems)).isEqualTo("""
                plans/a.docx:1:1 unknown-file
                plans/b.yml:1:1 unknown-file
                plans/c.svg:1:1 unknown-file
                plans/readme:1:1 unknown-file""");
    }

    @Test
    void folderWithTheNameOfAFileIsTold() throws IOException {
        write("plans/a.md/b.md", "");
        assertThat(SourceReader.read(folder, problems).texts()).isEmpty();
        assertThat(Told.byFile(problems)).isEqualTo("plans/a.md:1:1 not-a-file");
    }

    @Test
    void linksAreNotFollowed(@TempDir Path outside) throws IOException {
        assumeTrue(POSIX);
        Files.writeString(outside.resolve("secret.md"), "geheim");
        Files.createSymbolicLink(folder.resolve("a.md"), outside.resolve("secret.md"));
        Files.createSymbolicLink(folder.resolve("b.md"), Path.of("nowhere"));
        Files.createSymbolicLink(folder.resolve("c"), outside);
        Files.createSymbolicLink(folder.resolve("d"), folder);
        assertThat(SourceReader.read(folder, problems).texts()).isEmpty();
        assertThat(Told.byFile(problems)).isEqualTo("""
                a.md:1:1 symbolic-link
                b.md:1:1 symbolic-link
                c:1:1 symbolic-link
                d:1:1 symbolic-link""");
    }

    @Test
    void pipeIsNotOpened() throws IOException, InterruptedException {
        assumeTrue(POSIX);
        assumeTrue(new ProcessBuilder("mkfifo", folder.resolve("a.md").toString())
                        .start()
                        .waitFor()
                == 0);
        SourceReader.read(folder, problems);
        assertThat(Told.byFile(problems)).isEqualTo("a.md:1:1 not-a-file");
    }

    @Test
    void fileThatMayNotBeReadIsTold() throws IOException {
        assumeTrue(POSIX);
        write("a.md", "x");
        write("b/c.md", "x");
        Files.setPosixFilePermissions(folder.resolve("a.md"), PosixFilePermissions.fromString("---------"));
        Files.setPosixFilePermissions(folder.resolve("b"), PosixFilePermissions.fromString("---------"));
        assumeTrue(!Files.isReadable(folder.resolve("a.md")), "the superuser reads everything");
        SourceReader.read(folder, problems);
        assertThat(Told.byFile(problems)).isEqualTo("a.md:1:1 file-unreadable\nb:1:1 folder-unreadable");
    }

    @Test
    void tooLargeFileIsTold() throws IOException {
        write("a.md", "a".repeat(4 * 1024 * 1024));
        write("b.md", "a".repeat(4 * 1024 * 1024 + 1));
        assertThat(SourceReader.read(folder, problems).texts()).hasSize(1);
        assertThat(Told.byFile(problems)).isEqualTo("b.md:1:1 file-too-large");
    }

    @Test
    void deepFoldersAreRead() throws IOException {
        write("a/".repeat(60) + "b.md", "x");
        assertThat(SourceReader.read(folder, problems).texts()).hasSize(1);
        assertThat(Told.byFile(problems)).isEmpty();
    }

    @Test
    void missingFolderIsTold() throws IOException {
        write("file", "");
        SourceReader.read(folder.resolve("none"), problems);
        SourceReader.read(folder.resolve("file"), problems);
        assertThat(problems.all())
                .extracting(it -> it.kind().code())
                .containsExactly("folder-unreadable", "folder-unreadable");
    }

    @ParameterizedTest
    @CsvSource({
        "EFBBBF 610D0A62, ''",
        "61 0D 62, ''",
        "EFBBBF, ''",
        "61 0A 8C76, a.md:2:1 not-utf8 0x8C 2",
        "E5A2A8 0D0A 61 B7D7, a.md:2:2 not-utf8 0xB7 6",
        "EFBBBF 61 8C, a.md:1:2 not-utf8 0x8C 4",
        "FFFE 6100, a.md:1:1 not-utf8 0xFF 0",
        "61 C0AF, a.md:1:2 not-utf8 0xC0 1",
        "61 EDA080, a.md:1:2 not-utf8 0xED 1",
        "61 F0A0AE, a.md:1:2 not-utf8 0xF0 1",
        "61 E5A2, a.md:1:2 not-utf8 0xE5 1",
        "F0A0AEB7 80, a.md:1:2 not-utf8 0x80 4"
    })
    void bytesThatAreNotUtf8AreToldByOffset(String hex, String told) throws IOException {
        Files.write(folder.resolve("a.md"), HexFormat.of().parseHex(hex.replace(" ", "")));
        SourceTree tree = SourceReader.read(folder, problems);
        assertThat(tree.texts()).hasSize(1);
        assertThat(problems.all())
                .map(it -> it.place() + " " + it.kind().code() + " " + String.join(" ", it.arguments()))
                .isEqualTo(told.isEmpty() ? List.of() : List.of(told));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Shift_JIS", "EUC-JP", "UTF-16", "UTF-16LE"})
    void otherEncodingsAreTold(String charset) throws IOException {
        Files.write(folder.resolve("a.md"), "---\ntitle: 墨田区\n---\n".getBytes(Charset.forName(charset)));
        SourceReader.read(folder, problems);
        assertThat(Told.byFile(problems)).startsWith("a.md:").endsWith(" not-utf8");
    }

    @Test
    void markAndLineEndsMakeNoDifference() throws IOException {
        write("a.md", "---\ntitle: 墨田区\n---\n\n本文\n");
        SourceTree plain = SourceReader.read(folder, problems);
        write("a.md", "\uFEFF---\r\ntitle: 墨田区\r\n---\r\n\r\n本文\r\n");
        assertThat(SourceReader.read(folder, problems)).isEqualTo(plain);
        write("a.md", "---\rtitle: 墨田区\r---\r\r本文\r");
        assertThat(SourceReader.read(folder, problems)).isEqualTo(plain);
        assertThat(Told.byFile(problems)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x00, 0x01, 0x08, 0x0B, 0x0C, 0x1B, 0x1F, 0x7F, 0x80, 0x85, 0x9B, 0x9F, 0x200B, 0x200D, 0x200E, 0x200F,
                0x2028, 0x2029, 0x202A, 0x202E, 0x2060, 0x2066, 0x2069, 0xFEFF, 0xFFFD, 0xFFFE, 0xFFFF, 0xE0001,
                0xE0041, 0xE007F
            })
    void characterThatIsRefusedIsToldAndReplaced(int character) throws IOException {
        write("a.md", "一\n\ta𠮷" + Character.toString(character) + "b\n");
        SourceTree tree = SourceReader.read(folder, problems);
        assertThat(problems.all()).singleElement().satisfies(it -> {
            assertThat(it.place()).hasToString("a.md:2:4");
            assertThat(it.kind().code()).isEqualTo("bad-character");
            assertThat(it.arguments()).containsExactly(String.format(Locale.ROOT, "U+%04X", character));
        });
        assertThat(tree.texts().get(0).text()).startsWith("一\n\ta𠮷\uFFFD").endsWith("\uFFFDb\n");
    }

    @Test
    void columnsBehindARefusedCharacterStay() throws IOException {
        write("a.md", "---\ntags: [\uDB40\uDC41, \u0000, *x]\n---\n");
        Document.read(SourceReader.read(folder, problems).texts().get(0), problems);
        assertThat(Told.byFile(problems))
                .isEqualTo("a.md:2:8 bad-character\na.md:2:11 bad-character\na.md:2:14 yaml-anchor");
    }

    @Test
    void everydayCharactersAreAllowed() throws IOException {
        String text = "葛\uDB40\uDD00飾　～〜ー \u00A0 é が 👩\u200D👧 💁🏽\u200D♀\uFE0F 𠮷\t①㈱髙﨑\uFA19\n";
        write("a.md", text);
        assertThat(SourceReader.read(folder, problems).texts()).containsExactly(new SourceText("a.md", text));
        assertThat(Told.byFile(problems)).isEmpty();
    }

    @Test
    void fileThatIsNoTextIsToldTwentyTimesAtMost() throws IOException {
        write("a.md", "\0".repeat(1000));
        SourceReader.read(folder, problems);
        assertThat(problems.all()).hasSize(20);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
