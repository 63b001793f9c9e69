/* The slips of writers, each at a random place. */
package org.plancatalogue;

import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plancatalogue.PlainContent.Mark;

/** What a seed makes of a content; each method takes one kind of slip. */
final class Slips {
    /** New names for a file: of its folder, its id and its language. */
    private static final List<String> NAMES = List.of(
            "%1$s/renamed.%3$s.md",
            "%1$s/%2$s-2.%3$s.md",
            "%1$s/%2$s_2.%3$s.md",
            "%1$s/%2$s.old.%3$s.md",
            "%1$s/%2$s.fr.md",
            "%1$s/%2$s.md",
            "%1$s/%2$s.%3$s.txt",
            "%1$s/%2$s %3$s.md",
            "%1$s/がく.%3$s.md",
            "%1$s/か\u3099く.%3$s.md",
            "%1$s/.%2$s.%3$s.md",
            "%1$s/%2$s.%3$s.md~",
            "%1$s/old/%2$s.%3$s.md",
            "%2$s.%3$s.md",
            "glossary/%2$s-moved.%3$s.md",
            "plans/%2$s-moved.%3$s.md");

    /** Ids by which an article would take the address of something else, or nearly. */
    private static final List<String> TAKEN = List.of("index", "themes", "glossary", "plans", "missing", "ja");

    private static final List<UnaryOperator<String>> BYTES = List.of(
            it -> it,
            it -> "\uFEFF" + it,
            it -> it.replace("\n", "\r\n"),
            it -> it.replace('\n', '\r'),
            it -> it + "\n",
            it -> it.replaceFirst("\\n\\z", ""));

    private static final Pattern FIELD =
            Pattern.compile("(?m)^((?:title|name|aliases|summary| *reading| *ja): .*| +- .*)$");
    private static final Pattern PROSE = Pattern.compile("(?m)^([A-Z][^\\[\\](){}#>|`\\n]*)$");

    private final PlainContent content;
    private final Random random;

    Slips(PlainContent content, int seed) {
        this.content = content;
        this.random = new Random(seed);
    }

    PlainContent deleteHeading() {
        Mark heading = pick(content.marks(PlainContent.HEADING, it -> true));
        String text = content.text(heading.file());
        int start = text.lastIndexOf('\n', heading.start()) + 1;
        int end = text.indexOf('\n', start) + 1;
        return content.with(heading.file(), text.substring(0, start) + text.substring(end));
    }

    PlainContent renameFile() {
        String file = pick(files());
        return file.endsWith(".yaml")
                ? renamed(content, file, file.replace(".yaml", ".yml"))
                : renamed(content, file, named(file, pick(names())));
    }

    PlainContent renamePair() {
        String name = pick(names());
        return ofPair(pick(content.texts()), (changed, file) -> renamed(changed, file, named(file, name)));
    }

    PlainContent renameArticle() {
        String id = pick(TAKEN);
        return ofPair(
                pick(texts("articles/.*")),
                (changed, file) -> renamed(changed, file, "articles/" + id + "." + PlainContent.lang(file) + ".md"));
    }

    PlainContent recaseFile() {
        String file = pick(files());
        int name = file.lastIndexOf('/') + 1;
        return renamed(content, file, file.substring(0, name) + recased(file.substring(name)));
    }

    PlainContent recaseFolder() {
        String folder = pick(List.of("plans/", "glossary/", "articles/"));
        String other = recased(folder);
        PlainContent changed = content;
        for (String file : texts(folder + ".*")) {
            changed = renamed(changed, file, other + file.substring(folder.length()));
        }
        return changed;
    }

    PlainContent recaseLink() {
        Mark link = pick(content.marks(PlainContent.LINK, it -> true));
        int end = link.word().indexOf('#');
        return recased(
                end < 0 ? link : new Mark(link.file(), link.start(), link.word().substring(0, end)));
    }

    PlainContent recaseFragment() {
        List<Mark> links = content.marks(PlainContent.LINK, it -> true).stream()
                .filter(it -> it.word().contains("#"))
                .toList();
        Mark link = pick(links);
        int start = link.word().indexOf('#');
        return recased(new Mark(link.file(), link.start() + start, link.word().substring(start)));
    }

    PlainContent recaseTerm() {
        return recased(pick(content.marks(PlainContent.TERM, it -> true)));
    }

    PlainContent recaseRelated() {
        return recased(pick(content.words(PlainContent.RELATED, it -> true)));
    }

