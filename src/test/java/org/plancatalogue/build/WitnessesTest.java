/* The review of the texts and the check of the built site tell the same broken links. */
package org.plancatalogue.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plancatalogue.World;
import org.plancatalogue.catalogue.Catalogue;
import org.plancatalogue.check.SiteCheck;
import org.plancatalogue.check.site.Finding;
import org.plancatalogue.check.site.Stored;
import org.plancatalogue.content.Content;
import org.plancatalogue.decode.ContentReader;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.problem.Problems;
import org.plancatalogue.problem.Severity;
import org.plancatalogue.render.Renderer;
import org.plancatalogue.review.Review;
import org.plancatalogue.source.Asset;
import org.plancatalogue.source.SourceReader;
import org.plancatalogue.source.SourceTree;

/**
 * Each witness works with a collector of its own over the same catalogue, so that neither can hide what the other one
 * misses. Left out are addresses of other sites, which only the check looks at, and links in headings, which no page
 * shows. {@code -Dwitnesses.seed=7} breaks the links of that seed only.
 */
class WitnessesTest {
    private static final String LINKS = "content/articles/links.ja.md";

    private static final Set<ProblemKind> OF_LINKS = EnumSet.of(
            ProblemKind.DEAD_LINK,
            ProblemKind.LINK_CASE,
            ProblemKind.LINK_FORM,
            ProblemKind.MOVED_LINK,
            ProblemKind.DEAD_FRAGMENT,
            ProblemKind.FRAGMENT_CASE,
            ProblemKind.FRAGMENT_FORM,
            ProblemKind.DEAD_ASSET,
            ProblemKind.UNKNOWN_TERM);

    private static final List<Asset> IMAGES =
            List.of(new Asset("images/map.png", new byte[] {1}), new Asset("images/a..png", new byte[] {2}));

    private static final Pattern ROOM_WITH_FRAGMENT =
            Pattern.compile("(\\.|/)+(index|glossary|(themes|instruments|audiences)(/+[a-z]+)?)?[./]*#.+");

    private final Renderer renderer = Renderer.open(Path.of("templates"), new Problems());

    @TempDir
    private Path folder = Path.of("");

    /** Each of these was once told by one of them only, or by none. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "glossary/cluster",
                "/themes",
                "../how-to-read#matrix",
                "../plans/mihon#創業",
                "../images/地図.png",
                "../images/m%61p.png",
                "how-to-read#m%61trix",
                "m1-1#m1",
                ""
            })
    void bothTellABrokenLink(String target) {
        assertBothTell(links().replacing(LINKS, "](how-to-read#matrix)", "](" + target + ")"), target);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Cluster", "産業集積", "cluster.md", "../plans/mihon", "/cluster"})
    void bothTellATermThatIsNone(String id) {
        assertBothTell(links().replacing(LINKS, "[[vacant-shop|", "[[" + id + "|"), id);
    }

    @Test
    void bothTellAnImageThatIsAPage() {
        assertBothTell(links().replacing(LINKS, "](../images/a..png)", "](../plans/mihon)"), "../plans/mihon");
    }

    @Test
    void aLinkAndATermThatLeadToTheSameMissingPageAreBothTold() {
        World world = links().replacing(LINKS, "](../glossary/cluster)", "](../glossary/claster)")
                .replacing(LINKS, "[[vacant-shop|", "[[claster|");

        assertThat(compared(new Breakages.Broken(read(world), List.of()))).isEmpty();
    }

    @Test
    void bothTellTheSameLinksOfTheSmallWorld() {
        assertWitnessesAgree(read(links()), 200, 5);
    }

    @Test
    void bothTellTheSameLinksOfTheRealContent() {
        assertWitnessesAgree(SourceReader.read(Path.of("content"), new Problems()), 40, 20);
    }

    private static World links() {
        return World.small().with(World.read(Path.of("src/test/resources/worlds/links.txt")));
    }

    private SourceTree read(World world) {
        world.writeTo(folder);
        return new SourceTree(
                SourceReader.read(folder.resolve("content"), new Problems()).texts(), IMAGES);
    }

    private void assertBothTell(World world, String target) {
        SourceTree tree = read(world);
        Content content = ContentReader.read(tree, new Problems());
        Catalogue catalogue = Catalogue.of(content);

        assertThat(reviewed(tree, catalogue)).extracting(Told::target).containsExactly(target);
        assertThat(checked(tree, content, catalogue, new ArrayList<>())).isEqualTo(reviewed(tree, catalogue));
    }

    private void assertWitnessesAgree(SourceTree tree, long seeds, int count) {
        assertThat(compared(new Breakages.Broken(tree, List.of("nothing")))).isEmpty();
        List<String> differences = seeds(seeds)
                .parallel()
                .mapToObj(seed -> compared(Breakages.breakages(tree, seed, count)).stream()
                        .map(it -> "seed " + seed + ": " + it))
                .flatMap(it -> it)
                .toList();
        assertThat(differences).isEmpty();
    }

    private static LongStream seeds(long count) {
        Optional<Long> one = Optional.ofNullable(Long.getLong("witnesses.seed"));
        return one.map(LongStream::of).orElseGet(() -> LongStream.range(0, count));
    }

    /** A broken link: where it is written, and as what. */
    private record Told(String place, String target) {}

