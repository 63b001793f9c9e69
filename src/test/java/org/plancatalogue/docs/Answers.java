/* What the tool makes of the examples of a page. */
package org.plancatalogue.docs;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.plancatalogue.World;
import org.plancatalogue.build.BuildResult;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.report.Format;
import org.plancatalogue.report.Texts;
import org.plancatalogue.report.Told;

/** Each example is an article of the small world, in the language of the page; all are built at once. */
record Answers(Lang lang, BuildResult built) {
    static List<String> of(DocPage page, Path folder) {
        List<DocPage.Example> examples = page.examples();
        StringBuilder files = new StringBuilder();
        IntStream.range(0, examples.size())
                .forEach(i -> files.append("=== content/")
                        .append(file(i, page.lang()))
                        .append(" ===\n---\noriginal: ")
                        .append(page.lang().tag())
                        .append("\ntitle: Example " + (i + 1) + "\nsummary: An example.\n---\n\n")
                        .append(examples.get(i).source()));
        Answers answers =
                new Answers(page.lang(), World.small().with(files.toString()).build(folder));
        return IntStream.range(0, examples.size())
                .mapToObj(i -> answers.answer(i, examples.get(i).refused()))
                .toList();
    }

    private static String file(int number, Lang lang) {
        return "articles/example-" + (number + 1) + "." + lang.tag() + ".md";
    }

    private String answer(int number, boolean refused) {
        List<Problem> problems = problems(file(number, lang));
        if (refused == problems.isEmpty()) {
            throw new AssertionError(
                    "example " + (number + 1) + (refused ? " is not refused" : ": " + printed(problems)));
        }
        return refused ? printed(problems) : shown(number);
    }

    /** That an example is in one language alone is no matter. */
    private List<Problem> problems(String file) {
        return built.problems().stream()
                .filter(it -> it.place().file().equals(file))
                .filter(it -> it.kind() != ProblemKind.TRANSLATION_MISSING)
                .toList();
    }

    private String printed(List<Problem> problems) {
        StringWriter out = new StringWriter();
        Texts texts = Texts.of(built::text, it -> "content/" + it);
        Format.TEXT.print(new Told(problems, texts, lang), new PrintWriter(out, true));
        return out.toString();
    }

    /** The text of the article without what the page puts around it. */
    private String shown(int number) {
        String path = lang.tag() + "/example-" + (number + 1) + "/index.html";
        Document page = Jsoup.parse(built.files().stream()
                .filter(it -> it.path().value().equals(path))
                .findFirst()
                .orElseThrow(() -> new AssertionError(path))
                .text());
        page.outputSettings().prettyPrint(false);
        Element text = page.selectFirst(".columns__text");
        text.select(".section__links, .glosses, .both").remove();
        text.select("[data-note]").removeAttr("data-note");
        text.select("wbr").remove();
        text.select(".section, .section__heading").removeAttr("class");
        text.select(".section__head, .prose").unwrap();
        return text.html().replaceAll("\n{2,}", "\n").strip();
    }
}