    PlainContent recaseHeadingId() {
        return recased(pick(content.marks(PlainContent.HEADING, it -> true)));
    }

    PlainContent recaseTag() {
        return recased(pick(content.tags("theme|secondary|instruments|audiences|inferred")));
    }

    /** A concept where it is defined, a pillar or initiative where it is declared, an article where it is listed. */
    PlainContent recaseKey() {
        Stream<Mark> concepts =
                Stream.of("themes", "instruments", "audiences").flatMap(it -> content.concepts(it).stream());
        Stream<Mark> declared = texts("plans/.*").stream().flatMap(it -> content.declared(it).stream());
        Stream<Mark> listed = content.words(PlainContent.MENU, it -> true).stream();
        return recased(
                pick(Stream.of(concepts, declared, listed).flatMap(it -> it).toList()));
    }

    PlainContent recaseProse() {
        List<Mark> lines = content.marks(PROSE, it -> it.endsWith(".en.md")).stream()
                .filter(it -> it.start() > content.text(it.file()).indexOf("\n---\n", 4))
                .toList();
        return recased(pick(lines));
    }

    PlainContent removeTranslation() {
        return content.without(pick(texts(".*\\.en\\.md")));
    }

    PlainContent removeOriginal() {
        return content.without(pick(texts(".*\\.ja\\.md")));
    }

    PlainContent removePair() {
        return ofPair(pick(content.texts()), PlainContent::without);
    }

    PlainContent decomposeLetter() {
        Mark letter = voiced();
        return content.with(letter, decomposed(letter.word()));
    }

    /** A title, a reading, an alias, a summary; a name of the site or a concept. */
    PlainContent decomposeField() {
        boolean settings = random.nextInt(3) == 0;
        List<Mark> fields = content.marks(FIELD, it -> it.endsWith(".yaml") == settings).stream()
                .filter(it -> !decomposed(it.word()).equals(it.word()))
                .toList();
        Mark field = pick(fields);
        return content.with(field, decomposed(field.word()));
    }

    PlainContent rewrite() {
        String file = pick(files());
        return content.with(file, pick(BYTES).apply(content.written(file)));
    }

    /** A letter such as が, which can also be written as か and a mark. */
    private Mark voiced() {
        String file = pick(files());
        String text = content.text(file);
        List<Mark> letters = IntStream.range(0, text.length())
                .mapToObj(it -> new Mark(file, it, text.substring(it, it + 1)))
                .filter(it -> !decomposed(it.word()).equals(it.word()))
                .toList();
        return letters.isEmpty() ? voiced() : pick(letters);
    }

    private static String decomposed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }

    private PlainContent recased(Mark mark) {
        return content.with(mark, recased(mark.word()));
    }

    /** The same word with one letter in the other case; a word without letters stays as it is. */
    private String recased(String word) {
        List<Integer> letters = IntStream.range(0, word.length())
                .filter(it -> Character.toString(word.charAt(it)).matches("[A-Za-z]"))
                .boxed()
                .toList();
        if (letters.isEmpty()) {
            return word;
        }
        int at = pick(letters);
        String letter = word.substring(at, at + 1);
        String upper = letter.toUpperCase(Locale.ROOT);
        return word.substring(0, at)
                + (upper.equals(letter) ? letter.toLowerCase(Locale.ROOT) : upper)
                + word.substring(at + 1);
    }

    /** Where the system cannot write Japanese names, those in ASCII. */
    private static List<String> names() {
        Charset charset = Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"));
        return NAMES.stream().filter(it -> charset.newEncoder().canEncode(it)).toList();
    }

    private static String named(String file, String name) {
        String document = PlainContent.document(file);
        int slash = document.indexOf('/');
        return String.format(
                name, document.substring(0, slash), document.substring(slash + 1), PlainContent.lang(file));
    }

    private static PlainContent renamed(PlainContent content, String file, String name) {
        return content.without(file).with(name, content.text(file));
    }

    private PlainContent ofPair(String text, Change change) {
        String document = PlainContent.document(text);
        return change.apply(change.apply(content, document + ".ja.md"), document + ".en.md");
    }

    /** What happens to one file. */
    private interface Change {
        PlainContent apply(PlainContent content, String file);
    }

    private List<String> files() {
        return List.copyOf(content.files().keySet());
    }

    private List<String> texts(String pattern) {
        return content.texts().stream().filter(it -> it.matches(pattern)).toList();
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
