/* Says by patterns alone which lines of a content must be told. */
package org.plancatalogue;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plancatalogue.PlainContent.Line;
import org.plancatalogue.PlainContent.Mark;

/**
 * Finds what breaks a reader's path, with the line that a writer has to mend. A translation whose original is missing is
 * told, and no line of it, as there is nothing to compare it with. What is only not translated yet is shown in the other
 * language and stops nothing. An id in the wrong letter case is told where it is
 * written; whether what names it is told as well is left open.
 */
final class Oracle {
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,98}[a-z0-9]");
    private static final Set<String> SETTINGS = Set.of("site.yaml", "vocabulary.yaml");

    /** What a catalogue can do without. */
    private static final Set<String> OPTIONAL = Set.of("timeline.yaml");

    private static final List<String> FACETS = List.of("themes", "instruments", "audiences");
    private static final Set<String> ROOMS = Set.of(
            "",
            "index",
            "initiatives",
            "compare",
            "glossary",
            "search",
            "data",
            "themes",
            "instruments",
            "audiences",
            "components");

    private final PlainContent content;
    private final List<String> texts;

    private Oracle(PlainContent content) {
        this.content = content;
        this.texts = content.texts().stream()
                .filter(it -> content.has(PlainContent.document(it), "ja"))
                .toList();
    }

    static Set<Line> broken(PlainContent content) {
        Oracle oracle = new Oracle(content);
        return Stream.of(
                        oracle.names(),
                        oracle.pairs(),
                        oracle.headings(),
                        oracle.plans(),
                        oracle.links(),
                        oracle.terms(),
                        oracle.tags(),
                        oracle.menu(),
                        oracle.decomposed())
                .flatMap(it -> it)
                .collect(Collectors.toCollection(() -> new TreeSet<>(ORDER)));
    }

    private static final java.util.Comparator<Line> ORDER =
            java.util.Comparator.comparing(Line::file).thenComparingInt(Line::number);

    private Stream<Line> names() {
        Stream<Line> needed = SETTINGS.stream().filter(it -> !content.has(it)).map(Oracle::first);
        return Stream.concat(needed, content.files().keySet().stream().flatMap(this::name));
    }

    private Stream<Line> name(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        if (name.startsWith(".") || name.endsWith("~") || SETTINGS.contains(file) || OPTIONAL.contains(file)) {
            return Stream.empty();
        }
        for (int end = file.indexOf('/'); end >= 0; end = file.indexOf('/', end + 1)) {
            String folder = file.substring(0, end);
            if (!NAME.matcher(folder.substring(folder.lastIndexOf('/') + 1)).matches()) {
                return Stream.of(first(folder));
            }
        }
        boolean named = !content.texts().contains(file);
        boolean taken = file.endsWith(".ja.md")
                && ROOMS.contains(PlainContent.document(file).replaceFirst("^articles/", ""));
        return named || taken ? Stream.of(first(file)) : Stream.empty();
    }

    /** A text that is not translated yet stops nothing. */
    private Stream<Line> pairs() {
        return content.texts().stream()
                .filter(it -> it.endsWith(".en.md") && !content.has(PlainContent.document(it), "ja"))
                .map(Oracle::first);
    }

    private Stream<Line> headings() {
        Stream<Line> wrong = content.marks(PlainContent.HEADING, texts::contains).stream()
                .filter(it -> !ID.matcher(it.word()).matches())
                .map(content::line);
        return Stream.concat(
                wrong, texts.stream().filter(it -> it.endsWith(".en.md")).flatMap(this::compared));
    }

    private Stream<Line> compared(String translation) {
        String original = PlainContent.document(translation) + ".ja.md";
        return content.marks(PlainContent.HEADING, translation).stream()
                .filter(it -> !ids(original).contains(lower(it.word())))
                .map(content::line);
    }

    private Stream<Line> plans() {
        return texts.stream()
                .filter(it -> it.matches("plans/.*\\.ja\\.md"))
                .flatMap(text -> content.declared(PlainContent.document(text) + ".ja.md").stream()
                        .filter(it -> !ids(text).contains(it.word()))
                        .map(it -> ID.matcher(it.word()).matches() ? content.lead(text) : content.line(it)));
    }

    private Stream<Line> links() {
        return content.marks(PlainContent.LINK, texts::contains).stream()
                .filter(it -> !leadsSomewhere(it))
                .map(content::line);
    }

    private boolean leadsSomewhere(Mark link) {
        String[] parts = link.word().split("#", 2);
        Path folder = Path.of(link.file()).getParent();
        String document = parts[0].isEmpty()
                ? PlainContent.document(link.file())
                : String.valueOf(folder == null ? "" : folder.resolve(parts[0]).normalize());
        if (texts.contains(document + ".ja.md")) {
            Set<String> ids = ids(document + ".ja.md");
            ids.addAll(ids(document + ".en.md"));
            return parts.length == 1 || ids.contains(parts[1]);
        }
        return ROOMS.contains(document)
                || FACETS.stream()
                        .anyMatch(facet -> content.concepts(facet).stream()
                                .anyMatch(it -> document.equals(facet + "/" + lower(it.word()))));
    }

    private Stream<Line> terms() {
        return Stream.concat(
                        content.marks(PlainContent.TERM, texts::contains).stream(),
                        content.words(PlainContent.RELATED, it -> texts.contains(it) && it.endsWith(".ja.md")).stream())
                .filter(it -> !content.has("glossary/" + it.word(), "ja"))
                .map(content::line);
    }

    private Stream<Line> tags() {
        if (!content.has("vocabulary.yaml")) {
            return Stream.empty();
        }
        Stream<Line> wrong = FACETS.stream()
                .flatMap(it -> content.concepts(it).stream())
                .filter(it -> !ID.matcher(it.word()).matches())
                .map(content::line);
        return Stream.of(
                        wrong,
                        unknown("theme|secondary", List.of("themes")),
                        unknown("instruments", List.of("instruments")),
                        unknown("audiences", List.of("audiences")),
                        unknown("inferred", FACETS))
                .flatMap(it -> it);
    }

    private Stream<Line> unknown(String keys, List<String> facets) {
        Set<String> known = facets.stream()
                .flatMap(it -> content.concepts(it).stream())
                .map(it -> lower(it.word()))
                .collect(Collectors.toSet());
        return content.tags(keys).stream()
                .filter(it -> texts.contains(it.file()) && !known.contains(it.word()))
                .map(content::line);
    }

    private Stream<Line> menu() {
        return Stream.concat(
                        content.words(PlainContent.MENU, "site.yaml"::equals).stream(),
                        content.marks(PlainContent.DRAWN_ON, "timeline.yaml").stream())
                .filter(it -> !content.has("articles/" + it.word(), "ja"))
                .map(content::line);
    }

    private Stream<Line> decomposed() {
        return content.files().keySet().stream()
                .filter(it -> texts.contains(it) || SETTINGS.contains(it) || OPTIONAL.contains(it))
                .flatMap(this::decomposed);
    }

    private Stream<Line> decomposed(String file) {
        List<String> lines = content.text(file).lines().toList();
        return IntStream.range(0, lines.size())
                .filter(it -> !Normalizer.isNormalized(lines.get(it), Normalizer.Form.NFC))
                .mapToObj(it -> new Line(file, it + 1));
    }

    /** The ids of a text's headings, all in lower case. */
    private Set<String> ids(String text) {
        return content.marks(PlainContent.HEADING, text).stream()
                .map(it -> lower(it.word()))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static String lower(String id) {
        return id.toLowerCase(Locale.ROOT);
    }

    private static Line first(String file) {
        return new Line(file, 1);
    }
}
