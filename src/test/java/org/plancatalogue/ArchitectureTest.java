/* Holds the order of the packages, the rooms of the libraries, and the size of the files. */
package org.plancatalogue;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {
    private static final String BASE = "org.plancatalogue";
    private static final Path SOURCES = Path.of("src/main/java/org/plancatalogue");
    private static final int LONGEST_FILE = 300;
    private static final int LARGEST_PACKAGE = 900;

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(BASE);

    /** The table of ARCHITECTURE.md: a package, and the packages it may import. */
    private static final Map<String, List<String>> MAY_IMPORT = table();

    private static final List<String> JSON = List.of(
            "yaml",
            "phrase",
            "linked",
            "cite",
            "search",
            "dataset",
            "editor",
            "report",
            "doctor",
            "external",
            "check.data");

    /** A library, and the packages that may use it. */
    private static final Map<String, List<String>> ROOMS = Map.ofEntries(
            Map.entry("com.fasterxml.jackson.core..", JSON),
            Map.entry("com.fasterxml.jackson.annotation..", JSON),
            Map.entry("com.fasterxml.jackson.databind..", JSON),
            Map.entry("com.fasterxml.jackson.dataformat..", List.of("yaml")),
            Map.entry("org.yaml..", List.of("yaml")),
            Map.entry("com.vladsch.flexmark..", List.of("markdown")),
            Map.entry("freemarker..", List.of("render")),
            Map.entry("org.jsoup..", List.of("check")),
            Map.entry("com.github.difflib..", List.of("edit", "report.progress")),
            Map.entry("java.net.http..", List.of("external.host")),
            Map.entry("io.methvin..", List.of("serve.watch")),
            Map.entry("com.sun.net.httpserver..", List.of("serve.web")),
            Map.entry("javax.xml..", List.of("check.data", "xliff", "xml")),
            Map.entry("picocli..", List.of("cli")));

    @ParameterizedTest
    @MethodSource("packages")
    void aPackageImportsOnlyThoseTheTableAllows(String name) {
        List<String> allowed = new ArrayList<>(MAY_IMPORT.get(name));
        allowed.add(name);
        String[] forbidden = MAY_IMPORT.keySet().stream()
                .filter(it -> !allowed.contains(it))
                .map(it -> BASE + "." + it)
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(BASE + "." + name)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden)
                .check(CLASSES);
    }

    @Test
    void everyPackageStandsInTheTable() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            assertThat(files.filter(it -> it.toString().endsWith(".java"))
                            .map(ArchitectureTest::packageOf)
                            .distinct())
                    .containsExactlyInAnyOrderElementsOf(MAY_IMPORT.keySet());
        }
    }

    @Test
    void noPackagesFormACycle() {
        slices().matching(BASE + ".(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void eachLibraryStaysInItsRooms() {
        ROOMS.forEach((library, rooms) -> noClasses()
                .that()
                .resideOutsideOfPackages(
                        rooms.stream().map(it -> BASE + "." + it + "..").toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(CLASSES));
    }

    @Test
    void noFieldIsAMutableStatic() {
        classes().should(OnlyFinalStatics.HAVE).check(CLASSES);
    }

    @Test
    void noFileIsTooLongAndNoPackageTooLarge() throws IOException {
        Map<String, Long> packages = new TreeMap<>();
        List<String> tooLong = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            files.filter(it -> it.toString().endsWith(".java")).forEach(file -> {
                long lines = lines(file);
                packages.merge(packageOf(file), lines, Long::sum);
                if (lines > LONGEST_FILE) {
                    tooLong.add(file + ": " + lines);
                }
            });
        }
        packages.values().removeIf(it -> it <= LARGEST_PACKAGE);
        assertThat(tooLong).isEmpty();
        assertThat(packages).isEmpty();
    }

    @Test
    void everyFileOpensWithOneSentence() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            assertThat(files.filter(it -> it.toString().endsWith(".java")))
                    .allSatisfy(
                            file -> assertThat(Files.readAllLines(file).get(0)).matches("/\\*\\*? .+[.:] \\*/"));
        }
    }

    private static String packageOf(Path file) {
        return SOURCES.relativize(file.getParent()).toString().replace('/', '.').replace('\\', '.');
    }

    static Stream<String> packages() {
        return MAY_IMPORT.keySet().stream();
    }

    private static Map<String, List<String>> table() {
        Map<String, List<String>> table = new LinkedHashMap<>();
        Pattern row = Pattern.compile("(?m)^\\| `([a-z.]+)` \\| [^|]+ \\| ([a-z., ]+|–) \\| [^|]+ \\|$");
        row.matcher(World.read(Path.of("ARCHITECTURE.md")))
                .results()
                .forEach(it -> table.put(
                        it.group(1),
                        it.group(2).equals("–")
                                ? List.of()
                                : List.of(it.group(2).split(", "))));
        return table;
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
