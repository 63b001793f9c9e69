/* The front matter of a plan. */
package org.plancatalogue.shape;

import static org.plancatalogue.shape.Forms.FLAG;
import static org.plancatalogue.shape.Forms.LINES;
import static org.plancatalogue.shape.Forms.READING;
import static org.plancatalogue.shape.Forms.TEXT;

import org.plancatalogue.lang.Names;
import org.plancatalogue.shape.Form.Again;
import org.plancatalogue.shape.Form.Keyed;
import org.plancatalogue.shape.Form.Reference;

/** The municipality, the period, and what each pillar and initiative is. */
final class PlanShape {
    private static final Key NAME = new Key(
            "name",
            TEXT,
            true,
            "墨田区",
            new Names("自治体の名前。一覧や地図で使います。", "What the municipality is called in lists and on the map."));

    private static final Shape INITIATIVE = Shape.of("initiative", "取組", "initiative")
            .required(
                    "reading",
                    READING,
                    "すみだちいきブランドせんりゃく",
                    "名前の読み。索引の並びと検索に使います。",
                    "The reading of its name, by which the index is ordered and it is found.")
            .required("theme", new Reference(Target.THEME), "brand", "主なテーマを1つ。", "Its main theme, one and no more.")
            .optional("secondary", Forms.references(Target.THEME), "[product]", "ほかのテーマ。", "Further themes.")
            .optional(
                    "instruments", Forms.references(Target.INSTRUMENT), "[codev, outreach]", "支援の手法。", "How it helps.")
            .optional("audiences", Forms.references(Target.AUDIENCE), "[maker, creator]", "対象。", "Whom it is for.")
            .optional(
                    "inferred",
                    Forms.references(Target.CONCEPT),
                    "[creator]",
                    "上の分類のうち、原文に書かれておらず推定したもの。",
                    "Those of the tags above that are inferred, as the source does not state them.")
            .optional(
                    "open",
                    FLAG,
                    "true",
                    "原文の内容の一覧が「等」で終わるとき`true`。",
                    "`true` where the source ends the list of contents in 等 (“and others”).")
            .required("lines", LINES, "24..27", "原文の行。", "The lines of the source document.")
            .optional(
                    "projects",
                    new Keyed(
                            Spot.id("s2-1a"),
                            new Again("initiative", new Names("取組と同じ項目", "the keys of an initiative"))),
                    "",
                    "取組の中の事業。idごとに、取組と同じ項目を書きます。本文の見出しは1段深くします。",
                    "Projects within it, by their ids, with the keys of an initiative; their headings lie a level deeper.");

    private static final Shape PILLAR = Shape.of("pillar", "柱", "pillar")
            .optional(
                    "open",
                    FLAG,
                    "true",
                    "原文の取組の一覧が「等」で終わるとき`true`。",
                    "`true` where the source ends the list of initiatives in 等 (“and others”).")
            .optional(
                    "initiatives",
                    new Keyed(Spot.id("s2-1"), INITIATIVE),
                    "",
                    "取組。idは本文の`###`見出しのidと同じにします。",
                    "Its initiatives, by the ids of their `###` headings.");

    static final Shape ORIGINAL = TextShape.begin("plan", "計画の原文", "original of a plan", "墨田区地域産業活性化計画")
            .with(NAME)
            .with(TextShape.SUMMARY)
            .required("reading", READING, "すみだく", "自治体の名前の読み。", "The reading of the municipality’s name.")
            .required(
                    "code",
                    Forms.CODE,
                    "131075",
                    "総務省の全国地方公共団体コード。最後の1桁は検査数字です。",
                    "The municipality’s code as the Ministry of Internal Affairs and Communications gives it; the last digit checks the others.")
            .required("kind", Forms.kinds(), "special-ward", "自治体の種類。", "What sort of municipality it is.")
            .optional(
                    "accent",
                    Forms.accents(),
                    "indigo",
                    "自治体の色。書かなければコードから決まります。",
                    "The municipality’s colour; its code chooses one where none is named.")
            .required("period", Forms.PERIOD, "2019..2021", "計画の期間（年度）。", "The fiscal years of the plan.")
            .optional(
                    "printed-era",
                    Forms.eras(),
                    "heisei",
                    "原文がすべての年度を数えている元号。改元後の年度も同じ元号で書かれているときに使います。",
                    "The era in which the source counts all years, also those after the era had ended.")
            .required("lines", LINES, "4..51", "計画が書かれている原文の行。", "The lines of the source document that hold the plan.")
            .optional(
                    "pillars",
                    new Keyed(Spot.id("s2"), PILLAR),
                    "",
                    "柱。idは本文の`##`見出しのidと同じにします。",
                    "Its pillars, by the ids of their `##` headings.")
            .with(TextShape.ORIGINAL);

    static final Shape TRANSLATION = TextShape.begin(
                    "plan-translation",
                    "計画の訳文",
                    "translation of a plan",
                    "Sumida City Regional Industry Revitalization Plan")
            .with(NAME)
            .with(TextShape.SUMMARY)
            .with(TextShape.OF_TRANSLATION);

    private PlanShape() {}
}
