/* The plans as data. */
package org.plancatalogue.compose.record;

import static org.plancatalogue.dataset.Form.both;
import static org.plancatalogue.dataset.Form.list;
import static org.plancatalogue.dataset.Form.maybe;

import java.util.stream.IntStream;
import org.plancatalogue.content.Pillar;
import org.plancatalogue.content.Plan;
import org.plancatalogue.dataset.Scalar;
import org.plancatalogue.dataset.Shape;

/** A plan with its pillars; the initiatives stand in a list of their own. */
public final class Plans {
    private Plans() {}

    /** A pillar of a plan. */
    public record InPlan(Plan plan, Pillar pillar) {}

    public static Shape<Plan> shape(Texts texts) {
        return Shape.<Plan>named("plan", "自治体の計画です。", "The plans.")
                .with("id", Scalar.ID, "計画の識別子です。", "Identifier of the plan.", Plan::id)
                .with("municipality", Scalar.ID, "計画をつくった自治体の`id`です。", "The `id` of the municipality.", Plan::id)
                .with("title", both(maybe(Scalar.TEXT)), "計画の名前です。", "Its title.", Texts::title)
                .with(
                        "summary",
                        both(maybe(Scalar.TEXT)),
                        "1文の紹介です。原文の引用ではなく、私たちが書きました。",
                        "One sentence on the plan; ours, not a quotation.",
                        Texts::summary)
                .with(
                        "period_start",
                        Scalar.DAY,
                        "計画の期間の最初の日です。",
                        "First day of the plan’s period.",
                        it -> it.period().first().firstDay())
                .with(
                        "period_end",
                        Scalar.DAY,
                        "計画の期間の最後の日です。",
                        "Last day of the plan’s period.",
                        it -> it.period().last().lastDay())
                .with(
                        "fiscal_years",
                        list(Scalar.NUMBER),
                        "計画の対象の年度（4月～翌年3月）です。",
                        "The fiscal years it covers; each runs from April to March.",
                        it -> IntStream.rangeClosed(
                                        it.period().first().year(),
                                        it.period().last().year())
                                .boxed()
                                .toList())
                .with(
                        "eras",
                        both(Scalar.TEXT),
                        "同じ期間の元号による表し方です。",
                        "The same years by Japanese era.",
                        it -> it.period()::eras)
                .with(
                        "as_printed",
                        maybe(Scalar.TEXT),
                        "最後の年度の原文での表記です（暦と異なる場合のみ）。",
                        "The last year as the source prints it, where that differs from the calendar.",
                        it -> it.period().asPrinted(it.printed()))
                .with(
                        "first_line",
                        Scalar.NUMBER,
                        "原文でこの計画が始まる行です。",
                        "Where it begins in the source.",
                        it -> it.lines().first())
                .with(
                        "last_line",
                        Scalar.NUMBER,
                        "原文でこの計画が終わる行です。",
                        "Where it ends in the source.",
                        it -> it.lines().last())
                .with(
                        "pillars",
                        list(pillar(texts)),
                        "計画の柱です。",
                        "Its pillars.",
                        plan -> plan.pillars().stream()
                                .map(it -> new InPlan(plan, it))
                                .toList())
                .with("url", both(Scalar.ADDRESS), "計画のページです。", "Its page.", it -> texts.address(it.path(), ""));
    }

    public static Shape<InPlan> pillar(Texts texts) {
        return Shape.<InPlan>named("pillar", "計画の柱（大きな方針）です。", "The pillars of a plan.")
                .with(
                        "id",
                        Scalar.ID,
                        "柱の識別子です。",
                        "What initiatives call it.",
                        it -> it.pillar().id())
                .with(
                        "number",
                        Scalar.NUMBER,
                        "原文での柱の番号です。",
                        "Its number in the source.",
                        it -> it.plan().pillars().indexOf(it.pillar()) + 1)
                .with(
                        "name",
                        both(maybe(Scalar.TEXT)),
                        "柱の名前です。",
                        "Name of the pillar.",
                        it -> Texts.heading(it.plan(), it.pillar().id()))
                .with(
                        "open",
                        Scalar.FLAG,
                        "原文の取組の一覧が「等」で終わるとき`true`です。ほかの取組の名前は、原文に記載がありません。",
                        "`true` where the source ends its list of initiatives in 等 (“and others”); the others are not named.",
                        it -> it.pillar().open())
                .with(
                        "url",
                        both(Scalar.ADDRESS),
                        "柱のある箇所です。",
                        "Where it stands on the page.",
                        it -> texts.address(it.plan().path(), it.pillar().id()));
    }
}
