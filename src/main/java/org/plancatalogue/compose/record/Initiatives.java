/* The initiatives as data. */
package org.plancatalogue.compose.record;

import static org.plancatalogue.dataset.Form.both;
import static org.plancatalogue.dataset.Form.list;
import static org.plancatalogue.dataset.Form.maybe;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plancatalogue.catalogue.Catalogue;
import org.plancatalogue.content.Facet;
import org.plancatalogue.content.Initiative;
import org.plancatalogue.content.Pillar;
import org.plancatalogue.content.Plan;
import org.plancatalogue.content.Tag;
import org.plancatalogue.dataset.Form;
import org.plancatalogue.dataset.Scalar;
import org.plancatalogue.dataset.Shape;
import org.plancatalogue.lang.Names;

/** Initiatives and the projects nested in them, in the order of the plans. */
public final class Initiatives {
    private static final Names RECORD_NUMBER = new Names("記録番号", "record number");

    private Initiatives() {}

    /**
     * An initiative with what it stands in.
     *
     * @param number such as 2-1
     * @param parent the initiative that a project is nested in
     */
    public record Placed(Plan plan, Pillar pillar, Initiative initiative, String number, Optional<String> parent) {}

    public static List<Placed> all(Catalogue catalogue) {
        return catalogue.content().plans().stream()
                .flatMap(plan -> plan.pillars().stream()
                        .flatMap(pillar -> pillar.initiatives().stream()
                                .flatMap(Initiative::withProjects)
                                .flatMap(it -> catalogue.register().entry(it.id()).stream())
                                .filter(it -> it.plan().equals(plan.id()))
                                .map(it -> new Placed(plan, pillar, it.initiative(), it.number(), it.parent()))))
                .toList();
    }

    public static Shape<Placed> shape(Texts texts) {
        return placed().with(
                        "open",
                        Scalar.FLAG,
                        "原文の内容の一覧が「等」で終わるとき`true`です。ほかの内容は、原文に記載がありません。",
                        "`true` where the source ends its list of contents in 等 (“and others”); the others are not named.",
                        it -> it.initiative().open())
                .with(
                        "contents",
                        both(list(Scalar.TEXT)),
                        "取組の内容です。原文の引用ではなく、私たちが書きました。",
                        "What it contains; in our words, not a quotation.",
                        it -> texts.items(it.plan(), it.initiative().id()))
                .with(
                        "tags",
                        list(tag()),
                        "分類（タグ）です。",
                        "Its tags.",
                        it -> it.initiative().tags())
                .with(
                        "first_line",
                        Scalar.NUMBER,
                        "原文でこの取組が始まる行です。",
                        "Where it begins in the source.",
                        it -> it.initiative().lines().first())
                .with(
                        "last_line",
                        Scalar.NUMBER,
                        "原文でこの取組が終わる行です。",
                        "Where it ends in the source.",
                        it -> it.initiative().lines().last())
                .with(
                        "translation",
                        Form.words(Texts.states()),
                        "訳文の状態です。`current`は今の原文に対応し、`stale`は原文がその後変わったか確認の記録がなく、`missing`は未訳、`extra`は訳文だけにあることを表します。",
                        "How the translation stands: `current`, `stale` (the original has changed since, or no comparison is on record), `missing` or `extra` (in the translation only).",
                        it -> texts.state(it.plan(), it.initiative().id()))
                .with(
                        "url",
                        both(Scalar.ADDRESS),
                        "取組のある箇所です。",
                        "Where it stands on the page of its plan.",
                        it -> texts.address(it.plan().path(), it.initiative().id()));
    }

    /** What it is called and where it stands. */
    private static Shape<Placed> placed() {
        return Shape.<Placed>named(
                        "initiative",
                        "取組と、その中の入れ子の事業です。取組を数えるときは、`kind`が`initiative`のものだけを数えてください。",
                        "Initiatives and the projects nested in them. To count initiatives, take those whose `kind` is `initiative`.")
                .with(
                        "id",
                        Scalar.ID,
                        "取組の識別子です。",
                        "Identifier of the initiative.",
                        it -> it.initiative().id())
                .with(
                        "kind",
                        Form.words("initiative", "project"),
                        "`initiative`は取組、`project`は入れ子の事業です。",
                        "An initiative, or a project nested in one.",
                        it -> it.parent().isPresent() ? "project" : "initiative")
                .with(
                        "record",
                        Scalar.code(RECORD_NUMBER, "^[0-9]{6}-[0-9]+-[0-9]+[a-z]?$"),
                        "自治体のコード、柱の番号、取組の番号をつないだものです。",
                        "Municipality code, number of the pillar, number of the initiative.",
                        it -> it.plan().municipality().code().digits() + "-" + it.number())
                .with(
                        "plan",
                        Scalar.ID,
                        "計画の`id`です。",
                        "The `id` of its plan.",
                        it -> it.plan().id())
                .with(
                        "pillar",
                        Scalar.ID,
                        "柱の`id`です。",
                        "The `id` of its pillar.",
                        it -> it.pillar().id())
                .with(
                        "parent",
                        maybe(Scalar.ID),
                        "入れ子の事業では、もとの取組の`id`です。取組では空欄です。",
                        "Of a project the `id` of its initiative; of an initiative blank.",
                        Placed::parent)
                .with(
                        "name",
                        both(maybe(Scalar.TEXT)),
                        "取組の名前です。",
                        "Name of the initiative.",
                        it -> Texts.heading(it.plan(), it.initiative().id()))
                .with(
                        "reading",
                        Scalar.KANA,
                        "名前の読み方です。",
                        "How the Japanese name is read.",
                        it -> it.initiative().reading().kana());
    }

    private static Shape<Tag> tag() {
        return Shape.<Tag>named(
                        "tag", "取組に付けた分類です。どれも私たちが付けました。", "A concept given to an initiative; all tags are ours.")
                .with(
                        "facet",
                        Concepts.FACET,
                        "どの語彙の分類かを示します。",
                        "The vocabulary of the concept.",
                        it -> it.facet().key())
                .with("concept", Scalar.ID, "分類の`id`です。", "The `id` of the concept.", Tag::concept)
                .with(
                        "role",
                        maybe(Form.words("primary", "secondary")),
                        "`primary`は主なテーマ、`secondary`は関連するテーマです。手法と対象では空欄です。",
                        "Main or further theme; blank for instruments and audiences.",
                        it -> it.facet() == Facet.THEME
                                ? Optional.of(it.primary() ? "primary" : "secondary")
                                : Optional.empty())
                .with(
                        "basis",
                        Form.words("stated", "inferred"),
                        "`stated`は明記（原文の名前や内容に書かれている）、`inferred`は推定（書かれておらず、私たちが読み取った）です。",
                        "`stated`: the name or contents in the source say so. `inferred`: they do not, and we concluded it.",
                        it -> it.basis().name().toLowerCase(Locale.ROOT));
    }
}