    private List<String> compared(Breakages.Broken broken) {
        Problems reading = new Problems();
        Content content = ContentReader.read(broken.tree(), reading);
        Catalogue catalogue = Catalogue.of(content);
        Set<Told> reviewed = reviewed(broken.tree(), catalogue);
        List<String> differences = new ArrayList<>();
        Set<Told> checked = checked(broken.tree(), content, catalogue, differences);
        reviewed.stream()
                .filter(it -> !checked.contains(it) && !isTopOfPage(it))
                .forEach(it -> differences.add("told by the review only: " + it));
        checked.stream()
                .filter(it -> !reviewed.contains(it) && !isPartOfRoom(it))
                .forEach(it -> differences.add("told by the check only: " + it));
        if (!differences.isEmpty()) {
            differences.addAll(broken.told());
        }
        return differences;
    }

    /** Of the pages made from the whole catalogue only the templates know the parts. */
    private static boolean isPartOfRoom(Told told) {
        return ROOM_WITH_FRAGMENT.matcher(told.target).matches();
    }

    /** For {@code #top} browsers show the beginning of a page; in a text it names a section like any other. */
    private static boolean isTopOfPage(Told told) {
        return told.target.endsWith("#top");
    }

    private static Set<Told> reviewed(SourceTree tree, Catalogue catalogue) {
        Problems problems = new Problems();
        Review.review(catalogue, tree.assets().stream().map(Asset::path).toList(), problems);
        return problems.all().stream()
                .filter(it -> OF_LINKS.contains(it.kind()))
                .map(it -> new Told(it.place().toString(), it.arguments().get(0)))
                .collect(Collectors.toSet());
    }

    private Set<Told> checked(SourceTree tree, Content content, Catalogue catalogue, List<String> blamed) {
        Site site = new Site(tree, catalogue, renderer);
        List<Stored> files = site.files(new Problems(), Progress.SILENT).stream()
                .map(Stored::of)
                .toList();
        Origins origins = Origins.of(site.composed(), renderer);
        List<Finding> errors = SiteCheck.check(files, Optional.of(content.site().baseUrl())).findings().stream()
                .filter(it -> it.kind().severity() == Severity.ERROR)
                .toList();
        errors.stream()
                .filter(it -> !origins.isWritten(it))
                .flatMap(origins::problems)
                .forEach(it -> blamed.add("not led back to a text: " + it));
        return errors.stream()
                .flatMap(it -> origins.texts(it).stream())
                .map(it -> new Told(it.place().toString(), it.written()))
                .collect(Collectors.toSet());
    }
}
