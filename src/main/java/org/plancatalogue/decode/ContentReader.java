/* Reads the whole content folder into typed values. */
package org.plancatalogue.decode;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plancatalogue.content.Article;
import org.plancatalogue.content.Content;
import org.plancatalogue.content.Editions;
import org.plancatalogue.content.ShortText;
import org.plancatalogue.content.Site;
import org.plancatalogue.content.Timeline;
import org.plancatalogue.decode.address.AddressReader;
import org.plancatalogue.decode.pair.Pairs;
import org.plancatalogue.decode.pair.ShortTexts;
import org.plancatalogue.decode.picture.TileMapReader;
import org.plancatalogue.decode.picture.TimelineReader;
import org.plancatalogue.decode.settings.SiteReader;
import org.plancatalogue.decode.settings.VocabularyReader;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.lang.Reading;
import org.plancatalogue.memo.Memo;
import org.plancatalogue.problem.Nearest;
import org.plancatalogue.problem.Place;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.problem.Problems;
import org.plancatalogue.problem.SourceText;
import org.plancatalogue.source.Asset;
import org.plancatalogue.source.SourceTree;
import org.plancatalogue.yaml.Fields;
import org.plancatalogue.yaml.Mapping;
import org.plancatalogue.yaml.YamlReader;

/** Reads site, vocabulary, plans, glossary and articles; whatever is wrong is reported and the rest still read. */
public final class ContentReader {
    private static final String SITE = "site.yaml";
    private static final String VOCABULARY = "vocabulary.yaml";
    private static final String MAP = "map.yaml";
    private static final String READINGS = "readings.yaml";
    private static final String TIMELINE = "timeline.yaml";
    private static final Pattern WRITTEN = Pattern.compile("(plans|glossary|articles)/.*\\.md");
    private static final Pattern ACCEPTED = Pattern.compile("accepted/(plans|glossary|articles)/[^/]+\\.yaml");

    private final SourceTree tree;
    private final Memo memo;
    private final Problems problems;

    private ContentReader(SourceTree tree, Memo memo, Problems problems) {
        this.tree = tree;
        this.memo = memo;
        this.problems = problems;
    }

    public static Content read(SourceTree tree, Problems problems) {
        return read(tree, Memo.NONE, problems);
    }

    /** A pair of files that is as it was gives the very same noun again. */
    public static Content read(SourceTree tree, Memo memo, Problems problems) {
        return new ContentReader(tree, memo, problems).content();
    }

    /** A noun of a pair of files. */
    private record Typed(String folder, Object pair) {}

    private <N> N typed(String folder, Pairs.Pair pair, Function<Problems, N> reader) {
        return memo.told(new Typed(folder, pair.key()), problems, reader);
    }

    private Content content() {
        reportStrays();
        Mapping settings = yaml(SITE);
        Mapping concepts = yaml(VOCABULARY);
        Site site = SiteReader.read(Fields.of(settings, problems), problems);
        Lang original = site.original();
        Optional<Mapping> map = optional(MAP);
        Optional<Mapping> timeline = optional(TIMELINE);
        List<Pairs.Pair> municipal = Pairs.in(tree, "plans", original, memo, problems);
        List<Pairs.Pair> glossary = Pairs.in(tree, "glossary", original, memo, problems);
        List<Pairs.Pair> others = Pairs.in(tree, "articles", original, memo, problems);
        List<Article> articles = articles(site, others);
        return new Content(
                site,
                VocabularyReader.read(Fields.of(concepts, problems), problems),
                municipal.stream()
                        .map(pair -> typed("plans", pair, it -> new PlanReader(memo, it).read(pair)))
                        .sorted(Comparator.comparing(
                                it -> it.municipality().code().digits()))
                        .toList(),
                glossary.stream()
                        .map(pair -> typed("glossary", pair, it -> new TermReader(memo, it).read(pair)))
                        .map(it -> Map.entry(order(it.reading()), it))
                        .sorted(Map.Entry.comparingByKey())
                        .map(Map.Entry::getValue)
                        .toList(),
                articles,
                map.map(it -> TileMapReader.read(it, problems)),
                timeline.map(it -> timeline(it, articles)),
                tree.assets().stream().map(Asset::path).collect(Collectors.toUnmodifiableSet()),
                Stream.of(
                                shortTexts(municipal),
                                shortTexts(glossary),
                                shortTexts(others),
                                shortTexts(SITE, settings),
                                shortTexts(VOCABULARY, concepts),
                                map.stream().flatMap(it -> shortTexts(MAP, it)),
                                timeline.stream().flatMap(it -> shortTexts(TIMELINE, it)))
                        .flatMap(it -> it)
                        .toList(),
                AddressReader.read(tree, problems));
    }

