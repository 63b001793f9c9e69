/* From an empty folder to a published bilingual site, and a change of the original, as one person does it. */
package org.plancatalogue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plancatalogue.SiteText;
import org.plancatalogue.World;
import org.plancatalogue.web.SiteFile;

class TranslatorsDayTest {
    private static final String SETTINGS = "content/((site|vocabulary)\\.yaml|articles/how-to-read\\...\\.md)";
    private static final String PLAN = "content/plans/chiyoda.ja.md";
    private static final String TRANSLATION = "content/plans/chiyoda.en.md";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void fromAnEmptyFolderToASiteWithOneStaleAndOneMissingSection() {
        settings();
        run("accept --all");
        run("new plan chiyoda --title-ja 千代田区産業計画 --title-en Chiyoda_City_Industry_Plan --name-ja 千代田区"
                + " --name-en Chiyoda_City --reading ちよだく --code 131016 --kind special-ward --period 2022..2024");
        write();

        // The translation is begun, filled but for one section, and accepted.
        Tree.delete(folder.resolve(TRANSLATION));
        Tree.delete(folder.resolve("content/accepted/plans/chiyoda.yaml"));
        assertThat(run("translate plans/chiyoda").out())
                .isEqualTo("./content/plans/chiyoda.en.md: written, 5 parts to translate\n");
        translate();
        assertThat(run("accept plans/chiyoda").out()).isEqualTo("plans/chiyoda: 4 accepted\n");

        // A figure of the original changes.
        replace(PLAN, "店を3つ増やす", "店を4つ増やす");
        assertThat(run("status plans").out()).isEqualTo("""
                document       language  current  stale  missing  extra  done
                plans/chiyoda  en              3      1        1      0   60%
                  shops: stale: the original has changed
                  training: missing
                all                            3      1        1      0   60%
                """);
        assertThat(run("status --diff").out()).isEqualTo("""
                --- ./content/plans/chiyoda.ja.md#shops
                +++ ./content/plans/chiyoda.ja.md#shops
                @@ -1,2 +1,2 @@
                 ### 店を増やす事業
                -- 店を3つ増やすための補助
                +- 店を4つ増やすための補助
                """);

        // The site is published with two notices.
        Session build = Session.build(folder);
        assertThat(build.err()).isEqualTo("""
                ./content/plans/chiyoda.en.md:19:5: warning: "shops" has changed in the original since it was translated [translation-stale]
                  ### More Shops Project {#shops}
                      ^
                  see also: ./content/plans/chiyoda.ja.md:29:5
                    ### 店を増やす事業 {#shops}
                        ^
                ./content/plans/chiyoda.en.md:21:17: warning: "3" stands here, "4" in the original [figure-differs]
                  - Subsidies for 3 more shops
                                  ^
                  see also: ./content/plans/chiyoda.ja.md:31:5
                    - 店を4つ増やすための補助
                          ^
                ./content/plans/chiyoda.en.md:23:5: warning: "training" has not been translated yet [section-untranslated]
                  ### 人づくり事業 {#training}
                      ^
                  see also: ./content/plans/chiyoda.ja.md:33:5
                    ### 人づくり事業 {#training}
                        ^
                """);
        assertThat(build.exit()).isZero();
        assertThat(notice("shops"))
                .isEqualTo("The Japanese text of this section has changed since this translation was made. 日本語で読む");
        assertThat(notice("training"))
                .isEqualTo("This section has not been translated into English. The Japanese text is shown. 日本語で読む");

        // Both are put right and accepted: nothing is left to tell, and the readers' notices are gone.
        replace(TRANSLATION, "3 more shops", "4 more shops");
        replace(
                TRANSLATION,
                "### 人づくり事業 {#training}",
                "### Training Project {#training}\n\n- Training for shopkeepers");
        assertThat(run("accept plans/chiyoda shops").out()).isEqualTo("plans/chiyoda: 1 accepted\n");
        assertThat(run("accept plans/chiyoda training").out()).isEqualTo("plans/chiyoda: 1 accepted\n");
        assertThat(run("status --fail-under 100").exit()).isZero();
        assertThat(Session.build(folder).err()).isEmpty();
        assertThat(page().select(".notice")).isEmpty();
    }

    /** The words of the catalogue, and the article that its tables lead to. */
    private void settings() {
        for (SiteFile file : SiteText.files(World.read(Path.of("src/test/resources/worlds/small.txt")))) {
            String path = file.path().value();
            if (path.matches(SETTINGS)) {
                String text = file.text().replace("articles: [about, how-to-read]", "articles: [how-to-read]");
                Tree.write(folder.resolve(path), text);
            }
        }
    }

    private void write() {
        replace(PLAN, "（一文の要約を書いてください。）", "店を増やす計画です。");
        replace(PLAN, "      chiyoda-1-1:\n        reading: とりくみ\n        theme: startup\n        lines: 1..1\n", """
                      shops:
                        reading: みせをふやすじぎょう
                        theme: startup
                        lines: 1..1
                      training:
                        reading: ひとづくりじぎょう
                        theme: startup
                        lines: 1..1
                """);
        String text = Tree.read(folder.resolve(PLAN));
        Tree.write(folder.resolve(PLAN), text.substring(0, text.indexOf("（本文")) + """
                商店街の計画です。

                ## 商業の振興 {#chiyoda-1}

                取組は2つです。

                ### 店を増やす事業 {#shops}

                - 店を3つ増やすための補助

                ### 人づくり事業 {#training}

                - 店で働く人の研修
                """);
    }

    private void translate() {
        replace(TRANSLATION, "title: 千代田区産業計画", "title: Chiyoda City Industry Plan");
        replace(TRANSLATION, "name: 千代田区", "name: Chiyoda City");
        replace(TRANSLATION, "summary: 店を増やす計画です。", "summary: A plan for more shops.");
        replace(TRANSLATION, "---\n\n## 商業の振興 {#chiyoda-1}", """
                ---

                A plan for shopping streets.

                ## Promoting commerce {#chiyoda-1}

                There are two initiatives.""");
        replace(TRANSLATION, "### 店を増やす事業 {#shops}", "### More Shops Project {#shops}\n\n- Subsidies for 3 more shops");
    }

    private Session run(String words) {
        String[] arguments = (words + " --lang en --content " + folder + "/content").split(" ");
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = arguments[i].startsWith("/") ? arguments[i] : arguments[i].replace('_', ' ');
        }
        return Session.run(folder, arguments);
    }

    private void replace(String path, String passage, String with) {
        String text = Tree.read(folder.resolve(path));
        assertThat(text).contains(passage);
        Tree.write(folder.resolve(path), text.replace(passage, with));
    }

    private String notice(String section) {
        return page().select("#" + section + " .notice").text();
    }

    private Document page() {
        return Jsoup.parse(Tree.read(folder.resolve("site/en/plans/chiyoda/index.html")));
    }
}
