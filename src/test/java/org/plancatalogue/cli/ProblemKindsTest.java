/* Every kind of problem, provoked by a fixture of its own and told in words frozen there. */
package org.plancatalogue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plancatalogue.World;
import org.plancatalogue.problem.ProblemKind;

/**
 * A {@link Fixture} is named for the code of the kind. Files and edits below {@code content/} change the small world,
 * which is then built; files below {@code site/} are a site of their own, which is then checked. What is expected is
 * what is printed, in English.
 */
class ProblemKindsTest {
    private static final Path FIXTURES = Path.of("src/test/resources/problems");

    private static final String EXTERNAL = "external.ExternalKindsTest.";

    /** Kinds that no text can provoke, with the test that does. */
    static final Map<String, String> ELSEWHERE = Map.ofEntries(
            Map.entry("folder-unreadable", "source.SourceReaderTest.missingFolderIsTold"),
            Map.entry("file-unreadable", "source.SourceReaderTest.fileThatMayNotBeReadIsTold"),
            Map.entry("not-utf8", "source.SourceReaderTest.bytesThatAreNotUtf8AreToldByOffset"),
            Map.entry("file-too-large", "source.SourceReaderTest.tooLargeFileIsTold"),
            Map.entry("symbolic-link", "source.SourceReaderTest.linksAreNotFollowed"),
            Map.entry("front-matter-too-large", "source.DocumentTest.frontMatterOfTooManyBytesIsNotParsed"),
            Map.entry("message-missing", "render.RendererTest.missingMessageIsAProblemWithItsKey"),
            Map.entry("template-failed", "render.RendererTest.missingVariableIsAProblemWithLineAndColumn"),
            Map.entry("template-failed-on-pages", "render.RendererTest.theSameMistakeOnManyPagesIsToldOnce"),
            Map.entry("target-protected", "publish.PublisherTest.protectedFoldersAreRefusedFromInsideAndOutside"),
            Map.entry("target-is-link", "publish.PublisherTest.aSymbolicLinkIsRefusedAsTarget"),
            Map.entry("target-not-folder", "publish.PublisherTest.aFileIsRefusedAsTarget"),
            Map.entry("target-not-ours", "publish.PublisherTest.aFolderWithoutManifestIsRefusedAndKept"),
            Map.entry("target-foreign-file", "publish.PublisherTest.aForeignFileInTheWayIsRefused"),
            Map.entry("target-unwritable", "publish.PublisherTest.aTargetThatCannotBeCreatedIsAProblemWithItsReason"),
            Map.entry("duplicate-file", "check.SiteRulesTest.aPathIsWrittenOnce"),
            Map.entry("build-running", "publish.PublisherTest.aSecondBuildIsToldThatOneIsRunning"),
            Map.entry("external-dead", EXTERNAL + "anAddressThatIsGoneIsToldWithTheDayItWasLastGood"),
            Map.entry("external-moved", EXTERNAL + "anAddressThatHasMovedIsToldWithTheNewOne"),
            Map.entry("external-loop", EXTERNAL + "redirectsThatNeverEndAreTold"),
            Map.entry("external-unreachable", EXTERNAL + "anAddressThatCannotBeCheckedIsToldWithTheReason"),
            Map.entry("external-changed", EXTERNAL + "aDocumentThatHasChangedIsTold"),
            Map.entry("external-not-asked", EXTERNAL + "anAddressThatRobotsForbidsIsToldAsNotChecked"),
            Map.entry("external-cache-broken", EXTERNAL + "aBrokenRecordIsSetAside"),
            Map.entry("external-cache-unusable", EXTERNAL + "aRecordThatCannotBeUsedIsTold"));

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @MethodSource("fixtures")
    void aProblemIsToldAsItsFixtureSays(String code) {
        Fixture fixture = Fixture.of(World.read(FIXTURES.resolve(code + ".txt")));

        String told = told(fixture, folder);

        assertThat(told).isEqualTo(fixture.expected());
        assertThat(told).contains("[" + code + "]");
    }

    @Test
    void everyKindHasAFixtureOrATestElsewhere() throws IOException {
        Set<String> proven = Stream.of(fixtures(), ELSEWHERE.keySet().stream(), DefectsTest.codes())
                .flatMap(it -> it)
                .collect(Collectors.toUnmodifiableSet());
        assertThat(proven)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(ProblemKind.values())
                        .map(ProblemKind::code)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("elsewhere")
    void theTestElsewhereIsThere(String test) throws ClassNotFoundException {
        String[] names = test.split("\\.(?=\\w+$)", 2);
        Class<?> owner = Class.forName("org.plancatalogue." + names[0]);
        assertThat(owner.getDeclaredMethods())
                .filteredOn(it -> it.isAnnotationPresent(Test.class) || it.isAnnotationPresent(ParameterizedTest.class))
                .extracting(Method::getName)
                .contains(names[1]);
    }

    static Stream<String> elsewhere() {
        return ELSEWHERE.values().stream().distinct().sorted();
    }

    static Stream<String> fixtures() throws IOException {
        try (Stream<Path> files = Files.list(FIXTURES)) {
            return files.map(it -> it.getFileName().toString().replaceFirst("\\.txt$", "")).sorted().toList().stream();
        }
    }

    private static String told(Fixture fixture, Path folder) {
        fixture.in(World.small()).writeTo(folder);
        return Session.build(folder).err();
    }
}
