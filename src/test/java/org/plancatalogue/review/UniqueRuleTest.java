/* What may stand once in the catalogue is told where it stands again. */
package org.plancatalogue.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plancatalogue.World;
import org.plancatalogue.problem.Place;

class UniqueRuleTest {
    private static final String SECOND_PLAN = """
            === content/plans/second.ja.md ===
            ---
            title: 二つ目の計画
            name: 第二市
            reading: だいにし
            code: 139998
            kind: city
            period: 2019..2021
            lines: 1..9
            summary: 二つ目の計画です。
            pillars:
              n1:
                initiatives:
                  n1-1:
                    reading: じぎょう
                    theme: brand
                    lines: 3..5
            ---

            二つ目です。

            ## 柱 {#n1}

            ### 事業 {#n1-1}

            事業です。
            === content/plans/second.en.md ===
            ---
            title: Second Plan
            name: Second City
            summary: The second plan.
            ---

            The second.

            ## A pillar {#n1}

            ### A project {#n1-1}

            The project.
            """;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aCodeIsToldWhereItIsWrittenAgain() {
        assertThat(told(World.small().with(SECOND_PLAN)))
                .containsExactly("plans/second.ja.md:5:7 duplicate-id plans/mihon.ja.md:5:7");
    }

    @Test
    void codesThatCannotBeReadAreNotTheSame() {
        World world = World.small()
                .with(SECOND_PLAN.replace("139998", "139990"))
                .replacing("content/plans/mihon.ja.md", "139998", "139991");

        assertThat(told(world))
                .containsExactly("plans/mihon.ja.md:5:7 bad-value ", "plans/second.ja.md:5:7 bad-value ");
    }

    @Test
    void anArticleCannotBeNamedLikeAPageOfTheWholeCatalogue() {
        World world = World.small().with("""
                === content/articles/glossary.ja.md ===
                ---
                title: 用語について
                summary: 用語の説明です。
                ---
                === content/articles/glossary.en.md ===
                ---
                title: On terms
                summary: About the terms.
                ---
                """);

        assertThat(told(world)).containsExactly("articles/glossary.ja.md:1:1 duplicate-id ");
    }

    @Test
    void anAliasIsToldAtTheAlias() {
        World world = World.small()
                .replacing("content/glossary/vacant-shop.en.md", "[vacant shops]", "[vacant shops, vacant shop]")
                .replacing("content/glossary/cluster.en.md", "[industrial clusters]", "[hub, vacant shop]");

        assertThat(told(world))
                .containsExactly("glossary/cluster.en.md:3:16 ambiguous-term glossary/vacant-shop.en.md:2:8");
    }

    private List<String> told(World world) {
        return world.build(folder).problems().stream()
                .map(it -> it.place() + " " + it.kind().code() + " "
                        + it.related().map(Place::toString).orElse(""))
                .toList();
    }
}
