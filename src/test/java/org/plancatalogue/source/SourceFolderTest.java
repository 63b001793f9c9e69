/* A folder that is read again where it has changed is the folder as it is. */
package org.plancatalogue.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.Problems;

class SourceFolderTest {
    @TempDir
    private Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init")
    private SourceFolder read;

    @BeforeEach
    void read() throws IOException {
        write("site.yaml", "title: x\n");
        write("plans/a.ja.md", "本文\n");
        write("plans/b.ja.md", "本文\n");
        write("images/map.png", "png");
        read = new SourceFolder(folder);
    }

    @Test
    void aFileThatComesGoesOrChangesIsSeenAndTheOthersStayTheSame() throws IOException {
        SourceTree before = read.tree(new Problems());
        write("plans/a.ja.md", "別の本文\n");
        write("plans/c.ja.md", "新しい本文\n");
        Files.delete(folder.resolve("images/map.png"));
        refresh("plans/a.ja.md", "plans/c.ja.md", "images/map.png");
        SourceTree now = asItIs();
        assertThat(now.text("plans/a.ja.md").orElseThrow().text()).isEqualTo("別の本文\n");
        assertThat(now.text("plans/b.ja.md"))
                .containsSame(before.text("plans/b.ja.md").orElseThrow());
    }

    @Test
    void aFolderIsSeenWithEverythingInIt() throws IOException {
        write("glossary/x/deep.ja.md", "深い\n");
        refresh("glossary");
        assertThat(asItIs().texts()).hasSize(4);
        Files.move(folder.resolve("plans"), folder.resolve("plans-old"));
        refresh("plans", "plans-old");
        asItIs();
        Files.delete(folder.resolve("plans-old/a.ja.md"));
        refresh("plans-old/a.ja.md");
        assertThat(asItIs().text("plans-old/a.ja.md")).isEmpty();
    }

    @Test
    void whatIsWrongIsToldWhileItIsWrong() throws IOException {
        write("plans/Upper.md", "x\n");
        Files.write(folder.resolve("plans/b.ja.md"), new byte[] {(byte) 0xFF});
        refresh("plans/Upper.md", "plans/b.ja.md");
        asItIs();
        assertThat(problems()).hasSize(2);
        Files.delete(folder.resolve("plans/Upper.md"));
        write("plans/b.ja.md", "本文\n");
        refresh("plans/Upper.md", "plans/b.ja.md");
        asItIs();
        assertThat(problems()).isEmpty();
    }

    @Test
    void whatEditorsLeaveBehindAndWhatALinkLeadsToIsNotRead() throws IOException {
        write("plans/.a.ja.md.swp", "x");
        write("plans/a.ja.md~", "x");
        Path elsewhere = Files.createDirectory(folder.resolveSibling(folder.getFileName() + "-elsewhere"));
        Files.writeString(elsewhere.resolve("secret.ja.md"), "秘密\n");
        Files.createSymbolicLink(folder.resolve("linked"), elsewhere);
        refresh("plans/.a.ja.md.swp", "plans/a.ja.md~", "linked", "linked/secret.ja.md");
        assertThat(asItIs().texts()).hasSize(3);
        read.refresh(elsewhere.resolve("secret.ja.md"));
        asItIs();
    }

    @Test
    void theFolderItselfCanGoAndComeBack() throws IOException {
        Path away = folder.resolveSibling(folder.getFileName() + "-away");
        Files.move(folder, away);
        read.refresh(folder);
        assertThat(read.tree(new Problems()).texts()).isEmpty();
        assertThat(problems()).extracting(it -> it.kind().code()).containsExactly("folder-unreadable");
        Files.move(away, folder);
        refresh("plans/a.ja.md");
        assertThat(asItIs().texts()).hasSize(3);
    }

    private void refresh(String... paths) {
        List.of(paths).forEach(it -> read.refresh(folder.resolve(it)));
    }

    /** What is known of the folder, which is what reading it now gives. */
    private SourceTree asItIs() {
        Problems known = new Problems();
        SourceTree tree = read.tree(known);
        Problems now = new Problems();
        assertThat(tree).isEqualTo(SourceReader.read(folder, now));
        assertThat(known.all()).isEqualTo(now.all());
        return tree;
    }

    private List<Problem> problems() {
        Problems problems = new Problems();
        SourceTree unused = read.tree(problems);
        assertThat(unused).isNotNull();
        return problems.all();
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
