/* A small catalogue of several plans. */
package org.plancatalogue.compose.across;

import java.nio.file.Path;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.plancatalogue.World;
import org.plancatalogue.build.BuildResult;

/** The sample world with a second town, whose only initiative has a nested project, and with as many more as wanted. */
final class TwoTowns {
    private TwoTowns() {}

    static final World WORLD = World.small().with("""
            === content/plans/tonari.ja.md ===
            ---
            title: 隣市産業計画
            name: 隣市
            reading: となりし
            code: 139980
            kind: city
            accent: rose
            period: 2019..2021
            lines: 10..19
            summary: 隣市の計画です。
            pillars:
              t1:
                initiatives:
                  t1-1:
                    reading: ブランドじぎょう
                    open: true
                    theme: brand
                    instruments: [subsidy]
                    audiences: [founder]
                    lines: 11..12
                    projects:
                      t1-1a:
                        reading: いりこじぎょう
                        theme: startup
                        instruments: [subsidy]
                        audiences: [founder]
                        lines: 12..12
            ---

            隣市の計画です。

            ## ブランドの柱 {#t1}

            ### ブランド事業 {#t1-1}

            - 品物の紹介
            - 品評会

            > [!tags]
            > 名前のとおりです。

            #### 入れ子事業 {#t1-1a}

            - 創業の相談
            === content/plans/tonari.en.md ===
            ---
            title: Tonari City Industry Plan
            name: Tonari City
            summary: The plan of Tonari City.
            ---

            The plan of Tonari City.

            ## The brand pillar {#t1}

            ### Brand Project {#t1-1}

            - Showing goods
            - A fair

            > [!tags]
            > As the name says.

            #### Nested Project {#t1-1a}

            - Advice on starting up
            """);

    /** The sample world with towns that have the plan of the first one, so that there are as many as asked for. */
    static World of(int towns) {
        World world = World.small();
        String ja = World.read(Path.of("src/test/resources/worlds/small.txt"));
        for (int i = 1; i < towns; i++) {
            world = world.with(copy(ja, "ja", i) + copy(ja, "en", i));
        }
        return world;
    }

    /** The sample world with more towns that have the plan of the first one, under the ids given. */
    static World named(String... ids) {
        World world = World.small();
        String ja = World.read(Path.of("src/test/resources/worlds/small.txt"));
        for (int i = 1; i <= ids.length; i++) {
            String file = "plans/town" + i + ".";
            world = world.with((copy(ja, "ja", i) + copy(ja, "en", i)).replace(file, "plans/" + ids[i - 1] + "."));
        }
        return world;
    }

    static Document page(BuildResult built, String path) {
        return built.files().stream()
                .filter(it -> it.path().value().equals(path))
                .map(it -> Jsoup.parse(it.text()))
                .findFirst()
                .orElseThrow();
    }

    private static String copy(String world, String lang, int number) {
        String head = "=== content/plans/mihon." + lang + ".md ===\n";
        int from = world.indexOf(head) + head.length();
        String text = world.substring(from, world.indexOf("\n=== ", from) + 1);
        String letter = String.valueOf((char) ('A' + number));
        return "=== content/plans/town" + number + "." + lang + ".md ===\n"
                + text.replace("見本市", letter + "市")
                        .replace("みほんし", "し".repeat(number))
                        .replace("Mihon", "Town " + letter)
                        .replace("139998", code(number))
                        .replaceAll("\\bm1", "t" + number);
    }

    private static String code(int number) {
        String digits = String.format(Locale.ROOT, "%05d", 50_000 + number);
        int sum = 0;
        for (int i = 0; i < 5; i++) {
            sum += (digits.charAt(i) - '0') * (6 - i);
        }
        return digits + (11 - sum % 11) % 10;
    }
}
