/** Every kind of problem, with its stable code and its message in both languages. */
package org.plancatalogue.problem;

import java.util.List;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.lang.Names;

/**
 * What can be wrong. The code is stable: it is printed with the problem, and documentation and tests name it. In the
 * messages {@code {0}} stands for the first argument, {@code {1}} for the second.
 */
public enum ProblemKind {
    // Reading the folder
    FOLDER_UNREADABLE("folder-unreadable", "フォルダー「{0}」を読めません", "the folder {0} cannot be read"),
    FILE_UNREADABLE("file-unreadable", "ファイルを読めません（{0}）", "the file cannot be read ({0})"),
    NOT_UTF8("not-utf8", "UTF-8 でないバイト {0} があります（先頭から {1} バイト目）", "byte {0} at offset {1} is not UTF-8"),
    BAD_CHARACTER("bad-character", "使えない文字 {0} があります", "the character {0} is not allowed here"),
    UNKNOWN_FILE("unknown-file", "この場所にこのファイルは置けません", "a file of this name has no meaning here"),
    BAD_ID(
            "bad-id",
            "「{0}」は id に使えません（英小文字・数字・ハイフン、63 字まで）",
            "\"{0}\" cannot be an id (lower-case letters, digits and hyphens, at most 63)"),

    // Front matter
    FRONT_MATTER_MISSING(
            "front-matter-missing",
            "先頭に --- で囲んだ見出し情報がありません",
            "the file does not begin with front matter between --- lines"),
    FRONT_MATTER_UNCLOSED(
            "front-matter-unclosed", "見出し情報を閉じる --- がありません", "the front matter is not closed by a --- line"),
    FRONT_MATTER_TOO_LARGE(
            "front-matter-too-large", "見出し情報が {0} バイトを超えています", "the front matter is larger than {0} bytes"),
    YAML_SYNTAX("yaml-syntax", "YAML として読めません：{0}", "this is not YAML: {0}"),
    YAML_ANCHOR("yaml-anchor", "アンカー（&）・別名（*）・タグ（!）は使えません", "anchors (&), aliases (*) and tags (!) are not allowed"),
    YAML_COMMENT_CUTS_VALUE(
            "yaml-comment-cuts-value",
            "値の後ろの「 #」以降は失われます。値を引用符で囲むか、注釈を別の行にしてください",
            "everything after \" #\" would be lost: quote the value, or put the comment on a line of its own"),
    NOT_A_MAPPING("not-a-mapping", "「キー: 値」の形ではありません", "this is not a list of \"key: value\" lines"),
    DUPLICATE_KEY("duplicate-key", "キー「{0}」が二度あります", "the key \"{0}\" stands twice"),
    UNKNOWN_KEY("unknown-key", "キー「{0}」はありません", "there is no key \"{0}\""),
    MISSING_KEY("missing-key", "キー「{0}」がありません", "the key \"{0}\" is missing"),
    FACT_IN_TRANSLATION(
            "fact-in-translation",
            "「{0}」は原文だけに書く情報です。翻訳からは消してください",
            "\"{0}\" is a fact and stands in the original only: delete it from the translation"),
    EMPTY_VALUE("empty-value", "「{0}」の値が空です", "the value of \"{0}\" is empty"),
    WRONG_SHAPE("wrong-shape", "「{0}」は{1}でなければなりません", "\"{0}\" must be {1}"),
    BAD_VALUE("bad-value", "「{0}」は「{1}」の値になりません", "\"{0}\" is not a value of \"{1}\""),

    // Text
    HEADING_WITHOUT_ID("heading-without-id", "見出し「{0}」に id がありません", "the heading \"{0}\" has no id"),
    DUPLICATE_ID("duplicate-id", "id「{0}」が二度あります", "the id \"{0}\" stands twice"),
    RAW_HTML("raw-html", "HTML は書けません：{0}", "HTML is not allowed: {0}"),
    FORBIDDEN_SCHEME("forbidden-scheme", "リンク先「{0}」の方式は使えません", "the scheme of the link \"{0}\" is not allowed"),
    UNKNOWN_NOTE("unknown-note", "注記の種類「{0}」はありません", "there is no kind of note \"{0}\""),
    FOOTNOTE_MISSING("footnote-missing", "脚注「{0}」の本文がありません", "there is no text for the footnote \"{0}\""),
    TOO_DEEP("too-deep", "引用・箇条書き・強調などの入れ子が深すぎて読めません", "quotes, lists or marks are nested too deep to be read"),

    // References and pairs
    DEAD_LINK("dead-link", "リンク先「{0}」のページはありません", "the link \"{0}\" leads to no page"),
    DEAD_FRAGMENT("dead-fragment", "リンク先「{0}」の「#{1}」はありません", "the link \"{0}\" leads to a page without \"#{1}\""),
    UNKNOWN_TERM("unknown-term", "用語「{0}」は用語集にありません", "the term \"{0}\" is not in the glossary"),
    UNKNOWN_CONCEPT("unknown-concept", "「{0}」は語彙にありません（{1}）", "\"{0}\" is not in the vocabulary ({1})"),
    AMBIGUOUS_TERM("ambiguous-term", "「{0}」は別の用語「{1}」と同じ表記です", "\"{0}\" is also written for the term \"{1}\""),
    TRANSLATION_MISSING("translation-missing", "{0} の翻訳がありません", "there is no translation into {0}"),
    ORIGINAL_MISSING("original-missing", "原文（{0}）がありません", "the original ({0}) is missing"),
    SECTION_UNDECLARED("section-undeclared", "「{0}」が見出し情報にありません", "\"{0}\" is not declared in the front matter"),
    SECTION_MISSING("section-missing", "「{0}」の見出しがありません", "there is no heading for \"{0}\""),
    SECTION_ONLY_HERE("section-only-here", "節「{0}」は原文にありません", "the section \"{0}\" is not in the original"),
    SECTION_OUT_OF_ORDER(
            "section-out-of-order",
            "節「{0}」の順序が原文と違います",
            "the section \"{0}\" stands in another order than in the original"),
    SECTION_LEVEL("section-level", "「{0}」の見出しは {1} 段目でなければなりません", "the heading of \"{0}\" must be of level {1}"),

    // What was built
    BUILT_DEAD_ASSET("dead-asset", "「{0}」がありません", "{0} does not exist"),
    BUILT_DUPLICATE_ID("built-duplicate-id", "ページに id「{0}」が二度あります", "the page has the id \"{0}\" twice"),
    BUILT_WRONG_LANG(
            "wrong-lang", "ページの言語は「{0}」ですが、アドレスは「{1}」です", "the page's language is \"{0}\", its address says \"{1}\""),
    BUILT_ALTERNATE("alternate-not-mutual", "「{0}」は「{1}」から指されていません", "{0} is not named back by {1}"),
    BUILT_TEMPLATE("template-failed", "ひな形を組み立てられません：{0}", "the template failed: {0}");

    private final String code;
    private final Names pattern;

    ProblemKind(String code, String ja, String en) {
        this.code = code;
        this.pattern = new Names(ja, en);
    }

    /** The stable code printed in brackets after the message. */
    public String code() {
        return code;
    }

    public Severity severity() {
        return Severity.ERROR;
    }

    String message(Lang lang, List<String> arguments) {
        String message = pattern.in(lang);
        for (int i = 0; i < arguments.size(); i++) {
            message = message.replace("{" + i + "}", arguments.get(i));
        }
        return message;
    }
}
