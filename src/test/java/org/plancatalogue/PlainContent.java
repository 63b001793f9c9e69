/* The content as a search with patterns finds it; nothing here is of the tool. */
package org.plancatalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of the content folder by path, and what stands where in them. */
final class PlainContent {
    static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} .*\\{#([^{}]*)}$");
    static final Pattern LINK = Pattern.compile("]\\((?![a-z]+:)([^()\\s]+)\\)");
    static final Pattern TERM = Pattern.compile("\\[\\[([^\\[\\]|\\n]+)");
    static final Pattern RELATED = Pattern.compile("(?m)^related: \\[(.*)]$");
    static final Pattern MENU = Pattern.compile("(?m)^articles: \\[(.*)]$");
    static final Pattern DRAWN_ON = Pattern.compile("(?m)^article: (\\S+)$");
    static final Pattern CONCEPT = Pattern.compile("(?m)^  ([^ :]+):$");
    static final Pattern DECLARED = Pattern.compile("(?m)^ +(?!initiatives|projects)([^ :]+):$");
    private static final Pattern WORD = Pattern.compile("[^ ,\\[\\]]+");
    private static final Pattern TEXT =
            Pattern.compile("(?:plans|glossary|articles)/[a-z0-9][a-z0-9-]*\\.(ja|en)\\.md");

    private final Map<String, String> files;

    PlainContent(Map<String, String> files) {
        this.files = new TreeMap<>(files);
    }

    /** A line of a file, counted from 1. */
    record Line(String file, int number) {
        @Override
        public String toString() {
            return file + ":" + number;
        }
    }

    /** A word in a file: a target, an id. */
    record Mark(String file, int start, String word) {}

    Map<String, String> files() {
        return files;
    }

    boolean has(String file) {
        return files.containsKey(file);
    }

    /** A file as it stands on the disk; empty where there is none. */
    String written(String file) {
        return files.getOrDefault(file, "");
    }

    /** A file as its lines are counted, whatever ends them. */
    String text(String file) {
        return written(file).replace("\uFEFF", "").replace("\r\n", "\n").replace('\r', '\n');
    }

    /** The same files but for one, which is written anew. */
    PlainContent with(String file, String text) {
        Map<String, String> changed = new TreeMap<>(files);
        changed.put(file, text);
        return new PlainContent(changed);
    }

    PlainContent without(String file) {
        Map<String, String> changed = new TreeMap<>(files);
        changed.remove(file);
        return new PlainContent(changed);
    }

    /** The same files with another word in place of a mark's. */
    PlainContent with(Mark mark, String word) {
        String text = text(mark.file);
        return with(mark.file, text.substring(0, mark.start) + word + text.substring(mark.start + mark.word.length()));
    }

    /** The files that are texts of a plan, a term or an article by their names. */
    List<String> texts() {
        return files.keySet().stream().filter(it -> TEXT.matcher(it).matches()).toList();
    }

    /** Whether a document such as {@code plans/ome} has a text in a language. */
    boolean has(String document, String lang) {
        return has(document + "." + lang + ".md");
    }

    static String document(String text) {
        return text.replaceFirst("\\.[a-z]{2}\\.md$", "");
    }

    static String lang(String text) {
        return text.endsWith(".ja.md") ? "ja" : "en";
    }

    /** What the first group of a pattern finds in some files. */
    List<Mark> marks(Pattern pattern, Predicate<String> in) {
        List<Mark> marks = new ArrayList<>();
        files.keySet().stream().filter(in).forEach(file -> {
            Matcher found = pattern.matcher(text(file));
            while (found.find()) {
                marks.add(new Mark(file, found.start(1), found.group(1)));
            }
        });
        return marks;
    }

    List<Mark> marks(Pattern pattern, String file) {
        return marks(pattern, file::equals);
    }

    /** The words of the lists that a pattern finds. */
    List<Mark> words(Pattern lists, Predicate<String> in) {
        return marks(lists, in).stream().flatMap(PlainContent::words).toList();
    }

    private static Stream<Mark> words(Mark list) {
        return WORD.matcher(list.word).results().map(it -> new Mark(list.file, list.start + it.start(), it.group()));
    }

    /** The tags of the plans that stand under some keys, such as {@code theme|secondary}. */
    List<Mark> tags(String keys) {
        return words(Pattern.compile("(?m)^ +(?:" + keys + "): (.*)$"), it -> it.matches("plans/.*\\.ja\\.md"));
    }

    /** The concepts of a facet such as {@code themes}. */
    List<Mark> concepts(String facet) {
        Matcher part =
                Pattern.compile("(?ms)^" + facet + ":\\n(.*?)(?=^[a-z]|\\z)").matcher(text("vocabulary.yaml"));
        Optional<Mark> found =
                part.find() ? Optional.of(new Mark("vocabulary.yaml", part.start(1), part.group(1))) : Optional.empty();
        return found.stream()
                .flatMap(it -> CONCEPT.matcher(it.word)
                        .results()
                        .map(key -> new Mark(it.file, it.start + key.start(1), key.group(1))))
                .toList();
    }

    /** The ids of the pillars and initiatives that a plan declares. */
    List<Mark> declared(String plan) {
        int from = text(plan).indexOf("\npillars:");
        int to = text(plan).indexOf("\n---\n", 4);
        return marks(DECLARED, plan).stream()
                .filter(it -> it.start > from && it.start < to)
                .toList();
    }

    Line line(Mark mark) {
        return line(mark.file, mark.start);
    }

    Line line(String file, int offset) {
        return new Line(
                file,
                1
                        + (int) text(file)
                                .substring(0, offset)
                                .chars()
                                .filter(it -> it == '\n')
                                .count());
    }

    /** The line behind the front matter. */
    Line lead(String file) {
        return line(file, text(file).indexOf("\n---\n", 4) + "\n---\n".length());
    }

    /** The files that both have and hold otherwise, and those that only one of the two has. */
    List<String> differences(PlainContent other) {
        TreeSet<String> all = new TreeSet<>(files.keySet());
        all.addAll(other.files.keySet());
        return all.stream()
                .filter(it -> has(it) != other.has(it) || !written(it).equals(other.written(it)))
                .toList();
    }
}
