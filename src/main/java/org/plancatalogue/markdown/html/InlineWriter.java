/* Writes what stands within a line. */
package org.plancatalogue.markdown.html;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.markdown.syntax.Links;
import org.plancatalogue.markdown.syntax.PlainText;
import org.plancatalogue.markdown.syntax.Syntax;
import org.plancatalogue.web.Html;

final class InlineWriter {
    private final Writing writing;

    private InlineWriter(Writing writing) {
        this.writing = writing;
    }

    static void register(Writing writing) {
        InlineWriter it = new InlineWriter(writing);
        writing.on(Emphasis.class, it::emphasis);
        writing.on(StrongEmphasis.class, node -> it.element("strong", node));
        writing.on(Strikethrough.class, node -> it.element("del", node));
        writing.on(Code.class, it::code);
        writing.on(HardLineBreak.class, node -> writing.raw("<br>\n"));
        writing.on(Syntax.Ruby.class, it::ruby);
        writing.on(Syntax.TermSpan.class, it::term);
        writing.on(Link.class, it::link);
        writing.on(LinkRef.class, it::link);
        writing.on(AutoLink.class, it::link);
        writing.on(MailLink.class, it::link);
        writing.on(Image.class, it::image);
        writing.on(ImageRef.class, it::image);
        writing.on(Footnote.class, it::footnote);
        writing.on(HtmlInline.class, it::rawHtml);
        writing.on(HtmlInlineComment.class, it::rawHtml);
    }

    private void emphasis(Emphasis node) {
        String words = PlainText.of(List.of(node));
        boolean english = writing.style().lang() == Lang.EN && !writing.style().plain();
        if (english && Romanised.is(words, writing.written())) {
            writing.raw("<em lang=\"ja-Latn\">" + Html.escape(words) + "</em>");
        } else {
            element("em", node);
        }
    }

    private void element(String name, Node node) {
        writing.raw("<" + name + ">");
        writing.children(node);
        writing.raw("</" + name + ">");
    }

    private void code(Code node) {
        writing.raw("<code>" + Html.escape(PlainText.code(node.getText().toString())) + "</code>");
    }

    private void ruby(Syntax.Ruby node) {
        String lang = writing.style().lang() == Lang.JA ? "" : " lang=\"ja\"";
        writing.raw("<ruby" + lang + ">" + Html.escape(node.base()) + "<rp>（</rp><rt>" + Html.escape(node.reading())
                + "</rt><rp>）</rp></ruby>");
    }

    private void term(Syntax.TermSpan node) {
        String id = node.id().toString();
        String text = node.text().orElseGet(() -> writing.style().linker().termTitle(id));
        if (writing.mayLink()) {
            writing.term(id, text);
        } else {
            writing.text(text);
        }
    }

    private void link(Node node) {
        boolean plain = writing.style().plain();
        Links.target(node)
                .filter(it -> writing.mayLink() && (plain || it.allowed()))
                .ifPresentOrElse(
                        it -> {
                            String external = writing.style().linker().external(it.url()) ? " rel=\"external\"" : "";
                            writing.link("href=\"" + address(it) + "\"" + title(it) + external, () -> shown(node));
                        },
                        () -> shown(node));
    }

    private void shown(Node node) {
        PlainText.leaf(node).ifPresentOrElse(it -> writing.raw(Html.escape(it)), () -> writing.children(node));
    }

    private void image(Node node) {
        String alt = Html.escape(PlainText.of(List.of(node)));
        boolean plain = writing.style().plain();
        Links.target(node)
                .filter(it -> plain || it.allowed())
                .ifPresentOrElse(
                        it -> writing.raw("<img src=\"" + address(it) + "\" alt=\"" + alt + "\"" + title(it) + ">"),
                        () -> writing.raw(alt));
    }

    private String address(Links.Target target) {
        return Html.escape(
                HtmlWriter.address(target.url(), target.image(), writing.style().linker()));
    }

    private static String title(Links.Target target) {
        return target.title().map(it -> " title=\"" + Html.escape(it) + "\"").orElse("");
    }

    private void footnote(Footnote node) {
        if (writing.mayLink()) {
            int note = node.getFootnoteBlock().getFootnoteOrdinal();
            String id = FootnoteWriter.useId(writing, note, node.getReferenceOrdinal());
            writing.raw("<sup class=\"footnote\"><a id=\"" + id + "\" href=\"#" + FootnoteWriter.noteId(writing, note)
                    + "\" role=\"doc-noteref\">" + note + "</a></sup>");
        }
    }

    private void rawHtml(Node node) {
        String html = node.getChars().toString();
        writing.raw(writing.style().plain() ? html : Html.escape(html));
    }
}
