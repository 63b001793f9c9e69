/* From a place of a page to the place in the templates, on small template folders. */
package org.plancatalogue.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.page.ArticlePage;
import org.plancatalogue.page.Page;
import org.plancatalogue.problem.Position;
import org.plancatalogue.problem.Problems;
import org.plancatalogue.problem.SourceText;
import org.plancatalogue.render.trace.Origin;
import org.plancatalogue.web.Html;

/**
 * A test names words of the page; what is expected is the place in the template. A {@code $} before it marks a value,
 * {@code <} the place in the page's own template that called.
 */
class TraceTest {
    private static final String LAYOUT = """
            <#macro page title>
            <title>${title}</title>
            <main>
            <#nested>
            </main>
            </#macro>
            """;

    @TempDir
    Path folder;

    private final Problems problems = new Problems();

    @Test
    void textOfManyLinesIsFoundToTheCharacter() throws IOException {
        article("one\n  two\n\n\tthree <b>four</b>\n");
        assertThat(at("one")).isEqualTo("pages/article.ftlh:1:1");
        assertThat(at("two")).isEqualTo("pages/article.ftlh:2:3");
        assertThat(at("three")).isEqualTo("pages/article.ftlh:4:2");
        assertThat(at("four")).isEqualTo("pages/article.ftlh:4:11");
    }

    @Test
    void linesOfDirectivesAreStrippedAndStillCounted() throws IOException {
        article("""
                <#-- A comment. -->
                <#if true>

                  <#if frame.lang == "en">
                    <p>in</p>
                  </#if>
                <p>out</p>
                </#if>
                """);
        assertThat(at("<p>in")).isEqualTo("pages/article.ftlh:5:5");
        assertThat(at("<p>out")).isEqualTo("pages/article.ftlh:7:1");
    }

    @Test
    void trimmedLinesAreFoundToTheCharacter() throws IOException {
        article("""
                <p>
                  a <#rt>
                    b
                  <#lt>  c<#t>
                  ${1}  d   <#rt>

                  e
                </p>
                """);
        for (String letter : List.of("a", "b", "c", "d", "e")) {
            assertThat(at(letter)).isEqualTo(inSource(letter));
        }
    }

    @Test
    void oneOfManyEqualLinesIsToldFromTheOthers() throws IOException {
        article("<ul>\n<li>x</li>\n<li>x</li>\n<li>x</li>\n</ul>\n");
        for (int line = 2; line <= 4; line++) {
            assertThat(at(new Position(line, 5))).isEqualTo("pages/article.ftlh:" + line + ":5");
        }
    }

    @Test
    void everyTurnOfAListIsWrittenByTheSameLine() throws IOException {
        article("<ul>\n<#list 1..3 as n>\n<li id=\"a\">${n}</li>\n</#list>\n</ul>\n");
        for (int line = 2; line <= 4; line++) {
            assertThat(at(new Position(line, 5))).isEqualTo("pages/article.ftlh:3:5");
            assertThat(at(new Position(line, 12))).isEqualTo("$ pages/article.ftlh:3:12");
        }
    }

    @Test
    void anAttributeInTheMiddleOfALineIsFound() throws IOException {
        article("<p><a class=\"x\"<#if true> rel=\"y\"</#if> href=\"${frame.home.href}\" title=\"z\">${1}</a></p>");
        assertThat(at("class")).isEqualTo("pages/article.ftlh:1:7");
        assertThat(at("rel=")).isEqualTo("pages/article.ftlh:1:27");
        assertThat(at("href=")).isEqualTo("pages/article.ftlh:1:41");
        assertThat(at("title")).isEqualTo("pages/article.ftlh:1:67");
    }

    @Test
    void aValueIsLedToItsInterpolation() throws IOException {
        article("<a href=\"${frame.home.href}\">\n  ${frame.title}</a>");
        assertThat(at("index.html")).isEqualTo("$ pages/article.ftlh:1:10");
        assertThat(at("&gt;b")).isEqualTo("$ pages/article.ftlh:2:3");
        assertThat(at("</a>")).isEqualTo("pages/article.ftlh:2:17");
    }

    @Test
    void markupIsLedToItsInterpolationHoweverLongItIs() throws IOException {
        article("<div>${page.summary}</div>");
        assertThat(at("second")).isEqualTo("$ pages/article.ftlh:1:6");
    }

    @Test
    void whatAMacroWritesIsLedToTheMacroAndItsCall() throws IOException {
        write("parts/b.ftlh", "<#macro b>\n<i>b</i>${1}\n</#macro>");
        write("parts/a.ftlh", "<#import 'b.ftlh' as b>\n<#macro a>\n<@b.b/>\n</#macro>");
        article("<#import '/parts/a.ftlh' as a>\n<p>\n  <@a.a/>\n</p>");
        assertThat(at("<i>")).isEqualTo("parts/b.ftlh:2:1 < pages/article.ftlh:3:3");
        assertThat(at("1")).isEqualTo("$ parts/b.ftlh:2:9 < pages/article.ftlh:3:3");
        assertThat(at("</p>")).isEqualTo("pages/article.ftlh:4:1");
    }

