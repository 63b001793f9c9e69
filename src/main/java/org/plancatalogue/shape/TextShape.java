/* The front matter that all texts share, and that of terms and articles. */
package org.plancatalogue.shape;

import static org.plancatalogue.shape.Forms.TEXT;

import java.util.Arrays;
import org.plancatalogue.content.Difference.Aspect;
import org.plancatalogue.lang.Names;
import org.plancatalogue.shape.Form.Keyed;

/** Title and summary; what a translation says of its original; the words of a term. */
final class TextShape {
    static final Key SUMMARY = new Key(
            "summary",
            TEXT,
            true,
            "科学・技術・工学・数学を重んじる教育。",
            new Names(
                    "一文の要約。一覧、検索結果、ページの説明になります。",
                    "One sentence for lists, search results and the page’s description."));

    static final Key ORIGINAL = new Key(
            "original",
            Forms.languages(),
            false,
            "ja",
            new Names(
                    "原文の言語がサイトのもの（`site.yaml`の`original`）と違うときだけ、このファイルの言語を書きます。",
                    "The language of this file, where that is not the site’s (`original` in `site.yaml`)."));

    private static final Shape DIFFERENCE = new Shape(
            "difference",
            new Names("違いの理由", "reasons for a difference"),
            Arrays.stream(Aspect.values())
                    .map(it -> new Key(it.key(), TEXT, false, "The note explains the era.", aspect(it)))
                    .toList());

    /** What a translation says of its original. */
    static final Shape OF_TRANSLATION = Shape.of("translation", "訳文", "translation")
            .optional(
                    "made-from",
                    new Keyed(Spot.PART, Forms.STAMP),
                    "{s1-1: \"fe6316ffa296\"}",
                    "訳したときの原文の値。`./catalogue accept`が書きます。",
                    "What each part was translated from; `./catalogue accept` writes it.")
            .optional(
                    "differs",
                    new Keyed(Spot.PART, DIFFERENCE),
                    "",
                    "原文とわざと変えたところと、その理由。",
                    "Where the translation means to differ from its original, and why.");

    private static final Key ALIASES = new Key(
            "aliases",
            Forms.TEXTS,
            false,
            "[STEM]",
            new Names("同じ意味の別の形。英語では複数形も書きます。", "Other forms that mean the same; in English plurals too."));

    private static final Key AVOID = new Key(
            "avoid",
            Forms.TEXTS,
            false,
            "[STEAM education]",
            new Names("この用語を指して使ってはならない言い方。", "What the term is not to be called."));

    static final Shape TERM = begin("term", "用語の原文", "original of a term", "STEM教育")
            .required(
                    "reading",
                    Forms.READING,
                    "ステムきょういく",
                    "読み。用語集の並びと検索に使います。",
                    "Its reading, by which the glossary is ordered and it is found.")
            .with(ALIASES, AVOID)
            .optional(
                    "related",
                    Forms.references(Target.TERM),
                    "[venture, monozukuri]",
                    "関係のある用語。",
                    "Terms that have to do with it.")
            .optional(
                    "autolink",
                    Forms.FLAG,
                    "false",
                    "`false`にすると、`[[…]]`と書いたところだけがリンクになります。",
                    "`false` where only `[[…]]` is to link the term, and its mere use is not.")
            .with(SUMMARY, ORIGINAL);

    static final Shape TERM_TRANSLATION = begin("term-translation", "用語の訳文", "translation of a term", "STEM education")
            .with(ALIASES, AVOID, SUMMARY)
            .with(OF_TRANSLATION);

    static final Shape ARTICLE = begin("article", "読みものの原文", "original of an article", "このカタログについて")
            .with(SUMMARY)
            .optional(
                    "template",
                    TEXT,
                    "leaflet",
                    "読みものを見せるテンプレート。`templates/articles/`のファイルの名前です。書かなければ、ほかの読みものと同じです。",
                    "The template that shows it: a file of `templates/articles/`, by its name. Without the key it looks as articles do.")
            .with(ORIGINAL);

    static final Shape ARTICLE_TRANSLATION = begin(
                    "article-translation", "読みものの訳文", "translation of an article", "About this catalogue")
            .with(SUMMARY)
            .with(OF_TRANSLATION);

    private TextShape() {}

    static Shape begin(String name, String ja, String en, String example) {
        return Shape.of(name, ja, en)
                .required("title", TEXT, example, "題名。ページの見出しになります。", "The title, which heads the page.");
    }

    private static Names aspect(Aspect aspect) {
        return switch (aspect) {
            case SECTION -> new Names("この節は片方の言語にしかありません。", "Only one language has the section.");
            case SHAPE -> new Names("段落・一覧・表・注記・コードの組み立て。", "Paragraphs, lists, tables, notes and code.");
            case FOOTNOTES -> new Names("脚注。", "Footnotes.");
            case LINKS -> new Names("リンクの先。", "Where links lead.");
            case TERMS -> new Names("使っている用語。", "The terms used.");
            case FIGURES -> new Names("数、日付、年度、割合、金額。", "Numbers, dates, fiscal years, percentages and money.");
            case WORDING -> new Names("用語集が避けるとしている言い方。", "A rendering that the glossary advises against.");
        };
    }
}
