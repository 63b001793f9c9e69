/* The tutorial, followed to the letter. */
package org.plancatalogue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plancatalogue.lang.Lang;

/**
 * Runs what stands in blocks of {@code sh}, makes the changes that stand in blocks of {@code diff} with the name of a
 * file, and writes into blocks of {@code text} what was printed. Blocks with a word behind {@code sh} are examples.
 */
final class Tutorial {
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```([^\\n]*)\\n(.*?)^```$");

    /** The words of a command line; quotation marks hold several together. */
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    /** The commands that are run as they are typed; what follows them is run within the test. */
    private static final int TYPED = 3;

    /** How long a build takes in the text. */
    private static final String SECONDS = "2.1 $1";

    private final Lang lang;
    private final Path root;
    private Path at;
    private int typed;
    private String printed = "";
    private boolean fine = true;

    /**
     * Begins.
     *
     * @param root holds the tool and, when all is done, a repository that stands for the one on the web
     */
    Tutorial(Lang lang, Path root, Path tool) {
        this.lang = lang;
        this.root = root;
        this.at = tool;
    }

    static Path repository(Path root) {
        return root.resolve("web/mytown.git");
    }

    /** Follows the text and gives it with what was really printed. */
    String follow(String text) {
        StringBuilder out = new StringBuilder();
        Matcher block = BLOCK.matcher(text);
        while (block.find()) {
            block.appendReplacement(out, Matcher.quoteReplacement(followed(block.toMatchResult())));
        }
        assertThat(fine).as(printed).isTrue();
        return block.appendTail(out).toString();
    }

    private String followed(MatchResult block) {
        String info = block.group(1);
        if (info.equals("text")) {
            fine = true;
            return "```text\n" + printed.replaceAll("\\b0\\.0 (s|秒)", SECONDS) + "```";
        }
        if (info.equals("sh")) {
            assertThat(fine)
                    .as("a command failed, and its answer is not shown: " + printed)
                    .isTrue();
            printed = "";
            block.group(2).lines().forEach(this::command);
        } else if (info.startsWith("diff ")) {
            change(at.resolve(info.substring("diff ".length())), block.group(2));
        }
        return block.group();
    }

    private void command(String line) {
        if (line.startsWith("cd ")) {
            at = at.resolve(line.substring("cd ".length())).normalize();
            return;
        }
        Session session = line.startsWith("./catalogue ") && typed++ >= TYPED ? within(line) : shell(line);
        printed += session.err() + session.out();
        fine &= session.exit() == 0;
    }

    private Session shell(String line) {
        String language = line.matches("\\./catalogue [a-z].*") ? " --lang " + lang.tag() : "";
        return Shell.run(
                at,
                "{ " + line + language + "; } 2>&1",
                Map.of(
                        "HOME", root.toString(),
                        "GIT_CONFIG_NOSYSTEM", "1",
                        "GIT_CONFIG_COUNT", "1",
                        "GIT_CONFIG_KEY_0", "url." + repository(root) + ".insteadOf",
                        "GIT_CONFIG_VALUE_0", "https://github.com/YOUR-NAME/mytown.git"));
    }

    /** The same in this process, which has another folder: it is told where everything lies. */
    private Session within(String line) {
        List<String> words = new ArrayList<>();
        WORD.matcher(line).results().skip(1).forEach(it -> words.add(it.group(1) == null ? it.group(2) : it.group(1)));
        String command = words.get(0);
        if (!command.equals("explain")) {
            words.addAll(List.of("--content", at + File.separator + "content"));
        }
        if (command.equals("build")) {
            words.addAll(List.of("--out", at + File.separator + "site"));
            words.addAll(List.of("--templates", at + File.separator + "tool" + File.separator + "templates"));
        }
        words.addAll(List.of("--lang", lang.tag()));
        Session session = Session.run(at, words.toArray(String[]::new));
        return new Session(session.exit(), near(session.out()), near(session.err()));
    }

    private static String near(String text) {
        return text.replaceAll("\\./(content|site)\\b", "$1");
    }

    /** Each line with a minus gives way to the one with a plus that follows it. */
    private static void change(Path file, String difference) {
        String text = Tree.read(file);
        List<String> lines = difference.lines().toList();
        for (int i = 0; i + 1 < lines.size(); i += 2) {
            assertThat(lines.get(i)).startsWith("-");
            assertThat(lines.get(i + 1)).startsWith("+");
            String before = "\n" + lines.get(i).substring(1) + "\n";
            assertThat(Arrays.stream(text.split(Pattern.quote(before), -1)).count())
                    .as(file + " holds once: " + before)
                    .isEqualTo(2);
            text = text.replace(before, "\n" + lines.get(i + 1).substring(1) + "\n");
        }
        Tree.write(file, text);
    }
}
