/* The options that say what something new is called. */
package org.plancatalogue.cli.pair;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Titles in both languages and, for a plan or a term, their facts. */
final class Wanted {
    /** What stands between two lines of an example that is too long for one. */
    private static final String NEXT = " \\\n      ";

    static final String ARTICLE_LINES =
            "  catalogue new article sources --title-ja もとにした資料" + NEXT + "--title-en \"What this is based on\"";
    static final String TERM_LINES = "  catalogue new term cluster --title-ja 産業集積" + NEXT
            + "--title-en \"industrial cluster\" --reading さんぎょうしゅうせき";
    static final String PLAN_LINES = "  catalogue new plan chiyoda --title-ja 千代田区産業計画" + NEXT
            + "--title-en \"Chiyoda City Industry Plan\"" + NEXT
            + "--name-ja 千代田区 --name-en \"Chiyoda City\" --reading ちよだく" + NEXT
            + "--code 131016 --kind special-ward --period 2022..2024";
    static final String ARTICLE = ARTICLE_LINES.strip().replace(NEXT, " ");
    static final String TERM = TERM_LINES.strip().replace(NEXT, " ");
    static final String PLAN = PLAN_LINES.strip().replace(NEXT, " ");

    @Option(
            names = "--title-ja",
            paramLabel = "TEXT",
            description = {"its title in Japanese", "日本語の題名"})
    private Optional<String> titleJa = Optional.empty();

    @Option(
            names = "--title-en",
            paramLabel = "TEXT",
            description = {"its title in English", "英語の題名"})
    private Optional<String> titleEn = Optional.empty();

    @Option(
            names = "--name-ja",
            paramLabel = "TEXT",
            description = {"the municipality in Japanese (plan)", "自治体の日本語名（plan）"})
    private Optional<String> nameJa = Optional.empty();

    @Option(
            names = "--name-en",
            paramLabel = "TEXT",
            description = {"the municipality in English (plan)", "自治体の英語名（plan）"})
    private Optional<String> nameEn = Optional.empty();

    @Option(
            names = "--reading",
            paramLabel = "KANA",
            description = {"the name's or title's reading (plan, term)", "読みがな（plan・term）"})
    private Optional<String> reading = Optional.empty();

    @Option(
            names = "--code",
            paramLabel = "DIGITS",
            description = {"the municipality's code, six digits (plan)", "団体コード6桁（plan）"})
    private Optional<String> code = Optional.empty();

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = {"special-ward, city, town or village (plan)", "自治体の種別（plan）"})
    private Optional<String> kind = Optional.empty();

    @Option(
            names = "--period",
            paramLabel = "YEARS",
            description = {"the fiscal years, such as 2022..2024 (plan)", "計画の年度（例：2022..2024。plan）"})
    private Optional<String> period = Optional.empty();

    /** What was given, by the name of its option, in the order in which it is asked for. */
    Map<String, String> given() {
        Map<String, Optional<String>> all = new LinkedHashMap<>();
        all.put("--title-ja", titleJa);
        all.put("--title-en", titleEn);
        all.put("--name-ja", nameJa);
        all.put("--name-en", nameEn);
        all.put("--reading", reading);
        all.put("--code", code);
        all.put("--kind", kind);
        all.put("--period", period);
        Map<String, String> given = new LinkedHashMap<>();
        all.forEach((name, value) ->
                value.map(String::strip).filter(it -> !it.isEmpty()).ifPresent(it -> given.put(name, it)));
        return given;
    }
}