    @Test
    void nestedContentIsLedToThePageAndNotToTheLayout() throws IOException {
        write("layout/layout.ftlh", LAYOUT);
        write("parts/a.ftlh", "<#macro a><u>a</u></#macro>");
        article("""
                <#import "/layout/layout.ftlh" as layout>
                <#import "/parts/a.ftlh" as a>
                <@layout.page frame.siteTitle>
                <h1>${page.title}</h1>
                <@a.a/>
                <p>end</p>
                </@layout.page>
                """);
        assertThat(at("<main>")).isEqualTo("layout/layout.ftlh:3:1 < pages/article.ftlh:3:1");
        assertThat(at("Regional")).isEqualTo("$ layout/layout.ftlh:2:8 < pages/article.ftlh:3:1");
        assertThat(at("<h1>")).isEqualTo("pages/article.ftlh:4:1");
        assertThat(at("<em>")).isEqualTo("$ pages/article.ftlh:4:5");
        assertThat(at("<u>")).isEqualTo("parts/a.ftlh:1:11 < pages/article.ftlh:5:1");
        assertThat(at("end")).isEqualTo("pages/article.ftlh:6:4");
        assertThat(at("</main>")).isEqualTo("layout/layout.ftlh:5:1 < pages/article.ftlh:3:1");
    }

    @Test
    void aMacroThatCallsItselfIsLedToTheCallOfThePage() throws IOException {
        write("parts/a.ftlh", "<#macro a n>\n(${n}<#if n lt 4><@a n + 1/></#if>)\n</#macro>");
        article("<#import '/parts/a.ftlh' as a>\n <@a.a 1/>");
        assertThat(at("4")).isEqualTo("$ parts/a.ftlh:2:2 < pages/article.ftlh:2:2");
    }

    @Test
    void whatIsIncludedIsLedToTheIncludedTemplate() throws IOException {
        write("parts/a.ftlh", "<hr>");
        article("x\n<#include '/parts/a.ftlh'>");
        assertThat(at("<hr>")).isEqualTo("parts/a.ftlh:1:1 < pages/article.ftlh:2:1");
    }

    @Test
    void columnsCountCodePointsInThePageAndInTheTemplate() throws IOException {
        article("𠮷野家<b title=\"𩸽と鮭\">${\"𠮟𠮟\"}𣏒原<i>終</i>\n　𡈽<u>末</u>");
        assertThat(at("<b ")).isEqualTo("pages/article.ftlh:1:4");
        assertThat(at("𩸽")).isEqualTo("pages/article.ftlh:1:14");
        assertThat(at("𠮟")).isEqualTo("$ pages/article.ftlh:1:19");
        assertThat(at("終")).isEqualTo("pages/article.ftlh:1:31");
        assertThat(at("<u>")).isEqualTo("pages/article.ftlh:2:3");
        assertThat(at("　")).isEqualTo("pages/article.ftlh:2:1");
    }

    @Test
    void linesMayEndAsOnWindows() throws IOException {
        article("<p>\r\n<#if true>\r\n  <b>x</b>\r\n</#if>\r\n<i>${1}</i></p>\r\n");
        assertThat(at("<b>")).isEqualTo("pages/article.ftlh:3:3");
        assertThat(at("1<")).isEqualTo("$ pages/article.ftlh:5:4");
    }

    @Test
    void whiteSpaceBetweenWordsIsFoundToo() throws IOException {
        article("<p>a  b</p>\n\n<#if true>\n   <p>c</p>\n</#if>");
        assertThat(at("  b")).isEqualTo("pages/article.ftlh:1:5");
        assertThat(at("\n   <p>")).isEqualTo("pages/article.ftlh:2:1");
        assertThat(at("   <p>c")).isEqualTo("pages/article.ftlh:4:1");
    }

    @Test
    void textThatIsNotAsInTheTemplateIsLedToItsDirective() throws IOException {
        article("<p>\n<#compress>a\n  ${1}\n\n b</#compress></p>\n<#noparse>${x}</#noparse>");
        assertThat(at("b")).isEqualTo("pages/article.ftlh:2:1");
        assertThat(at("${x}")).isEqualTo("pages/article.ftlh:6:1");
    }

    @Test
    void aPositionOutsideThePageHasNoOrigin() throws IOException {
        article("ab\nc");
        assertThat(at(new Position(1, 9))).isEmpty();
        assertThat(at(new Position(2, 2))).isEmpty();
        assertThat(at(new Position(3, 1))).isEmpty();
    }

    @Test
    void aPageThatCannotBeRenderedIsNotTracedAndNothingIsToldAgain() throws IOException {
        article("${page.nothing}");
        assertThat(Renderer.open(folder, problems).trace(page())).isEmpty();
        article("<#if");
        assertThat(Renderer.open(folder, new Problems()).trace(page())).isEmpty();
        assertThat(problems.all()).isEmpty();
    }

    private String at(String words) {
        String page = Renderer.open(folder, problems)
                .render(List.of(page()), made -> {})
                .get(0)
                .text();
        assertThat(page).contains(words);
        return at(new SourceText("", page).at(page.indexOf(words)).position());
    }

    private String at(Position position) {
        return Renderer.open(folder, problems)
                .trace(page())
                .flatMap(it -> it.at(position))
                .map(TraceTest::line)
                .orElse("");
    }

    private static String line(Origin origin) {
        return (origin.interpolation() ? "$ " : "")
                + origin.place()
                + origin.calledFrom().map(it -> " < " + it).orElse("");
    }

    /** Where a letter stands in the page's template that stands there once only. */
    private String inSource(String letter) throws IOException {
        String template = Files.readString(folder.resolve("pages/article.ftlh"));
        return new SourceText("pages/article.ftlh", template)
                .at(template.indexOf(letter))
                .toString();
    }

    private static Page page() {
        return new ArticlePage(
                new SampleFrames(Lang.EN)
                        .in("x", SampleTowns.names("x", "a >b"), SampleTowns.names("x", "x"), List.of()),
                new Html("<em>&amp;</em>"),
                new Html("<p>first</p>\n<p>second</p>"),
                SamplePages.block(Html.EMPTY),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    private void article(String template) throws IOException {
        write("pages/article.ftlh", template);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
