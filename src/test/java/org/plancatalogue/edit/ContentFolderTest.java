/* How files of the content are replaced. */
package org.plancatalogue.edit;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plancatalogue.problem.Place;
import org.plancatalogue.problem.Position;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.problem.Problems;
import org.plancatalogue.problem.Repair;
import org.plancatalogue.source.SourceReader;

class ContentFolderTest {
    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    @TempDir
    Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("plans/a.ja.md");
        Files.createDirectories(folder.resolve("plans"));
        Files.writeString(file, "[x](Y)\n");
    }

    @Test
    void aFileIsReplacedAndNothingIsLeftBeside() throws IOException {
        Written written = new ContentFolder(folder).write(only());

        assertThat(written).isEqualTo(new Written(1, List.of(), Optional.empty()));
        assertThat(file).hasContent("[x](y)");
        assertThat(folder.resolve("plans").toFile().list()).containsExactly("a.ja.md");
    }

    @Test
    void thePermissionsOfAFileStay() throws IOException {
        assumeTrue(POSIX);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));

        new ContentFolder(folder).write(only());

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-rw-r--");
    }

    @Test
    void repairsOfOtherFilesAreNotMade() {
        Problem outside = problem("../secret.md");
        Problem site = problem("ja/index.html");

        assertThat(new ContentFolder(folder).revise(List.of(outside, site), SourceReader.read(folder, new Problems())))
                .isEmpty();
    }

    @Test
    void aFileThatIsNotUtf8AnyMoreIsLeftAlone() throws IOException {
        Revision revision = only();
        Files.writeString(file, "[x](Y)é\n", ISO_8859_1);

        Written written = new ContentFolder(folder).write(revision);

        assertThat(written.made()).isZero();
        assertThat(written.failure()).map(Problem::kind).contains(ProblemKind.TARGET_UNWRITABLE);
        assertThat(Files.readString(file, ISO_8859_1)).isEqualTo("[x](Y)é\n");
    }

    @Test
    void aFileThatIsGoneIsTold() throws IOException {
        Revision revision = only();
        Files.delete(file);

        assertThat(new ContentFolder(folder).write(revision).failure())
                .map(Problem::kind)
                .contains(ProblemKind.TARGET_UNWRITABLE);
        assertThat(file).doesNotExist();
    }

    @Test
    void nothingIsWrittenThroughALink(@TempDir Path outside) throws IOException {
        assumeTrue(POSIX);
        Revision revision = only();
        Files.move(folder.resolve("plans"), outside.resolve("plans"));
        Files.createSymbolicLink(folder.resolve("plans"), outside.resolve("plans"));

        Written written = new ContentFolder(folder).write(revision);

        assertThat(written.failure()).map(Problem::kind).contains(ProblemKind.SYMBOLIC_LINK);
        assertThat(outside.resolve("plans/a.ja.md")).hasContent("[x](Y)");
    }

    private Revision only() {
        List<Revision> revisions = new ContentFolder(folder)
                .revise(List.of(problem("plans/a.ja.md")), SourceReader.read(folder, new Problems()));
        assertThat(revisions).hasSize(1);
        return revisions.get(0);
    }

    private static Problem problem(String file) {
        Place place = new Place(file, new Position(1, 5));
        return Problem.of(ProblemKind.LINK_CASE, place, "Y", "y").mend(new Repair(place, "Y", "y"));
    }
}
