/* What publishing writes, keeps and refuses. */
package org.plancatalogue.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plancatalogue.SiteText;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.web.SiteFile;

class PublisherTest {
    private static final List<SiteFile> OLD = SiteText.files("""
            === index.html ===
            old
            === ja/plans/ome/index.html ===
            青梅
            === app.css ===
            p { color: black }
            """);
    private static final List<SiteFile> NEW = SiteText.files("""
            === index.html ===
            new
            === app.css ===
            p { color: black }
            === en/index.html ===
            English
            """);

    @TempDir
    Path folder;

    private Path target;

    @BeforeEach
    void nameTheTarget() {
        target = folder.resolve("site");
    }

    private Outcome publish(List<SiteFile> files) {
        return Publisher.publish(target, files, List.of());
    }

    private static ProblemKind refusal(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Failed.class);
        return ((Outcome.Failed) outcome).problem().kind();
    }

    private List<String> besideTheTarget() throws IOException {
        try (var entries = Files.list(folder)) {
            return entries.map(it -> it.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void firstPublishingWritesEveryFileAndTheManifest() throws IOException {
        assertThat(publish(OLD)).isEqualTo(new Outcome.Published(3, 0, 0));
        assertThat(Folder.read(target))
                .isEqualTo(Map.of(
                        "app.css", "p { color: black }\n",
                        "index.html", "old\n",
                        "ja/plans/ome/index.html", "青梅\n"));
        assertThat(Files.readString(target.resolve(".catalogue-manifest"))).isEqualTo("""
                        de177275a092a13193879ccf910cb04d6e6ab16f4cfb230803af9e894bd1638e  app.css
                        01d09d19c2139a46aebfb577780d123d7396e97201bc7ead210a2ebff8239dee  index.html
                        d5acc2adfee75c5250a60f30950d93c1c11afc6952995791b224b604e875c69f  ja/plans/ome/index.html
                        """);
        assertThat(besideTheTarget()).containsExactly(".site.lock", "site");
    }

    @Test
    void foldersAboveTheTargetAreCreated() {
        target = folder.resolve("out/public/site");
        assertThat(publish(OLD)).isEqualTo(new Outcome.Published(3, 0, 0));
        assertThat(Folder.read(target)).hasSize(3);
    }

    @Test
    void anEmptyFolderIsTakenAsTarget() throws IOException {
        Files.createDirectory(target);
        assertThat(publish(OLD)).isEqualTo(new Outcome.Published(3, 0, 0));
    }

    @Test
    void theSameFilesAgainWriteNothing() throws IOException {
        publish(OLD);
        FileTime longAgo = FileTime.fromMillis(0);
        Files.setLastModifiedTime(target, longAgo);
        Object before = Files.readAttributes(target, "unix:ino").get("ino");
        assertThat(publish(OLD)).isEqualTo(new Outcome.Published(0, 3, 0));
        assertThat(Files.getLastModifiedTime(target)).isEqualTo(longAgo);
        assertThat(Files.readAttributes(target, "unix:ino").get("ino")).isEqualTo(before);
    }

    @Test
    void anotherSiteReplacesTheOldOneAndLeavesNothingOfIt() throws IOException {
        publish(OLD);
        assertThat(publish(NEW)).isEqualTo(new Outcome.Published(2, 1, 1));
        assertThat(Folder.read(target))
                .isEqualTo(Map.of(
                        "app.css", "p { color: black }\n",
                        "index.html", "new\n",
                        "en/index.html", "English\n"));
        assertThat(besideTheTarget()).containsExactly(".site.lock", "site");
    }

    @Test
    void unchangedFilesKeepTheirTime() throws IOException {
        publish(OLD);
        Files.setLastModifiedTime(target.resolve("app.css"), FileTime.fromMillis(1_000));
        publish(NEW);
        assertThat(Files.getLastModifiedTime(target.resolve("app.css")).toMillis())
                .isEqualTo(1_000);
    }

    @Test
    void aFileOfOursChangedByHandIsWrittenAgain() {
        publish(OLD);
        Folder.write(target.resolve("app.css"), "p { color: blue }\n ");
        assertThat(publish(OLD)).isEqualTo(new Outcome.Published(1, 2, 0));
        assertThat(Folder.read(target)).containsEntry("app.css", "p { color: black }\n");
    }

    @Test
    void foreignFilesLinksAndEmptyFoldersAreKept() throws IOException {
        publish(OLD);
        Folder.write(target.resolve("CNAME"), "plans.example.org");
        Folder.write(target.resolve("ja/plans/ome/note.txt"), "mine");
        Files.createDirectories(target.resolve(".git/refs"));
        Files.createSymbolicLink(target.resolve("latest"), Path.of("../elsewhere"));
        publish(NEW);
        assertThat(Folder.read(target))
                .containsEntry("CNAME", "plans.example.org")
                .containsEntry("ja/plans/ome/note.txt", "mine")
                .containsEntry(".git/refs", "(empty folder)")
                .containsEntry("latest", "-> ../elsewhere")
                .containsEntry("index.html", "new\n")
                .hasSize(7);
    }

    @Test
    void aForeignFileInTheWayIsRefused() {
        publish(OLD);
        Folder.write(target.resolve("en/index.html"), "mine");
        assertThat(refusal(publish(NEW))).isEqualTo(ProblemKind.TARGET_FOREIGN_FILE);
        assertThat(Folder.read(target)).containsEntry("en/index.html", "mine").containsEntry("index.html", "old\n");
    }

    @Test
    void aForeignFileWhereAFolderMustBeIsRefused() {
        publish(OLD);
        Folder.write(target.resolve("en"), "mine");
        assertThat(refusal(publish(NEW))).isEqualTo(ProblemKind.TARGET_FOREIGN_FILE);
    }

    @Test
    void aForeignFolderWhereAFileMustBeIsRefused() {
        publish(OLD);
        Folder.write(target.resolve("robots.txt/mine"), "mine");
        assertThat(refusal(publish(SiteText.files("=== robots.txt ===\nx\n"))))
                .isEqualTo(ProblemKind.TARGET_FOREIGN_FILE);
    }

    @Test
    void aFolderWithoutManifestIsRefusedAndKept() {
        Folder.write(target.resolve("thesis.txt"), "ten years");
        assertThat(refusal(publish(NEW))).isEqualTo(ProblemKind.TARGET_NOT_OURS);
        assertThat(Folder.read(target)).isEqualTo(Map.of("thesis.txt", "ten years"));
    }

    @Test
    void aFolderWithSomethingElseCalledManifestIsRefused() {
        Folder.write(target.resolve(".catalogue-manifest"), "thesis.txt\n");
        Folder.write(target.resolve("thesis.txt"), "ten years");
        assertThat(refusal(publish(NEW))).isEqualTo(ProblemKind.TARGET_NOT_OURS);
    }

    @Test
    void aFileIsRefusedAsTarget() {
        Folder.write(target, "a file");
        assertThat(refusal(publish(NEW))).isEqualTo(ProblemKind.TARGET_NOT_FOLDER);
    }

    @Test
    void aSymbolicLinkIsRefusedAsTarget() throws IOException {
        Files.createDirectory(folder.resolve("real"));
        Files.createSymbolicLink(target, folder.resolve("real"));
        assertThat(refusal(publish(NEW))).isEqualTo(ProblemKind.TARGET_IS_LINK);
        assertThat(Folder.read(folder.resolve("real"))).isEmpty();
    }

    @Test
    void theRootIsRefused() {
        target = Path.of("/");
        assertThat(refusal(publish(NEW))).isEqualTo(ProblemKind.TARGET_PROTECTED);
    }

    @Test
    void theHomeFolderIsRefused() {
        target = Path.of(System.getProperty("user.home"));
        assertThat(refusal(publish(NEW))).isEqualTo(ProblemKind.TARGET_PROTECTED);
    }

    @Test
    void protectedFoldersAreRefusedFromInsideAndOutside() throws IOException {
        Path content = Files.createDirectories(folder.resolve("project/content"));
        for (String name : List.of("project/content", "project/content/site", "project", "project/x/../content")) {
            Outcome outcome = Publisher.publish(folder.resolve(name), NEW, List.of(content));
            assertThat(refusal(outcome)).as(name).isEqualTo(ProblemKind.TARGET_PROTECTED);
        }
        assertThat(Folder.read(folder)).isEqualTo(Map.of("project/content", "(empty folder)"));
        assertThat(Publisher.publish(folder.resolve("project/site"), NEW, List.of(content)))
                .isEqualTo(new Outcome.Published(3, 0, 0));
    }

    @Test
    void aProtectedFolderIsKnownByAnotherNameToo() throws IOException {
        Path content = Files.createDirectories(folder.resolve("project/content"));
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("project"));
        target = folder.resolve("link/content/site");
        assertThat(refusal(Publisher.publish(target, NEW, List.of(content)))).isEqualTo(ProblemKind.TARGET_PROTECTED);
    }

    @Test
    void aSecondBuildIsToldThatOneIsRunning() throws IOException {
        publish(OLD);
        try (BuildLock lock = BuildLock.attempt(Siblings.of(target).lock())) {
            assertThat(lock.held()).isTrue();
            assertThat(refusal(publish(NEW))).isEqualTo(ProblemKind.BUILD_RUNNING);
        }
        assertThat(Folder.read(target)).containsEntry("index.html", "old\n");
        assertThat(publish(NEW)).isEqualTo(new Outcome.Published(2, 1, 1));
    }

    @Test
    void aTargetThatCannotBeCreatedIsAProblemWithItsReason() {
        Folder.write(folder.resolve("file"), "");
        target = folder.resolve("file/below/site");
        Outcome outcome = publish(NEW);
        assertThat(refusal(outcome)).isEqualTo(ProblemKind.TARGET_UNWRITABLE);
        assertThat(((Outcome.Failed) outcome).problem().message(Lang.EN)).contains("/file");
    }
}
