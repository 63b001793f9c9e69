/* Every file of the content that has keys. */
package org.plancatalogue.shape;

import java.util.List;
import org.plancatalogue.lang.Names;

/**
 * A kind of file with the form of what it says in YAML.
 *
 * @param name of its schema, such as {@code plan-translation}
 * @param files which files they are, from the content folder; {@code ID} stands for an id, {@code LANG} for a language
 * @param about what they are for
 * @param example a line of a file whose keys are no fixed words; else empty
 */
public record FileShape(String name, String files, Names about, Form form, String example) {
    /** All of them, in the order of the reference. */
    public static List<FileShape> all() {
        return List.of(
                text(
                        PlanShape.ORIGINAL,
                        "plans",
                        "計画の原文。事実はここだけに書きます。",
                        "The original of a plan; facts stand here and nowhere else."),
                text(
                        PlanShape.TRANSLATION,
                        "plans",
                        "計画の訳文。事実は書きません。",
                        "The translation of a plan; it repeats no facts."),
                text(TextShape.TERM, "glossary", "用語の原文。", "The original of a term."),
                text(TextShape.TERM_TRANSLATION, "glossary", "用語の訳文。", "The translation of a term."),
                text(TextShape.ARTICLE, "articles", "読みものの原文。", "The original of an article."),
                text(TextShape.ARTICLE_TRANSLATION, "articles", "読みものの訳文。", "The translation of an article."),
                file("site", SiteShape.SITE, "サイトの設定。", "The settings of the site."),
                file("vocabulary", ListShape.VOCABULARY, "テーマ・手法・対象。", "Themes, instruments and audiences."),
                file(
                        "map",
                        ListShape.MAP,
                        "区市町村の地図。なければ地図は出ません。",
                        "The map of municipalities; without the file there is none."),
                file(
                        "timeline",
                        ListShape.TIMELINE,
                        "計画の回の年表。なければ年表は出ません。",
                        "The rounds of plans over the years; without the file they are not drawn."),
                lines(
                        "readings",
                        ListShape.READINGS,
                        "組む: くむ",
                        "漢字の言葉とその読み。なければ、ふりがなのボタンは出ません。",
                        "Words in kanji with their readings; without the file there is no button for furigana."),
                lines(
                        "addresses",
                        ListShape.ADDRESSES,
                        "plans/sumida: [s1, s1-1]",
                        "公開した文書と、その中のid。道具が書きます。",
                        "Published documents with the ids in them; the tool writes it."),
                lines(
                        "redirects",
                        ListShape.REDIRECTS,
                        "plans/sumidaku: plans/sumida",
                        "なくなったアドレスと、移った先。",
                        "Addresses that are gone, and where they have moved."));
    }

    public boolean isFrontMatter() {
        return files.endsWith(".md");
    }

    private static FileShape text(Shape shape, String folder, String ja, String en) {
        return new FileShape(shape.name(), folder + "/ID.LANG.md", new Names(ja, en), shape, "");
    }

    private static FileShape file(String name, Form form, String ja, String en) {
        return new FileShape(name, name + ".yaml", new Names(ja, en), form, "");
    }

    private static FileShape lines(String name, Form form, String example, String ja, String en) {
        return new FileShape(name, name + ".yaml", new Names(ja, en), form, example);
    }
}
