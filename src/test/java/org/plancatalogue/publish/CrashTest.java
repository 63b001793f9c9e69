/* Publishing on a disk that fails and in a process that is killed. */
package org.plancatalogue.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plancatalogue.SiteText;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.publish.FaultyDisk.Fault;
import org.plancatalogue.web.SiteFile;

/** The fault strikes at the first operation, then at the second, and so on until a run ends before it is reached. */
class CrashTest {
    private static final List<SiteFile> OLD = SiteText.files("""
            === index.html ===
            the old site
            === ja/index.html ===
            日本語
            === ja/gone/index.html ===
            this page goes
            """);
    private static final List<SiteFile> NEW = SiteText.files("""
            === index.html ===
            the new site
            === ja/index.html ===
            日本語
            === en/index.html ===
            this page is new
            """);

    @TempDir
    Path folder;

    private static Map<String, String> withForeign(List<SiteFile> files) {
        Map<String, String> expected = new TreeMap<>(Map.of("CNAME", "plans.example.org"));
        files.forEach(it -> expected.put(it.path().value(), it.text()));
        return expected;
    }

    private Path oldSite(int number) {
        Path target = folder.resolve("run" + number).resolve("site");
        assertThat(Publisher.publish(target, OLD, List.of())).isEqualTo(new Outcome.Published(3, 0, 0));
        Folder.write(target.resolve("CNAME"), "plans.example.org");
        return target;
    }

    private static List<String> beside(Path target) throws IOException {
        try (var entries = Files.list(target.resolveSibling("."))) {
            return entries.map(it -> it.getFileName().toString()).sorted().toList();
        }
    }

    private static void assertNextRunIsClean(Path target) throws IOException {
        assertThat(Publisher.publish(target, NEW, List.of())).isInstanceOf(Outcome.Published.class);
        assertThat(Folder.read(target)).isEqualTo(withForeign(NEW));
        assertThat(beside(target)).containsExactly(".site.lock", "site");
    }

    @Test
    void aKilledRunLeavesTheOldSiteOrTheNewOneWhole() throws IOException {
        Set<String> seen = new HashSet<>();
        for (int at = 1; ; at++) {
            Path target = oldSite(at);
            FaultyDisk disk = new FaultyDisk(at, Fault.KILL);
            try {
                Publisher.publish(target, NEW, List.of(), disk);
            } catch (FaultyDisk.Killed killed) {
                // what is on disk now is all that the next run has
            }
            seen.add(stateAfterKill(target));
            assertNextRunIsClean(target);
            if (!disk.struck()) {
                break;
            }
        }
        assertThat(seen).containsExactlyInAnyOrder("old", "old, put back", "new");
    }

    private static String stateAfterKill(Path target) {
        boolean missing = !Files.exists(target);
        assertThat(Publisher.restore(target, List.of())).isEmpty();
        Map<String, String> now = Folder.read(target);
        assertThat(now).isIn(withForeign(OLD), withForeign(NEW));
        String which = now.equals(withForeign(OLD)) ? "old" : "new";
        return missing ? which + ", put back" : which;
    }

    @ParameterizedTest
    @EnumSource(names = {"ONCE", "FROM_THEN_ON"})
    void aFailingDiskLeavesTheSiteTheOutcomeTells(Fault fault) throws IOException {
        Set<String> seen = new HashSet<>();
        for (int at = 1; ; at++) {
            Path target = oldSite(at);
            FaultyDisk disk = new FaultyDisk(at, fault);
            Outcome outcome = Publisher.publish(target, NEW, List.of(), disk);
            boolean failed = outcome instanceof Outcome.Failed;
            if (Files.exists(target)) {
                assertThat(Folder.read(target)).isEqualTo(withForeign(failed ? OLD : NEW));
            } else {
                assertThat(failed && fault == Fault.FROM_THEN_ON).isTrue();
                assertThat(Publisher.restore(target, List.of())).isEmpty();
                assertThat(Folder.read(target)).isEqualTo(withForeign(OLD));
            }
            seen.add(failed ? "failed" : "published");
            assertNextRunIsClean(target);
            if (!disk.struck()) {
                break;
            }
        }
        assertThat(seen).containsExactlyInAnyOrder("failed", "published");
    }

    @Test
    void theReasonOfAFailureIsTold() {
        Path target = oldSite(0);
        Outcome outcome = Publisher.publish(target, NEW, List.of(), new FaultyDisk(2, Fault.ONCE));
        assertThat(outcome).isInstanceOfSatisfying(Outcome.Failed.class, it -> {
            assertThat(it.problem().kind()).isEqualTo(ProblemKind.TARGET_UNWRITABLE);
            assertThat(it.problem().arguments()).last().isEqualTo("No space left on device");
        });
    }

    @Test
    void aKilledFirstRunLeavesNoTarget() throws IOException {
        Path target = folder.resolve("site");
        for (int at = 1; at <= 6; at++) {
            try {
                Publisher.publish(target, OLD, List.of(), new FaultyDisk(at, Fault.KILL));
            } catch (FaultyDisk.Killed killed) {
                assertThat(target).doesNotExist();
            }
        }
        assertThat(Publisher.publish(target, OLD, List.of())).isEqualTo(new Outcome.Published(3, 0, 0));
        assertThat(beside(target)).containsExactly(".site.lock", "site");
    }

    @Test
    void aForeignFilePutThereWhileStagingIsKept() throws IOException {
        Path target = oldSite(0);
        Siblings siblings = Siblings.of(target);
        Publisher.publish(siblings.staging(), NEW, List.of());
        Folder.write(target.resolve("late.txt"), "just in time");
        new Swap(siblings, new Disk()).exchange();
        new Swap(siblings, new Disk()).discardPrevious();
        assertThat(Folder.read(target))
                .containsEntry("late.txt", "just in time")
                .containsEntry("index.html", "the new site\n");
    }

    @Test
    void theLastGoodSiteIsNotGivenUpForAFolderThatIsNotOurs() throws IOException {
        Path target = oldSite(0);
        Siblings siblings = Siblings.of(target);
        Files.move(target, siblings.previous());
        Folder.write(target.resolve("thesis.txt"), "ten years");
        assertThat(Publisher.publish(target, NEW, List.of())).isInstanceOf(Outcome.Failed.class);
        assertThat(Folder.read(target)).isEqualTo(Map.of("thesis.txt", "ten years"));
        assertThat(Folder.read(siblings.previous())).isEqualTo(withForeign(OLD));
    }

    @Test
    void restoreDoesNothingWhenAllIsWell() throws IOException {
        Path target = oldSite(0);
        assertThat(Publisher.restore(target, List.of())).isEmpty();
        assertThat(Publisher.restore(folder.resolve("never"), List.of())).isEmpty();
        assertThat(Folder.read(target)).isEqualTo(withForeign(OLD));
        assertThat(beside(target)).containsExactly(".site.lock", "site");
    }
}
