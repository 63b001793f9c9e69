/* The rules every template keeps. */
package org.plancatalogue.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.page.Page;
import org.plancatalogue.problem.Problems;
import org.plancatalogue.render.folder.TemplateFolder;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TemplatesTest {
    private static final Path TEMPLATES = Path.of("templates");

    /** Messages that Java asks for, not a template. */
    private final Problems problems = new Problems();

    private final TemplateFolder folder = TemplateFolder.read(TEMPLATES, problems);
    private final Messages messages = Messages.of(folder, problems);

    @Test
    void theFolderIsWithoutProblems() {
        Renderer.open(TEMPLATES, problems);
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void everyPageRecordHasATemplateAndEveryPageTemplateARecord() {
        Set<String> expected = Arrays.stream(Page.class.getPermittedSubclasses())
                .map(Renderer::template)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> present = folder.templates().keySet().stream()
                .filter(it -> it.startsWith("pages/"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(present).isEqualTo(expected);
    }

    @Test
    void everyPartIsAFolderOfItsOwnName() {
        assertThat(folder.texts().keySet().stream().filter(it -> it.startsWith("parts/")))
                .allMatch(it -> it.matches("parts/([a-z-]+)/\\1\\.(ftlh|css)"));
    }

    @Test
    void everyFileOpensWithOneSentence() {
        Pattern opening = Pattern.compile(
                "(?s)\\A(<#-- [^\\n]+\\. -->|/\\* [^\\n]+\\. \\*/|# [^\\n]+\\.|<!-- [^\\n]+\\. -->)\\n.*");
        folder.texts().forEach((name, text) -> assertThat(text).as(name).matches(opening));
    }

    @Test
    void noTemplateUsesABuiltInThatEscapesTheRules() {
        Pattern banned = Pattern.compile("\\?(no_esc|eval|eval_json|interpret|new|api|with_args)\\b");
        folder.templates().forEach((name, text) -> assertThat(text).as(name).doesNotContainPattern(banned));
    }

    @Test
    void templatesHoldNoLogicBeyondListsConditionsAndMacros() {
        Pattern beyond = Pattern.compile(
                "</?#(?!list\\b|if\\b|elseif\\b|else\\b|macro\\b|nested\\b|include\\b|import\\b|sep\\b|rt\\b|lt\\b|t\\b|--)\\w+");
        folder.templates().forEach((name, text) -> assertThat(text).as(name).doesNotContainPattern(beyond));
    }

    @Test
    void templatesHoldNoScriptStyleOrHandler() {
        Pattern inline = Pattern.compile(
                "(?i)<script(?! (type=\"application/ld\\+json\"|src=\"[^\"]+\" defer)>)|<style|\\sstyle=|\\son[a-z]+=|javascript:");
        folder.templates().forEach((name, text) -> assertThat(text).as(name).doesNotContainPattern(inline));
    }

    @Test
    void templatesAndScriptsHoldNoWordsOfTheirOwn() {
        Pattern japanese = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]");
        folder.templates().forEach((name, text) -> assertThat(text).as(name).doesNotContainPattern(japanese));
        folder.ending(".js").forEach((name, text) -> assertThat(text).as(name).doesNotContainPattern(japanese));
    }

    @Test
    void scriptsWriteNoMarkupAndAskNoServer() {
        Pattern beyond = Pattern.compile(
                "innerHTML|outerHTML|insertAdjacentHTML|document\\.write|\\beval\\b|new Function|\\bfetch\\(|XMLHttpRequest|https?:");
        folder.ending(".js").forEach((name, text) -> assertThat(text).as(name).doesNotContainPattern(beyond));
    }

    @Test
    void bothLanguagesHaveTheSameMessages() {
        assertThat(plural(Lang.EN)).isEqualTo(plural(Lang.JA));
    }

    @Test
    void noMessageIsWrittenTwice() {
        for (Lang lang : Lang.values()) {
            assertThat(folder.texts()
                            .getOrDefault(Messages.file(lang), "")
                            .lines()
                            .filter(it -> it.contains("=")))
                    .hasSameSizeAs(keys(lang));
        }
    }

    @Test
    void everyMessageUsedExistsAndNoneIsUnused() {
        String all = String.join("\n", folder.templates().values());
        Set<String> exact = found(all, "say\\(\"([a-z.-]+)\"[,)]");
        Set<String> prefixes = found(all, "say\\(\"([a-z.-]+)\" \\+");
        assertThat(plural(Lang.JA)).containsAll(exact);
        assertThat(prefixes).allMatch(prefix -> plural(Lang.JA).stream().anyMatch(it -> it.startsWith(prefix)));
        assertThat(plural(Lang.JA))
                .allMatch(key -> exact.contains(key) || prefixes.stream().anyMatch(key::startsWith));
    }

    @Test
    void noCssNamesAnIdOrAForeignAddress() throws Exception {
        Map<String, String> css = folder.ending(".css");
        css.forEach((name, text) -> assertThat(text).as(name).doesNotContainPattern("url\\(|@import|https?:"));
        assertThat(Files.readString(TEMPLATES.resolve("base/layers.css"))).contains("@layer tokens, reset,");
    }

    private Set<String> keys(Lang lang) {
        return messages.patterns().getOrDefault(lang, Map.of()).keySet();
    }

    /** The keys without their singulars, which a language may lack. */
    private Set<String> plural(Lang lang) {
        return keys(lang).stream().filter(it -> !it.endsWith(".one")).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> found(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(it -> it.group(1))
                .collect(Collectors.toSet());
    }
}
