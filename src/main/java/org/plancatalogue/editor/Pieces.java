/* Pieces of texts, to be put in by an editor. */
package org.plancatalogue.editor;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plancatalogue.content.Difference.Aspect;
import org.plancatalogue.editor.Snippets.Snippet;
import org.plancatalogue.lang.Names;
import org.plancatalogue.shape.Target;

/** The marks of our Markdown, and front matter of more than one line. */
final class Pieces {
    private final Map<String, Snippet> all = new LinkedHashMap<>();

    private Pieces() {}

    static Map<String, Snippet> of(Known known) {
        Pieces pieces = new Pieces();
        pieces.sections();
        pieces.notes();
        pieces.marks(known);
        pieces.frontMatter(known);
        pieces.settings();
        return pieces.all;
    }

    static String about(Names names) {
        return (names.ja() + " / " + names.en()).replace("`", "");
    }

    private void sections() {
        markdown("section", "節の見出しとid", "heading of a section with its id", "## ${1:見出し} {#${2:id}}", "", "$0");
        markdown("pillar", "柱の見出しとid", "heading of a pillar with its id", "## ${1:柱の名前} {#${2:s1}}", "", "$0");
        markdown(
                "initiative",
                "取組の見出し、内容、分類の理由",
                "heading of an initiative, its contents, and why it is tagged so",
                "### ${1:取組の名前} {#${2:s1-1}}",
                "",
                "- ${3:内容}",
                "",
                "> [!tags]",
                "> ${0:分類の理由}");
        markdown(
                "project",
                "取組の中の事業の見出しと内容",
                "heading of a project within an initiative, and its contents",
                "#### ${1:事業の名前} {#${2:s1-1a}}",
                "",
                "- $0");
    }

    private void notes() {
        markdown("note-tags", "注記：分類の理由", "note: why these tags", "> [!tags]", "> $0");
        markdown("note-source", "注記：原文について", "note on the source", "> [!source]", "> $0");
        markdown("note-photo", "注記：原文の写真の説明", "note: a photo caption in the source", "> [!photo]", "> $0");
        markdown(
                "footnote",
                "脚注の番号と本文",
                "footnote: its number and its text",
                "[^${1:1}]$0",
                "",
                "[^${1:1}]: ${2:脚注の本文}");
        markdown(
                "table",
                "見出し行のある表",
                "table with a row of headings",
                "| ${1:見出し} | ${2:見出し} |",
                "|---|---|",
                "| $3 | $0 |");
    }

    private void marks(Known known) {
        markdown("ruby", "ふりがな", "a reading above kanji", "{${1:墨田}|${2:すみだ}}$0");
        markdown(
                "image",
                "画像と、見えない人のための説明",
                "image with words for those who cannot see it",
                "![${1:説明}](../${2:images/file.png})$0");
        List<String> terms = known.values(Target.TERM);
        if (!terms.isEmpty()) {
            String id = Snippets.choice(1, terms);
            markdown("term", "用語へのリンク", "link to a term", "[[" + id + "]]$0");
            markdown("term-text", "用語へのリンク（表示する言葉つき）", "link to a term in other words", "[[" + id + "|${2:言葉}]]$0");
        }
        if (!known.places().isEmpty()) {
            String place = Snippets.choice(1, known.places());
            markdown(
                    "link",
                    "サイトの中の文書や節へのリンク",
                    "link to a document or section of the site",
                    "[${2:言葉}](../" + place + ")$0");
        }
    }

    private void frontMatter(Known known) {
        String theme = Snippets.choice(3, known.values(Target.THEME));
        markdown(
                "pillar-key",
                "見出し情報：柱と、その最初の取組",
                "front matter: a pillar with its first initiative",
                "  ${1:s1}:",
                "    initiatives:",
                "      ${1:s1}-1:",
                "        reading: ${2:とりくみ}",
                "        theme: " + theme,
                "        lines: ${4:1..1}$0");
        markdown(
                "initiative-key",
                "見出し情報：取組",
                "front matter: an initiative",
                "      ${1:s1-1}:",
                "        reading: ${2:とりくみ}",
                "        theme: " + theme,
                "        lines: ${4:1..1}$0");
        List<String> aspects = Arrays.stream(Aspect.values()).map(Aspect::key).toList();
        markdown(
                "differs",
                "見出し情報：訳文が原文とわざと違うところと、その理由",
                "front matter: where the translation means to differ, and why",
                "differs:",
                "  ${2:s1-1}:",
                "    " + Snippets.choice(1, aspects) + ": ${3:理由}");
    }

    private void settings() {
        yaml("both", "日英の文字列", "text in both languages", "${1:title}:", "  ja: ${2:日本語}", "  en: ${3:English}");
        yaml(
                "concept",
                "テーマ・手法・対象",
                "a theme, instrument or audience",
                "  ${1:id}:",
                "    ja: ${2:名前}",
                "    en: ${3:Name}",
                "    about:",
                "      ja: ${4:一文の説明。}",
                "      en: ${5:What it is, in one sentence.}");
        yaml(
                "tile",
                "地図のタイル",
                "a tile of the map",
                "  ${1:131075}: {ja: ${2:墨田区}, en: ${3:Sumida City}, column: ${4:1}, row: ${5:1}}");
        yaml(
                "round",
                "年表の回",
                "a round on the timeline",
                "  ${1:fy2019}:",
                "    ja: ${2:名前}",
                "    en: ${3:Name}",
                "    period: ${4:2019..2021}");
    }

    private void markdown(String prefix, String ja, String en, String... lines) {
        all.put(prefix, new Snippet("markdown", about(new Names(ja, en)), List.of(lines)));
    }

    private void yaml(String prefix, String ja, String en, String... lines) {
        all.put(prefix, new Snippet("yaml", about(new Names(ja, en)), List.of(lines)));
    }
}
