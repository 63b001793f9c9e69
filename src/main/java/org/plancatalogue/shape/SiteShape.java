/* The settings of a site. */
package org.plancatalogue.shape;

import static org.plancatalogue.shape.Forms.BOTH;
import static org.plancatalogue.shape.Forms.TEXT;
import static org.plancatalogue.shape.Forms.TEXTS;

import org.plancatalogue.shape.Form.Listing;
import org.plancatalogue.shape.Form.Reference;

/** The keys of {@code site.yaml}. */
final class SiteShape {
    private static final Shape SOURCE = Shape.of("source", "原文書", "source document")
            .required("title", BOTH, "", "題名。", "Its title.")
            .required("lines", TEXT, "182", "行の数。", "How many lines it has.")
            .required("characters", TEXT, "2662", "文字の数。", "How many characters it has.")
            .required(
                    "sha256",
                    TEXT,
                    "327913209a8d1641d20069a1ba10fdb569010d1c3257c6d2785d751d8fbe9a82",
                    "ファイルのSHA-256。",
                    "Its SHA-256.")
            .required("address-note", BOTH, "", "どこで読めるか。", "Where it can be read.")
            .required("approver-note", BOTH, "", "だれが承認したか。", "Who approved the plans.");

    private static final Shape RELEASE = Shape.of("release", "版", "release")
            .required("version", TEXT, "\"1.0\"", "版の番号。引用符で囲みます。", "Its number, in quotes.")
            .required("date", Forms.DAY, "2026-11-25", "公開の日。", "The day it was published.");

    private static final Shape NAMES = Shape.of("names", "固有名詞", "proper names")
            .optional("ja", TEXTS, "[地域産業活性化計画]", "日本語の固有名詞。", "Proper names in Japanese.")
            .optional("en", TEXTS, "[Itabashi Venture Forum]", "英語の固有名詞。", "Proper names in English.");

    private static final Shape PAGE = Shape.of("page", "ページの言葉", "words of a page")
            .required("title", BOTH, "", "題名。", "Its title.")
            .optional("menu", BOTH, "", "メニューでの短い名前。書かなければ題名。", "What the menu calls it, where that is shorter.")
            .required("description", BOTH, "", "ページの説明。", "Its description.");

    private static final Shape PAGES = Shape.of("pages", "ページ", "pages")
            .with(room("home", "ホーム", "home page"))
            .with(room("index", "区市横断索引", "cross-ward index"))
            .with(room("initiatives", "取組の絞り込み", "list of all initiatives"))
            .with(room("compare", "計画の比較", "comparison of all plans"))
            .with(room("pair", "2つの計画の比較（`{0}`と`{1}`が区市の名前になります）", "comparison of two plans, named by `{0}` and `{1}`"))
            .with(room("themes", "テーマの一覧", "list of themes"))
            .with(room("instruments", "手法の一覧", "list of instruments"))
            .with(room("audiences", "対象の一覧", "list of audiences"))
            .with(room("glossary", "用語集", "glossary"))
            .with(room("parallel", "対訳", "side-by-side view"))
            .with(room("status", "翻訳の状況", "translation status"))
            .with(room("search", "検索", "search"))
            .with(room("data", "データの説明", "page of the data"))
            .with(room("components", "部品の一覧", "list of components"))
            .with(room("not-found", "ページが見つからないとき", "page for an address that does not exist"));

    private static final Shape LABELS = Shape.of("labels", "短い言葉", "labels")
            .required("note-tags", BOTH, "", "注記`[!tags]`の見出し。", "What heads a note `[!tags]`.")
            .required("note-source", BOTH, "", "注記`[!source]`の見出し。", "What heads a note `[!source]`.")
            .required("note-photo", BOTH, "", "注記`[!photo]`の見出し。", "What heads a note `[!photo]`.")
            .required(
                    "note-footnote-back",
                    BOTH,
                    "",
                    "脚注から本文へ戻るリンクの名前。",
                    "What the link from a footnote to the text says.");

    static final Shape SITE = Shape.of("site", "サイトの設定", "settings of the site")
            .required(
                    "base-url",
                    Forms.SITE_ADDRESS,
                    "https://plan-catalogue.example/",
                    "サイトを公開するアドレス。",
                    "The address under which the site is published.")
            .required("original", Forms.languages(), "ja", "原文の言語。", "The language of the originals.")
            .required("title", BOTH, "", "サイトの名前。", "What the site is called.")
            .required("description", BOTH, "", "サイトの説明。", "What the site is.")
            .required(
                    "status",
                    BOTH,
                    "",
                    "すべてのページの上に出る、読者がまず知るべきこと。",
                    "What readers must know before anything else, at the top of every page.")
            .required(
                    "caveat",
                    BOTH,
                    "",
                    "すべてのページの下に出るただし書き。",
                    "The condition under which the plans stand, at the foot of every page.")
            .required("matrix-note", BOTH, "", "対応表の空欄の意味。", "What a blank cell of the matrix means.")
            .required("source", SOURCE, "", "計画が書かれている原文書。", "The document that the plans were taken from.")
            .optional(
                    "release",
                    RELEASE,
                    "",
                    "カタログの版。ページの下と引用に出ます。",
                    "The release of the catalogue, in the foot of pages and in citations.")
            .optional(
                    "articles",
                    new Listing(new Reference(Target.ARTICLE)),
                    "[about]",
                    "ページの下に並べる読みもの。この順に並びます。",
                    "The articles that the foot of every page lists, in this order.")
            .optional("names", NAMES, "", "用語を自動でリンクしない固有名詞。", "Proper names within which no term is linked.")
            .required("pages", PAGES, "", "カタログ全体から作るページの言葉。", "The words of the pages made from the whole catalogue.")
            .required("labels", LABELS, "", "文章の中に出る短い言葉。", "Short words that stand within texts.");

    private SiteShape() {}

    private static Shape room(String key, String ja, String en) {
        return Shape.of(key, ja, en)
                .required(key, PAGE, "", ja + "。", Character.toUpperCase(en.charAt(0)) + en.substring(1) + ".");
    }
}
