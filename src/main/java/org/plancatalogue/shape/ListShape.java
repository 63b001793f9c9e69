/* The settings that are lists: vocabulary, map, timeline, readings, addresses. */
package org.plancatalogue.shape;

import static org.plancatalogue.shape.Forms.BOTH;
import static org.plancatalogue.shape.Forms.PERIOD;
import static org.plancatalogue.shape.Forms.TEXT;

import org.plancatalogue.content.Facet;
import org.plancatalogue.lang.Names;
import org.plancatalogue.shape.Form.Count;
import org.plancatalogue.shape.Form.Keyed;
import org.plancatalogue.shape.Form.Listing;
import org.plancatalogue.shape.Form.Reference;

/** The keys of the other files of settings. */
final class ListShape {
    private static final int MOST_TILES_IN_A_ROW = 40;

    private static final Shape CONCEPT = Shape.of("concept", "分類", "concept")
            .with(BOTH)
            .required("about", BOTH, "", "一文の説明。", "What it is, in one sentence.");

    static final Shape VOCABULARY = Shape.of("vocabulary", "分類の言葉", "vocabulary")
            .with(facet(Facet.THEME, "network", "取組が何についてのものか。", "What initiatives are about."))
            .with(facet(Facet.INSTRUMENT, "subsidy", "取組がどう支援するか。", "How initiatives help."))
            .with(facet(Facet.AUDIENCE, "maker", "取組がだれに向けたものか。", "Whom initiatives are for."));

    private static final Shape TILE = Shape.of("tile", "タイル", "tile")
            .with(BOTH)
            .optional("lines", Forms.TEXTS, "[八王子, 市]", "名前を行に分けたもの。", "The name broken into lines.")
            .required("column", new Count(MOST_TILES_IN_A_ROW), "12", "西から何列目か。", "Its column, counted from the west.")
            .required("row", new Count(MOST_TILES_IN_A_ROW), "3", "北から何行目か。", "Its row, counted from the north.");

    static final Shape MAP = Shape.of("map", "地図", "map")
            .required("title", BOTH, "", "地図の題名。", "What the map is called.")
            .required("about", BOTH, "", "地図の説明。", "What the map shows.")
            .optional("tiles", new Keyed(Spot.CODE, TILE), "", "コードごとのタイル。", "The tiles, by code.");

    private static final Shape ROUND = Shape.of("round", "回", "round")
            .with(BOTH)
            .required("period", PERIOD, "2019..2021", "年度の範囲。`span`の中に入ること。", "Its fiscal years, within `span`.")
            .optional("source", TEXT, "https://example.org/2019", "それを伝えるページのアドレス。", "The page that tells of it.");

    static final Shape TIMELINE = Shape.of("timeline", "年表", "timeline")
            .required(
                    "article",
                    new Reference(Target.ARTICLE),
                    "about",
                    "年表を載せる読みもの。",
                    "The article that shows the timeline.")
            .required("title", BOTH, "", "年表の題名。", "What the timeline is called.")
            .required("about", BOTH, "", "年表の説明。", "What the timeline shows.")
            .required("span", PERIOD, "2015..2027", "描く年度の範囲。", "The fiscal years drawn.")
            .optional("rounds", new Keyed(Spot.id("fy2019"), ROUND), "", "計画の回。", "The rounds of plans.");

    static final Keyed READINGS = new Keyed(Spot.WORD, Forms.READING);
    static final Keyed ADDRESSES = new Keyed(Spot.DOCUMENT, new Listing(Forms.SECTION));
    static final Keyed REDIRECTS = new Keyed(Spot.ADDRESS, Forms.TARGET);

    private ListShape() {}

    private static Shape facet(Facet facet, String example, String ja, String en) {
        Key key = new Key(facet.plural(), new Keyed(Spot.id(example), CONCEPT), false, "", new Names(ja, en));
        return Shape.of(facet.plural(), ja, en).with(key);
    }
}
