/* What front matter may look like, and what is told when it does not. */
package org.plancatalogue.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plancatalogue.problem.Problems;
import org.plancatalogue.problem.SourceText;

class DocumentTest {
    @Test
    void bodyBeginsBehindTheClosingFence() {
        Problems problems = new Problems();
        SourceText file = new SourceText("a.md", """
                ---
                title: 墨田区
                ---
                本文

                ---

                続き
                """);
        Document document = Document.read(file, problems);
        assertThat(Told.of(problems)).isEmpty();
        assertThat(document.meta().entries()).singleElement().satisfies(it -> {
            assertThat(it.key()).isEqualTo("title");
            assertThat(it.keyPlace()).hasToString("a.md:2:1");
            assertThat(it.value().place()).hasToString("a.md:2:8");
        });
        assertThat(document.meta().place()).hasToString("a.md:2:1");
        assertThat(file.text().substring(document.bodyStart())).startsWith("本文\n");
    }

    @Test
    void fileMayEndWithItsFence() {
        SourceText file = new SourceText("a.md", "---\ntitle: x\n---");
        Problems problems = new Problems();
        Document document = Document.read(file, problems);
        assertThat(Told.of(problems)).isEmpty();
        assertThat(document.bodyStart()).isEqualTo(file.text().length());
    }

    @Test
    void missingFrontMatterIsToldAtTheStart() {
        assertThat(Told.ofDocument("")).isEqualTo("1:1 front-matter-missing → ---");
        assertThat(Told.ofDocument("# 墨田区\n")).isEqualTo("1:1 front-matter-missing → ---");
        assertThat(Told.ofDocument("title: x\n---\n")).isEqualTo("1:1 front-matter-missing → ---");
    }

    @Test
    void missingFrontMatterLeavesTheBodyWholeAndNoKeyMissing() {
        Document document = Document.read(new SourceText("a.md", "# 墨田区\n"), new Problems());
        assertThat(document.bodyStart()).isZero();
        assertThat(document.meta().whole()).isFalse();
    }

    @Test
    void fenceWithSpacesInFrontIsToldAndReadOn() {
        assertThat(Told.ofDocument(" ---\ntitle: *x\n---\n"))
                .isEqualTo("1:2 front-matter-missing → ---\n2:8 yaml-anchor");
        assertThat(Told.ofDocument("\n---\ntitle: x\n---\n")).isEqualTo("2:1 front-matter-missing → ---");
    }

    @Test
    void spacesBehindAFenceAreHarmless() {
        assertThat(Told.ofDocument("--- \ntitle: x\n---\t\n")).isEmpty();
    }

    @Test
    void dashesOfAnotherKindAreToldWhereTheyStand() {
        assertThat(Told.ofDocument("———\ntitle: x\n———\n本文\n"))
                .isEqualTo("1:1 front-matter-missing → ---\n3:1 front-matter-unclosed → ---");
        assertThat(Told.ofDocument("---\ntitle: x\n－－－\n本文\n\n---\n\n続き\n"))
                .isEqualTo("3:1 front-matter-unclosed → ---");
        assertThat(Told.ofDocument("---\ntitle: x\n----\n")).isEqualTo("3:1 front-matter-unclosed → ---");
        assertThat(Told.ofDocument("---\ntitle: x\n...\n")).isEqualTo("3:1 front-matter-unclosed → ---");
    }

    @Test
    void unclosedFrontMatterIsToldAtItsBeginning() {
        Problems problems = new Problems();
        Document document = Document.read(new SourceText("a.md", "---\ntitle: x\n\n本文\n"), problems);
        assertThat(Told.of(problems)).isEqualTo("1:1 front-matter-unclosed → ---");
        assertThat(document.bodyStart()).isEqualTo(document.file().text().length());
        assertThat(Told.ofDocument("---")).isEqualTo("1:1 front-matter-unclosed → ---");
    }

    @Test
    void emptyFrontMatterIsTold() {
        assertThat(Told.ofDocument("---\n---\n本文\n")).isEqualTo("2:1 yaml-empty");
        assertThat(Told.ofDocument("---\n# 注釈だけ\n---\n")).isEqualTo("2:1 yaml-empty");
    }

    @Test
    void frontMatterOfTooManyBytesIsNotParsed() {
        String large = "---\ntitle: \"" + "市".repeat(22_000) + "\n---\n";
        assertThat(Told.ofDocument(large)).isEqualTo("2:1 front-matter-too-large");
        assertThat(Told.ofDocument(large.replace("市市", "市")))
                .isEqualTo("2:8 yaml-unclosed → \"" + "市".repeat(11_000) + '"');
    }

    @Test
    void mergeConflictsAreToldInFrontMatterAndBody() {
        assertThat(Told.ofDocument("""
                ---
                <<<<<<< HEAD
                title: a
                =======
                title: b
                >>>>>>> other
                ---
                本文
                <<<<<<< HEAD
                """)).isEqualTo("2:1 merge-conflict\n6:1 merge-conflict\n9:1 merge-conflict");
        assertThat(Told.ofDocument("<<<<<<< HEAD\n---\ntitle: a\n")).isEqualTo("1:1 merge-conflict");
    }
}
