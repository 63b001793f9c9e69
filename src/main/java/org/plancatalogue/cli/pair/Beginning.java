/* Looks at what something new is to be. */
package org.plancatalogue.cli.pair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plancatalogue.build.Reading;
import org.plancatalogue.catalogue.References;
import org.plancatalogue.cli.translation.Messages;
import org.plancatalogue.content.Facet;
import org.plancatalogue.content.Municipality;
import org.plancatalogue.content.MunicipalityCode;
import org.plancatalogue.edit.pair.NewPair;
import org.plancatalogue.edit.pair.Samples;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.lang.Names;
import org.plancatalogue.lang.Period;
import org.plancatalogue.problem.Nearest;
import org.plancatalogue.source.FileName;

/** Makes a new pair of what was asked for; whatever would not build is wrong use, and told with what to write. */
record Beginning(Reading reading, Messages messages, Wanted wanted) {
    private static final Map<String, String> FOLDERS =
            Map.of("plan", "plans", "term", "glossary", "article", "articles");
    private static final List<String> ANY = List.of("--title-ja", "--title-en");

    NewPair of(String kind, String id) {
        Lang original = reading.catalogue().content().site().original();
        switch (kind) {
            case "article" -> {
                check(kind, id, ANY, Wanted.ARTICLE);
                return Samples.article(id, original, titles());
            }
            case "term" -> {
                check(kind, id, with("--reading"), Wanted.TERM);
                unused(titles());
                return Samples.term(id, original, titles(), read("--reading"));
            }
            case "plan" -> {
                check(
                        kind,
                        id,
                        with("--name-ja", "--name-en", "--reading", "--code", "--kind", "--period"),
                        Wanted.PLAN);
                return Samples.plan(id, original, titles(), names("--name-ja", "--name-en"), facts(), theme());
            }
            default -> {
                List<String> known = List.of("plan", "term", "article");
                throw messages.wrong(say(
                                "作れるのは plan・term・article です（「" + kind + "」は作れません）",
                                "it must be plan, term or article, not " + kind)
                        + Nearest.to(kind, known).map(this::meant).orElse(""));
            }
        }
    }

    private void check(String kind, String id, List<String> needed, String example) {
        String document = FOLDERS.getOrDefault(kind, kind) + "/" + id;
        if (!FileName.isId(id)) {
            throw messages.wrong(say(
                    "id「" + id + "」は使えません。英小文字・数字・ハイフンで書いてください（例：newward）",
                    "\"" + id + "\" cannot be an id; write small letters, digits and hyphens, such as newward"));
        }
        Optional<String> there = Stream.of(Lang.values())
                .map(it -> NewPair.path(document, it))
                .filter(it -> messages.content().folder().resolve(it).toFile().exists())
                .findFirst();
        if (there.isPresent()) {
            String file = messages.content().shown(there.get());
            throw messages.wrong(say(file + " はすでにあります", file + " is there already; nothing was written"));
        }
        if (kind.equals("article") && References.ROOMS.contains(id)) {
            throw messages.wrong(say(
                    "「" + id + "」はカタログ全体から作るページの名前です。別の id にしてください",
                    id + " is a page made from the whole catalogue; choose another id"));
        }
        List<String> lacking =
                needed.stream().filter(it -> !wanted.given().containsKey(it)).toList();
        if (!lacking.isEmpty()) {
            String list = String.join(" ", lacking);
            throw messages.wrong(
                    say("足りない項目：" + list + "\n例：" + example, "still needed: " + list + "\nExample: " + example));
        }
    }

    private List<String> facts() {
        String code = value(
                "--code",
                it -> MunicipalityCode.parse(it).isPresent(),
                say("検査数字の合った6桁", "six digits, the last of which checks the others"));
        if (reading.catalogue().content().plans().stream()
                .anyMatch(it -> it.municipality().code().digits().equals(code))) {
            throw messages.wrong(
                    say("団体コード " + code + " の計画はすでにあります", "there is a plan with the code " + code + " already"));
        }
        List<String> kinds = Arrays.stream(Municipality.Kind.values())
                .map(Municipality.Kind::key)
                .toList();
        return List.of(
                "reading: " + read("--reading"),
                "code: " + code,
                "kind: " + value("--kind", kinds::contains, String.join(" | ", kinds)),
                "period: " + value("--period", it -> Period.parse(it).isPresent(), "2022..2024"));
    }

    private String read(String option) {
        return value(option, org.plancatalogue.lang.Reading::isKana, say("かな（例：すみだく）", "kana, such as すみだく"));
    }

    private String value(String option, java.util.function.Predicate<String> form, String example) {
        String given = wanted.given().getOrDefault(option, "");
        if (!form.test(given)) {
            throw messages.wrong(say(
                    option + " の値「" + given + "」は使えません。書き方：" + example,
                    "\"" + given + "\" is not a value of " + option + "; write " + example));
        }
        return given;
    }

    /** A word that stands for two terms could not be linked. */
    private void unused(Names titles) {
        reading.catalogue()
                .content()
                .terms()
                .forEach(term -> Stream.of(Lang.values())
                        .forEach(lang -> term.words(lang).stream()
                                .filter(it -> it.text().equals(titles.in(lang)))
                                .findFirst()
                                .ifPresent(it -> {
                                    throw messages.wrong(say(
                                            "「" + it.text() + "」は用語 " + term.path() + " の言葉です",
                                            "\"" + it.text() + "\" is a word of " + term.path() + " already"));
                                })));
    }

    private Optional<String> theme() {
        return reading.catalogue().content().vocabulary().concepts().stream()
                .filter(it -> it.facet() == Facet.THEME)
                .map(it -> it.id())
                .findFirst();
    }

    private Names titles() {
        return names("--title-ja", "--title-en");
    }

    private Names names(String ja, String en) {
        return new Names(wanted.given().getOrDefault(ja, ""), wanted.given().getOrDefault(en, ""));
    }

    private static List<String> with(String... more) {
        List<String> all = new ArrayList<>(ANY);
        all.addAll(List.of(more));
        return all;
    }

    private String meant(String right) {
        return say("（「" + right + "」のことですか）", "; did you mean " + right + "?");
    }

    private String say(String ja, String en) {
        return messages.language().say(ja, en);
    }
}
