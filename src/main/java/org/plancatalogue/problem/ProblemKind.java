/* Every kind of problem, with its stable code and its message in both languages. */
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
    FILE_MISSING("file-missing", "なくてはならないファイル「{0}」がありません", "the file {0} is needed, but it is not there"),
    NOT_UTF8(
            "not-utf8",
            "UTF-8 でないバイト {0} があります（先頭から {1} バイトの後）。UTF-8 で保存し直してください",
            "byte {0} at offset {1} is not UTF-8: save the file as UTF-8"),
    BAD_CHARACTER("bad-character", "使えない文字 {0} があります", "the character {0} is not allowed here"),
    FILE_TOO_LARGE("file-too-large", "ファイルが {0} バイトを超えています", "the file is larger than {0} bytes"),
    NOT_A_FILE("not-a-file", "この名前のものがファイルではありません", "what stands under this name is not a file"),
    SYMBOLIC_LINK("symbolic-link", "リンク（ショートカット）は読みません", "symbolic links are not followed"),
    BAD_FILE_NAME(
            "bad-file-name",
            "名前「{0}」は使えません（英小文字・数字・「-」「_」「.」、100 字まで）",
            "the name \"{0}\" is not allowed (lower-case letters, digits, \"-\", \"_\" and \".\", at most 100)"),
    MERGE_CONFLICT("merge-conflict", "版の衝突の印（{0}）が残っています", "an unsolved merge conflict is left here ({0})"),
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
    YAML_EMPTY("yaml-empty", "「キー: 値」の行が一つもありません", "there is no \"key: value\" line"),
    YAML_SYNTAX("yaml-syntax", "YAML として読めません：{0}", "this is not YAML: {0}"),
    YAML_ANCHOR(
            "yaml-anchor",
            "「&」「*」「!」で始まる値は引用符で囲みます（アンカー・別名・タグは使えません）",
            "a value that begins with &, * or ! must stand in quotes (there are no anchors, aliases or tags here)"),
    YAML_NEEDS_QUOTES(
            "yaml-needs-quotes",
            "値に「{0}」があるため、値を引用符で囲む必要があります",
            "the value must stand in quotes because of its \"{0}\""),
    YAML_UNCLOSED("yaml-unclosed", "「{0}」が閉じられていません", "the {0} is not closed"),
    YAML_COLON("yaml-colon", "キーの後ろには半角の「:」と半角の空白を書きます", "after a key write an ASCII colon and a space"),
    YAML_SPACE(
            "yaml-space",
            "半角の空白だけが使えます（ここは {0}。U+3000 は全角空白、U+0009 はタブです）",
            "only ordinary spaces are allowed; here stands {0} (U+3000 is the full-width space, U+0009 a tab)"),
    YAML_INDENT("yaml-indent", "字下げが上の行と合いません", "the indentation does not fit the lines above"),
    YAML_TOO_DEEP("yaml-too-deep", "入れ子が {0} 段を超えています", "this is nested more than {0} levels deep"),
    YAML_SECOND_DOCUMENT(
            "yaml-second-document",
            "途中に区切り「{0}」があります。これより後は読まれません",
            "there is a divider \"{0}\" in the middle: what follows it would not be read"),
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
    WRONG_SHAPE("wrong-shape", "「{0}」は「{1}」の形で書きます", "\"{0}\" must be written in the form \"{1}\""),
    BAD_VALUE("bad-value", "「{0}」は「{1}」の値になりません", "\"{0}\" is not a value of \"{1}\""),

    // Text
    HEADING_WITHOUT_ID("heading-without-id", "見出し「{0}」に id がありません", "the heading \"{0}\" has no id"),
    DUPLICATE_ID("duplicate-id", "id「{0}」が二度あります", "the id \"{0}\" stands twice"),
    RAW_HTML("raw-html", "HTML は書けません：{0}", "HTML is not allowed: {0}"),
    FORBIDDEN_SCHEME(
            "forbidden-scheme",
            "リンク先「{0}」は使えません（方式は http・https・mailto・tel だけです）",
            "the link \"{0}\" is not allowed: the schemes are http, https, mailto and tel"),
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
    MESSAGE_MISSING("message-missing", "文言「{0}」がありません", "there is no message \"{0}\""),
    BUILT_TEMPLATE("template-failed", "ひな形を組み立てられません：{0}", "the template failed: {0}"),
    BUILT_DUPLICATE_FILE("duplicate-file", "ファイル「{0}」が二度作られました", "the file {0} was made twice"),
    BUILT_NO_LANG("lang-missing", "ページの言語（html の lang）がありません", "the page does not say its language (lang on html)"),
    BUILT_ALTERNATE_SELF(
            "alternate-without-self",
            "言語版の一覧（hreflang）に「{0}」自身がありません",
            "the language versions (hreflang) leave out {0} itself"),
    BUILT_ALTERNATE_SET(
            "alternates-differ",
            "「{0}」と「{1}」の言語版の一覧（hreflang）が違います",
            "{0} and {1} do not name the same language versions (hreflang)"),
    BUILT_ALTERNATE_LANG(
            "alternate-language",
            "「{0}」は hreflang では「{1}」ですが、ページの言語は「{2}」です",
            "{0} is announced as \"{1}\" (hreflang), but its language is \"{2}\""),
    BUILT_CANONICAL("canonical-wrong", "canonical は「{0}」を指していますが、ページは「{1}」です", "canonical names {0}, the page is {1}"),
    BUILT_CANONICAL_COUNT(
            "canonical-count", "canonical は一つだけ必要ですが、{0} 個あります", "a page needs one canonical link, here are {0}"),
    BUILT_NO_TITLE("title-missing", "ページの題（title）がありません", "the page has no title"),
    BUILT_INLINE(
            "inline-code",
            "ページに直接書いたスクリプトや様式（{0}）は実行されません",
            "script or style written into the page ({0}) is blocked by the site's security policy"),
    BUILT_THIRD_PARTY("third-party", "他のサーバー「{0}」から読み込むことはできません", "nothing may be loaded from another server ({0})"),
    BUILT_NO_ALT("alt-missing", "画像「{0}」に代替テキスト（alt）がありません", "the image {0} has no alternative text (alt)"),
    BUILT_DANGLING_ID(
            "dangling-id",
            "属性 {0} が指す id「{1}」はページにありません",
            "the attribute {0} names the id \"{1}\", which the page does not have"),
    BUILT_TEMPLATE_RESIDUE("template-residue", "ひな形の記号がそのまま残っています：{0}", "template syntax was left in the page: {0}"),
    BUILT_NOT_IN_SITEMAP("not-in-sitemap", "「{0}」が sitemap.xml にありません", "{0} is not in sitemap.xml"),
    BUILT_SITEMAP_NOINDEX(
            "sitemap-noindex",
            "「{0}」は検索から除くページ（noindex）ですが、sitemap.xml にあります",
            "{0} asks not to be indexed, but stands in sitemap.xml"),

    // Publishing
    TARGET_PROTECTED(
            "target-protected",
            "「{0}」には書き出せません（守るべきフォルダー「{1}」と重なります）",
            "the site cannot be written to {0}: it overlaps {1}, which must not be touched"),
    TARGET_LINK(
            "target-is-link", "「{0}」はシンボリックリンクです。実際のフォルダーを指定してください", "{0} is a symbolic link: name the folder itself"),
    TARGET_NOT_FOLDER("target-not-folder", "「{0}」はフォルダーではありません", "{0} is not a folder"),
    TARGET_NOT_OURS(
            "target-not-ours",
            "「{0}」は空でなく、このプログラムが作ったものでもありません。別のフォルダーを指定するか、空にしてください",
            "{0} is not empty and was not written by this program: name another folder, or empty it"),
    TARGET_FOREIGN_FILE(
            "target-foreign-file",
            "「{0}」はこのプログラムが作ったファイルではないので、置き換えません。移すか消してください",
            "{0} was not written by this program and stands in the way: move or delete it"),
    TARGET_UNWRITABLE("target-unwritable", "「{0}」に書き込めません（{1}）", "{0} cannot be written ({1})"),
    BUILD_RUNNING(
            "build-running",
            "別の組み立てが「{0}」に書き込んでいます。終わってからもう一度実行してください",
            "another build is writing to {0}: run this one again when it has ended");

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
