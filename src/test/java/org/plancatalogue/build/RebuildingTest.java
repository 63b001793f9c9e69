/* What is rebuilt is what a build from nothing gives, whatever has changed. */
package org.plancatalogue.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plancatalogue.World;
import org.plancatalogue.content.Noun;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.web.SiteFile;
import org.plancatalogue.web.SitePath;

class RebuildingTest {
    private static final int CHANGES = 25;

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void afterAnyChangesFilesAndProblemsAreThoseOfABuildFromNothing(long seed) throws IOException {
        World.small().writeTo(folder);
        Settings settings = settings(Path.of("templates"));
        Rebuilding rebuilding = new Rebuilding(settings, Progress.SILENT);
        Edits edits = new Edits(settings.content(), Long.getLong("rebuilding.seed", seed));
        for (int i = 0; i < CHANGES; i++) {
            List<Path> changed = edits.next();
            changed.forEach(rebuilding::changed);
            Draft draft = rebuilding.draft();
            // Often the next change comes before all is looked through.
            if (i % 3 != 0) {
                compare("change " + i + " of " + changed, settings, rebuilding.reviewed(draft, Progress.SILENT));
            }
        }
    }

    @Test
    void aTemplateThatIsChangedAndMendedGivesTheSamePagesAgain() throws IOException {
        World.small().writeTo(folder);
        Path templates = folder.resolve("templates");
        copy(Path.of("templates"), templates);
        Settings settings = settings(templates);
        Rebuilding rebuilding = new Rebuilding(settings, Progress.SILENT);
        List<SiteFile> before = rebuilding.draft().built(Progress.SILENT).files();
        Path plan = templates.resolve("pages/plan.ftlh");
        String text = Files.readString(plan);
        for (String wrong : List.of("${nothing}", "<#if", "<p>more</p>")) {
            Files.writeString(plan, text + wrong);
            rebuilding.changed(plan);
            compare(wrong, settings, rebuilding.reviewed(rebuilding.draft(), Progress.SILENT));
        }
        Files.writeString(plan, text);
        rebuilding.changed(plan);
        assertThat(rebuilding.draft().built(Progress.SILENT).files()).isEqualTo(before);
    }

    @Test
    void oneTextIsReadAgainAndNoOther() throws IOException {
        World.small().writeTo(folder);
        Settings settings = settings(Path.of("templates"));
        Rebuilding rebuilding = new Rebuilding(settings, Progress.SILENT);
        Draft before = rebuilding.draft();
        Path term = settings.content().resolve("glossary/vacant-shop.ja.md");
        Files.writeString(term, Files.readString(term) + "\n追記です。\n");
        rebuilding.changed(term);
        Draft after = rebuilding.draft();
        assertThat(nouns(after))
                .filteredOn(noun -> nouns(before).stream().noneMatch(it -> it == noun))
                .extracting(it -> it.path())
                .containsExactly("glossary/vacant-shop");
    }

    @Test
    void everyFileIsMadeAloneAsItIsMadeWithAllOthers() {
        Settings settings = new Settings(Path.of("content"), Path.of("templates"), Optional.empty());
        List<SiteFile> all = Build.run(settings, Progress.SILENT).files();
        Site site = new Rebuilding(settings, Progress.SILENT).draft().site().orElseThrow();
        assertThat(all)
                .hasSizeGreaterThan(400)
                .allSatisfy(it -> assertThat(site.file(it.path())).contains(it));
        assertThat(site.file(new SitePath("ja/nowhere/index.html"))).isEmpty();
    }

    private static List<Noun> nouns(Draft draft) {
        return draft.catalogue().orElseThrow().content().nouns().toList();
    }

    private static void compare(String change, Settings settings, Draft draft) {
        BuildResult rebuilt = draft.built(Progress.SILENT);
        BuildResult clean = Build.run(settings, Progress.SILENT);
        assertThat(rebuilt.problems())
                .as(change)
                .extracting(RebuildingTest::shown)
                .isEqualTo(clean.problems().stream().map(RebuildingTest::shown).toList());
        assertThat(rebuilt.files()).as(change).isEqualTo(clean.files());
    }

    private static String shown(Problem problem) {
        return problem + " " + problem.suggestion() + " " + problem.related() + " " + problem.repair();
    }

    private Settings settings(Path templates) {
        return new Settings(folder.resolve("content"), templates, Optional.empty());
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path path : walk.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        }
    }
}
