/* Writes blocks. */
package org.plancatalogue.markdown.html;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import org.plancatalogue.markdown.syntax.Syntax;
import org.plancatalogue.markdown.syntax.TextRun;
import org.plancatalogue.web.Html;

final class BlockWriter {
    private final Writing writing;

    private BlockWriter(Writing writing) {
        this.writing = writing;
    }

    static void register(Writing writing) {
        BlockWriter it = new BlockWriter(writing);
        writing.on(Paragraph.class, it::paragraph);
        writing.on(Heading.class, it::heading);
        writing.on(BlockQuote.class, node -> it.container("blockquote", node));
        writing.on(Syntax.Note.class, it::note);
        writing.on(BulletList.class, node -> it.container("ul", node));
        writing.on(OrderedList.class, it::orderedList);
        writing.on(BulletListItem.class, it::item);
        writing.on(OrderedListItem.class, it::item);
        writing.on(FencedCodeBlock.class, it::fencedCode);
        writing.on(IndentedCodeBlock.class, it::indentedCode);
        writing.on(ThematicBreak.class, node -> writing.block("<hr>", () -> {}, ""));
        writing.on(HtmlBlock.class, it::rawHtml);
        writing.on(HtmlCommentBlock.class, it::rawHtml);
        writing.on(Reference.class, node -> {});
        writing.on(FootnoteBlock.class, node -> {});
    }

    private void paragraph(Paragraph node) {
        Node list = node.getParent() == null ? node : node.getParent().getParent();
        if (list instanceof ListBlock block && block.isTight()) {
            writing.children(node);
        } else if (node.hasChildren()) {
            writing.block("<p>", () -> writing.children(node), "</p>");
        }
    }

    /** A heading that opens no section stands within a quote or list, where the page's outline must not see it. */
    private void heading(Heading node) {
        String name = writing.style().plain() ? "h" + node.getLevel() : "p";
        String strong = writing.style().plain() ? "" : "strong";
        String open = "<" + name + ">" + (strong.isEmpty() ? "" : "<strong>");
        String close = (strong.isEmpty() ? "" : "</strong>") + "</" + name + ">";
        writing.block(open, () -> writing.children(node), close);
    }

    private void container(String name, Node node) {
        writing.block("<" + name + ">\n", () -> writing.children(node), "</" + name.replaceAll(" .*", "") + ">");
    }

    private void note(Syntax.Note node) {
        String kind = node.kind();
        writing.block(
                "<div class=\"note\" role=\"note\" data-kind=\"" + kind + "\">\n",
                () -> {
                    writing.raw("<p class=\"note__label\">");
                    writing.text(writing.style().linker().noteLabel(kind));
                    writing.raw("</p>\n");
                    writing.children(node);
                },
                "</div>");
    }

    private void orderedList(OrderedList node) {
        int start = node.getStartNumber();
        container(start == 1 ? "ol" : "ol start=\"" + start + "\"", node);
    }

    private void item(Node node) {
        writing.block("<li>", () -> writing.children(node), "</li>");
    }

    private void fencedCode(FencedCodeBlock node) {
        String info = TextRun.shown(node.getInfo()).strip();
        String language =
                info.isEmpty() ? "" : " class=\"language-" + Html.escape(info.replaceAll("(?s)\\s.*", "")) + "\"";
        code(language, node.getContentChars().normalizeEOL());
    }

    private void indentedCode(IndentedCodeBlock node) {
        code("", node.getContentChars().trimTailBlankLines().normalizeEndWithEOL());
    }

    private void code(String language, String text) {
        writing.block("<pre><code" + language + ">", () -> writing.raw(Html.escape(text)), "</code></pre>");
    }

    private void rawHtml(Block node) {
        String html = node.getContentChars().normalizeEOL();
        if (writing.style().plain()) {
            writing.block("", () -> writing.raw(html), "");
        } else {
            writing.block("<p>", () -> writing.raw(Html.escape(html.strip())), "</p>");
        }
    }
}
