/* Sessions at the terminal, as files. */
package org.plancatalogue.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plancatalogue.World;
import org.plancatalogue.cli.option.Surroundings;
import org.plancatalogue.lang.Lang;
import picocli.CommandLine;

/**
 * Runs the lines that begin with {@code $} in a folder with the small world and writes down what is printed: standard
 * output as it is, standard error behind {@code !}, an exit code other than 0 in brackets.
 *
 * <pre>
 * # What the session is about.
 * $ edit content/plans/mihon.ja.md: 空き店舗 → 空き地
 * $ catalogue status plans
 * </pre>
 */
final class Sessions {
    static final Path FOLDER = Path.of("src/test/resources/sessions");

    /** Stands between the session in English and the same one in Japanese. */
    private static final String JAPANESE = "――― 日本語 ―――\n";

    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    private static final Pattern EDIT = Pattern.compile("edit (\\S+): (.*) → (.*)");

    private final Path folder;
    private final Lang lang;
    private final StringBuilder written = new StringBuilder();

    private Sessions(Path folder, Lang lang) {
        this.folder = folder;
        this.lang = lang;
    }

    /** The files, each a session. */
    static Stream<Path> files() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The session of a file, run anew in both languages. */
    static String run(Path file, Path folder) {
        return in(Lang.EN, file, folder.resolve("en")) + JAPANESE + in(Lang.JA, file, folder.resolve("ja"));
    }

    /** What a file holds of a session in one language. */
    static String in(Lang lang, Path file) {
        String text = World.read(file);
        int at = text.indexOf(JAPANESE);
        return lang == Lang.EN ? text.substring(0, at) : text.substring(at + JAPANESE.length());
    }

    private static String in(Lang lang, Path file, Path folder) {
        World.small().writeTo(folder);
        Sessions session = new Sessions(folder, lang);
        in(Lang.EN, file).lines().forEach(session::line);
        return session.written.toString();
    }

    private void line(String line) {
        if (line.startsWith("# ")) {
            written.append(lang == Lang.EN ? line + "\n" : "");
        } else if (line.startsWith("$ catalogue")) {
            written.append(line).append("\n");
            run(words(line.substring("$ catalogue".length())));
        } else if (line.startsWith("$ edit ")) {
            written.append(line).append("\n");
            edit(line.substring(2));
        } else if (line.startsWith("$ rm ")) {
            written.append(line).append("\n");
            Tree.delete(folder.resolve(line.substring(5)));
        }
    }

    private void edit(String line) {
        var edit = EDIT.matcher(line);
        if (!edit.matches()) {
            throw new IllegalArgumentException(line);
        }
        Path file = folder.resolve(edit.group(1));
        String text = Files.exists(file) ? Tree.read(file) : "";
        if (!text.contains(edit.group(2))) {
            throw new IllegalArgumentException(file + " does not hold " + edit.group(2));
        }
        Tree.write(file, text.replace(edit.group(2), edit.group(3).replace("\\n", "\n")));
    }

    private void run(List<String> words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = Main.run(
                new Surroundings(false, false, Map.of(), lang.tag()),
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                here(words).toArray(String[]::new));
        tidy(out)
                .lines()
                .forEach(it -> written.append(("  " + it).stripTrailing()).append("\n"));
        tidy(err).lines().forEach(it -> written.append("! ").append(it).append("\n"));
        written.append(exit == 0 ? "" : "[" + exit + "]\n");
    }

    /** The same words for the test's folder instead of the one the program runs in. */
    private List<String> here(List<String> words) {
        if (words.isEmpty() || words.get(0).startsWith("-")) {
            return words;
        }
        List<String> here = new ArrayList<>(words);
        here.replaceAll(it -> it.matches("[a-z-]+\\.xlf") ? folder.resolve(it).toString() : it);
        CommandLine command = Commands.in(Session.PLAIN);
        for (String word : words) {
            command = command.getSubcommands().getOrDefault(word, command);
        }
        var spec = command.getCommandSpec();
        Map.of(
                        "--content",
                        folder + "/content",
                        "--templates",
                        "templates",
                        "--out",
                        folder + (spec.name().equals("schema") ? "/.vscode" : "/site"))
                .forEach((option, value) -> {
                    boolean folders = spec.findOption(option) != null
                            && spec.findOption(option).paramLabel().equals("DIR");
                    if (folders && !words.contains("help") && !words.contains(option)) {
                        here.addAll(List.of(option, value));
                    }
                });
        if (spec.name().equals("schema")) {
            here.replaceAll(it -> it.equals(folder + "/site") ? folder + "/.vscode" : it);
        }
        here.replaceAll(it -> it.equals("site") ? folder + "/site" : it);
        return here;
    }

    private String tidy(StringWriter text) {
        return text.toString()
                .replace(folder + "/", "")
                .replaceAll("\\d+\\.\\d (s|秒)", "0.0 $1")
                .replaceAll(
                        "catalogue \\S+ \\(Java [^)]*\\)|catalogue \\(not packaged\\) \\(Java [^)]*\\)",
                        "catalogue 0.0 (Java 0)");
    }

    private static List<String> words(String line) {
        return WORD.matcher(line)
                .results()
                .map(it -> it.group(1) == null ? it.group(2) : it.group(1))
                .toList();
    }
}
