/* The options that say what something new is called. */
package org.plancatalogue.cli.translation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Titles in both languages and, for a plan or a term, their facts. */
final class Wanted {
    static final String ARTICLE =
            "catalogue new article sources --title-ja もとにした資料 --title-en \"What this is based on\"";
    static final String TERM =
            "catalogue new term cluster --title-ja 産業集積 --title-en \"industrial cluster\"" + " --reading さんぎょうしゅうせき";
    static final String PLAN = "catalogue new plan chiyoda --title-ja 千代田区産業計画"
            + " --title-en \"Chiyoda City Industry Plan\" --name-ja 千代田区 --name-en \"Chiyoda City\""
            + " --reading ちよだく --code 131016 --kind special-ward --period 2022..2024";

    @Option(names = "--title-ja", paramLabel = "TEXT", description = "its title in Japanese")
    private Optional<String> titleJa = Optional.empty();

    @Option(names = "--title-en", paramLabel = "TEXT", description = "its title in English")
    private Optional<String> titleEn = Optional.empty();

    @Option(names = "--name-ja", paramLabel = "TEXT", description = "the municipality in Japanese (plan)")
    private Optional<String> nameJa = Optional.empty();

    @Option(names = "--name-en", paramLabel = "TEXT", description = "the municipality in English (plan)")
    private Optional<String> nameEn = Optional.empty();

    @Option(names = "--reading", paramLabel = "KANA", description = "the name's or title's reading (plan, term)")
    private Optional<String> reading = Optional.empty();

    @Option(names = "--code", paramLabel = "DIGITS", description = "the municipality's code, six digits (plan)")
    private Optional<String> code = Optional.empty();

    @Option(names = "--kind", paramLabel = "KIND", description = "special-ward, city, town or village (plan)")
    private Optional<String> kind = Optional.empty();

    @Option(names = "--period", paramLabel = "YEARS", description = "the fiscal years, such as 2022..2024 (plan)")
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
