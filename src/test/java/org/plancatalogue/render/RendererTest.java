/* The renderer on small template folders. */
package org.plancatalogue.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.page.ArticlePage;
import org.plancatalogue.page.Page;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.Problems;
import org.plancatalogue.web.Html;
import org.plancatalogue.web.SiteFile;

class RendererTest {
    @TempDir
    Path folder;

    private final Problems problems = new Problems();

    @BeforeEach
    void writeMessages() throws IOException {
        write("messages/ja.properties", "count={0}件\nhello=「{0}」と{1}\n");
        write("messages/en.properties", "count={0} things\ncount.one=one thing\nhello={1} and “{0}”\n");
    }

    @Test
    void textIsEscapedAndMarkupIsNot() throws IOException {
        assertThat(article("${frame.title}|${page.title}"))
                .isEqualTo("<b>&amp;|<em>&amp;</em>".replace("<b>", "&lt;b&gt;"));
    }

    @Test
    void languageIsItsTagAndPresentOptionalIsItsValue() throws IOException {
        assertThat(article("${frame.lang} ${frame.counterpart.lang} ${frame.counterpart.href}"))
                .isEqualTo("en ja ../../ja/x/index.html");
    }

    @Test
    void emptyOptionalIsMissing() throws IOException {
        Page page = page(new SampleFrames(Lang.EN).outside("404.html", SampleTowns.names("x", "x")));
        write("pages/article.ftlh", "<#if frame.counterpart??>yes<#else>no</#if>");
        assertThat(render(page)).extracting(SiteFile::text).containsExactly("no");
    }

    @Test
    void numbersAreWrittenWithoutGrouping() throws IOException {
        assertThat(article("${1234567} ${1.5} ${true}")).isEqualTo("1234567 1.5 true");
    }

    @Test
    void singularIsUsedForOneWhereTheLanguageHasIt() throws IOException {
        assertThat(article("${say('count', 1)}, ${say('count', 2)}")).isEqualTo("one thing, 2 things");
        assertThat(Messages.fill("{0}件", List.of("1"), it -> it)).isEqualTo("1件");
    }

    @Test
    void markupAmongTheArgumentsStaysMarkupAndTheRestIsEscaped() throws IOException {
        assertThat(article("${say('hello', page.title, '<i>')}")).isEqualTo("&lt;i&gt; and “<em>&amp;</em>”");
    }

    @Test
    void aPlaceholderWithinAnArgumentIsNotFilledAgain() {
        assertThat(Messages.fill("{0} {1} {2} {x", List.of("{1}", "b"), it -> it))
                .isEqualTo("{1} b {2} {x");
    }

    @Test
    void missingVariableIsAProblemWithLineAndColumn() throws IOException {
        assertThat(failure("<p>\n  ${page.nothing}</p>"))
                .startsWith("pages/article.ftlh:2:5: the template failed: en/x/index.html: ")
                .contains("page.nothing");
    }

    @Test
    void theSameMistakeOnManyPagesIsToldOnce() throws IOException {
        write("pages/article.ftlh", "${page.nothing}");
        assertThat(render(page("y"), page("x"), page("z"))).isEmpty();
        assertThat(told())
                .containsExactly("pages/article.ftlh:1:3: the template failed: en/x/index.html and 2 more pages: "
                        + "The following has evaluated to null or missing: page.nothing");
        assertThat(problems.all().get(0).message(Lang.JA)).startsWith("ひな形を組み立てられません：en/x/index.html ほか 2 ページ：The ");
    }

    @Test
    void bothPagesAreNamedWhenTwoFail() throws IOException {
        write("pages/article.ftlh", "${page.nothing}");
        assertThat(render(page("y"), page("x"))).isEmpty();
        assertThat(told()).singleElement().asString().contains(": en/x/index.html, en/y/index.html: The ");
    }

    @Test
    void differentMistakesAtOnePlaceAreToldApart() throws IOException {
        write("pages/article.ftlh", "${say(frame.path.value)}");
        assertThat(render(page("x"), page("y"))).isEmpty();
        assertThat(told()).hasSize(2);
    }

    @Test
    void columnsOfMistakesCountCodePoints() throws IOException {
        assertThat(failure("<p>𠮟る ${page.nothing}")).startsWith("pages/article.ftlh:1:9: ");
    }

    @Test
    void problemWithinAMacroStandsWhereTheMacroIsWritten() throws IOException {
        write("parts/a.ftlh", "<#macro b>\n${frame.oops}</#macro>");
        assertThat(failure("<#import '/parts/a.ftlh' as a><@a.b/>")).startsWith("parts/a.ftlh:2:3: ");
    }

    @Test
    void missingMessageIsAProblemWithItsKey() throws IOException {
        assertThat(failure("${say('nope')}"))
                .startsWith("pages/article.ftlh:1:")
                .contains("\"nope\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${page.class}",
                "${page.getClass()}",
                "${page.hashCode()}",
                "${frame.title.class}",
                "${page?api.title}",
                "${'freemarker.template.utility.Execute'?new()('id')}",
                "${page}",
                "<#include '../../secret.txt'>",
                "<#include 'file:///etc/hostname'>"
            })
    void whatATemplateMayNotReachFails(String template) throws IOException {
        Files.writeString(folder.resolveSibling("secret.txt"), "secret");
        assertThat(failure(template)).startsWith("pages/article.ftlh:1:");
    }

    @Test
    void templateThatCannotBeParsedIsToldOnceAndNotWithEveryPage() throws IOException {
        write("pages/article.ftlh", "a\n<#if x>");
        assertThat(render(page(), page())).isEmpty();
        assertThat(told()).singleElement().asString().startsWith("pages/article.ftlh:2:");
    }