    private record Ordered(Reading reading) {}

    private String order(Reading reading) {
        return memo.of(new Ordered(reading), reading::order);
    }

    private record Fronted(Object pair) {}

    private Stream<ShortText> shortTexts(List<Pairs.Pair> pairs) {
        return pairs.stream()
                .flatMap(pair ->
                        memo
                                .of(
                                        new Fronted(pair.key()),
                                        () -> ShortTexts.of(List.of(pair)).toList())
                                .stream());
    }

    private record Listed(SourceText file) {}

    private Stream<ShortText> shortTexts(String path, Mapping mapping) {
        return tree.text(path).stream()
                .flatMap(file -> memo
                        .of(new Listed(file), () -> ShortTexts.of(mapping, file).toList())
                        .stream());
    }

    private Timeline timeline(Mapping mapping, List<Article> articles) {
        Timeline timeline = TimelineReader.read(mapping, problems);
        // A missing key is told already.
        named(
                TIMELINE,
                "article",
                Stream.of(timeline.article())
                        .filter(it -> !it.article().isEmpty())
                        .toList(),
                articles.stream().map(Article::id).toList());
        return timeline;
    }

    private List<Article> articles(Site site, List<Pairs.Pair> pairs) {
        List<Article> found = pairs.stream()
                .map(pair -> typed("articles", pair, it -> article(pair, it)))
                .sorted(Comparator.comparingInt(it -> rank(site, it.id())))
                .toList();
        List<String> ids = found.stream().map(Article::id).toList();
        named(SITE, "articles", site.articles(), ids);
        return found;
    }

    private Article article(Pairs.Pair pair, Problems problems) {
        EditionsReader.Form form = new EditionsReader.Form(false, false, List.of("template"));
        Fields fields = Fields.of(pair.original().meta(), problems);
        Editions editions = new EditionsReader(memo, problems).read(pair, fields, form);
        Optional<Article.Template> template =
                fields.scalar("template").map(it -> new Article.Template(it.text(), it.place()));
        fields.done();
        return new Article(pair.id(), template, editions);
    }

    /** Articles that a file of settings names under a key have to be there. */
    private void named(String file, String key, List<Site.Listed> articles, List<String> ids) {
        articles.stream()
                .filter(it -> !ids.contains(it.article()))
                .map(it -> unknown(file, key, it, ids))
                .forEach(problems::add);
    }

    private Problem unknown(String file, String key, Site.Listed listed, List<String> ids) {
        String id = listed.article();
        return Nearest.meant(
                Problem.of(ProblemKind.BAD_VALUE, listed.place(), id, key),
                id,
                ids,
                right -> tree.text(file).flatMap(it -> it.repair(listed.place(), id, right)));
    }

    private static int rank(Site site, String id) {
        int at = site.articles().stream().map(Site.Listed::article).toList().indexOf(id);
        return at < 0 ? Integer.MAX_VALUE : at;
    }

    /** A file of settings taken apart. */
    private record Split(SourceText file) {}

    private Optional<Mapping> optional(String path) {
        return tree.text(path)
                .map(file -> memo.told(
                        new Split(file),
                        problems,
                        it -> YamlReader.read(file, 0, file.text().length(), it)));
    }

    private Mapping yaml(String path) {
        return optional(path).orElseGet(() -> {
            problems.add(ProblemKind.FILE_MISSING, Place.startOf(path), path);
            return new Mapping(List.of(), Place.startOf(path), false);
        });
    }

    private void reportStrays() {
        tree.texts().stream()
                .filter(it ->
                        !List.of(SITE, VOCABULARY, MAP, TIMELINE, READINGS).contains(it.path()))
                .filter(it -> !WRITTEN.matcher(it.path()).matches()
                        && !ACCEPTED.matcher(it.path()).matches())
                .filter(it -> !AddressReader.FILES.contains(it.path()))
                .forEach(it -> problems.add(ProblemKind.UNKNOWN_FILE, Place.startOf(it.path())));
    }
}