    @Test
    void brokenImportIsToldOnce() throws IOException {
        write("parts/a.ftlh", "<#if>");
        write("pages/article.ftlh", "<#import '/parts/a.ftlh' as a>");
        assertThat(render(page())).isEmpty();
        assertThat(told()).singleElement().asString().startsWith("parts/a.ftlh:1:");
    }

    @Test
    void pageWithoutTemplateIsAProblem() {
        assertThat(render(page())).isEmpty();
        assertThat(told())
                .containsExactly(
                        "pages/article.ftlh:1:1: the template failed: en/x/index.html: there is no such template");
    }

    @Test
    void progressIsToldBeforeEachPage() throws IOException {
        write("pages/article.ftlh", "${page.nothing}");
        List<Integer> told = new ArrayList<>();
        Renderer.open(folder, problems).render(List.of(page(), page()), told::add);
        assertThat(told).containsExactly(0, 1);
    }

    @Test
    void missingFolderIsAProblem() {
        Renderer.open(folder.resolve("none"), problems);
        assertThat(told()).singleElement().asString().contains("cannot be read");
    }

    @Test
    void messageInOneLanguageOnlyIsAProblemButASingularIsNot() throws IOException {
        write("messages/ja.properties", "hello=x\nonly=y\ncount=z\n");
        Renderer.open(folder, problems);
        assertThat(told()).containsExactly("messages/en.properties:1:1: there is no message \"only\"");
    }

    @Test
    void scriptsAreJoinedByPath() throws IOException {
        write("scripts/b.js", "b();");
        write("scripts/a.js", "a();");
        List<SiteFile> assets = Renderer.open(folder, problems).assets();
        assertThat(assets.get(1).path().value()).matches("assets/script-[0-9a-f]{8}\\.js");
        assertThat(assets.get(1).text()).isEqualTo("a();\nb();");
    }

    @Test
    void scriptsOfTheSearchAreOneOfTheirOwnAndCommentsAndIndentationAreLeftOut() throws IOException {
        write("scripts/a.js", "/* What it does. */\n{\n  /*\n   * Why.\n   */\n  a(\"/* b */\");\n}\n");
        write("search/find.js", "/* Finds. */\nfind();\n");
        List<SiteFile> assets = Renderer.open(folder, problems).assets();
        assertThat(assets.get(1).text()).isEqualTo("\n{\n\n\n\na(\"/* b */\");\n}\n");
        assertThat(assets.get(2).path().value()).matches("assets/search-[0-9a-f]{8}\\.js");
        assertThat(assets.get(2).text()).isEqualTo("\nfind();\n");
    }

    @Test
    void styleSheetJoinsLayersFirstAndPrintLastAndIsNamedByItsContent() throws IOException {
        for (String name :
                List.of("pages/p", "parts/b/b", "parts/a/a", "layout/l", "base/print", "base/tokens", "base/layers")) {
            write(name + ".css", name + ";");
        }
        write("layout/icon.svg", "<svg/>");
        List<SiteFile> assets = Renderer.open(folder, problems).assets();
        assertThat(assets)
                .extracting(it -> it.path().value())
                .containsExactly(
                        "assets/icon.svg",
                        "assets/style-acff52cc.css",
                        "assets/script-e3b0c442.js",
                        "assets/search-e3b0c442.js");
        assertThat(assets.get(1).text())
                .isEqualTo("base/layers;\nbase/tokens;\nlayout/l;\nparts/a/a;\nparts/b/b;\npages/p;\nbase/print;");
    }

    @Test
    void manyThreadsMakeTheSamePage() throws Exception {
        write("pages/article.ftlh", "<#list 1..50 as i>${say('count', i)}${page.title}</#list>");
        Renderer renderer = Renderer.open(folder, problems);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Callable<String>> tasks = IntStream.range(0, 200)
                .mapToObj(it -> (Callable<String>) () ->
                        renderer.render(List.of(page()), made -> {}).get(0).text())
                .toList();
        List<String> made = new ArrayList<>();
        for (Future<String> task : threads.invokeAll(tasks)) {
            made.add(task.get());
        }
        threads.shutdown();
        assertThat(made.stream().collect(Collectors.toSet())).hasSize(1);
    }

    private List<SiteFile> render(Page... pages) {
        return Renderer.open(folder, problems).render(List.of(pages), made -> {});
    }

    private String article(String template) throws IOException {
        write("pages/article.ftlh", template);
        List<SiteFile> files = render(page());
        assertThat(told()).isEmpty();
        return files.get(0).text();
    }

    private String failure(String template) throws IOException {
        write("pages/article.ftlh", template);
        assertThat(render(page())).isEmpty();
        assertThat(told()).hasSize(1);
        return told().get(0);
    }

    private List<String> told() {
        return problems.all().stream().map(RendererTest::line).toList();
    }

    private static String line(Problem problem) {
        return problem.place() + ": " + problem.message(Lang.EN);
    }

    private static Page page() {
        return page("x");
    }

    private static Page page(String folder) {
        return page(new SampleFrames(Lang.EN)
                .in(folder, SampleTowns.names("x", "<b>&"), SampleTowns.names("x", "x"), List.of()));
    }

    private static Page page(org.plancatalogue.page.Frame frame) {
        return new ArticlePage(
                frame,
                new Html("<em>&amp;</em>"),
                Html.EMPTY,
                SamplePages.block(Html.EMPTY),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
