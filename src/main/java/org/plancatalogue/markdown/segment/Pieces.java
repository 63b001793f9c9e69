/* Takes the text of a block apart. */
package org.plancatalogue.markdown.segment;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.DelimitedNode;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plancatalogue.markdown.segment.Piece.Kind;
import org.plancatalogue.markdown.syntax.Links;
import org.plancatalogue.markdown.syntax.PlainText;
import org.plancatalogue.markdown.syntax.Syntax;
import org.plancatalogue.markdown.syntax.TextRun;

/** Reads the pieces below a node. Links are written out, so that they do not need the definitions of their file. */
final class Pieces {
    private static final String LINE_BREAK = "\\\n";

    private Pieces() {}

    static List<Piece> in(Node parent) {
        List<Piece> pieces = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; ) {
            if (TextRun.begins(child)) {
                TextRun run = TextRun.from(child);
                pieces.add(new Piece.Words(run.text()));
                child = run.next().orElse(null);
            } else {
                pieces.add(piece(child));
                child = child.getNext();
            }
        }
        return pieces;
    }

    private static Piece piece(Node node) {
        if (node instanceof Code) {
            return code(Kind.CODE, node);
        } else if (node instanceof HardLineBreak) {
            return new Piece.Code(Kind.BREAK, LINE_BREAK, "");
        } else if (node instanceof Footnote) {
            return code(Kind.FOOTNOTE, node);
        } else if (node instanceof Syntax.Ruby ruby) {
            return span(Kind.RUBY, "{", "|" + ruby.reading() + "}", ruby.base());
        } else if (node instanceof Syntax.TermSpan term) {
            return term.text()
                    .map(it -> span(Kind.TERM, "[[" + term.id() + "|", "]]", it))
                    .orElseGet(() -> code(Kind.TERM, node));
        }
        return around(node);
    }

    /** What has other nodes inside. */
    private static Piece around(Node node) {
        Optional<String> address = address(node);
        boolean image = node instanceof Image || node instanceof ImageRef;
        if (address.isPresent() && node.hasChildren()) {
            String close = "](" + address.get() + ")";
            return new Piece.Span(image ? Kind.IMAGE : Kind.LINK, image ? "![" : "[", close, in(node));
        } else if (node instanceof DelimitedNode marked && node.hasChildren()) {
            Kind kind = node instanceof StrongEmphasis
                    ? Kind.BOLD
                    : node instanceof Strikethrough ? Kind.STRUCK : Kind.ITALIC;
            String open = marked.getOpeningMarker().toString();
            return new Piece.Span(kind, open, marked.getClosingMarker().toString(), in(node));
        }
        return code(Links.target(node).isPresent() ? Kind.LINK : Kind.OTHER, node);
    }

    private static Piece span(Kind kind, String open, String close, String text) {
        return new Piece.Span(kind, open, close, List.of(new Piece.Words(text)));
    }

    private static Piece code(Kind kind, Node node) {
        String markdown = node.getChars().toString().replace('\n', ' ');
        return new Piece.Code(
                kind, markdown, PlainText.leaf(node).filter(it -> !it.isEmpty()).orElse(markdown));
    }

    /** What stands between the round brackets of a link or image. */
    private static Optional<String> address(Node node) {
        if (node instanceof RefNode ref) {
            return Optional.ofNullable(ref.getReferenceNode(ref.getDocument())).map(Pieces::address);
        }
        return node instanceof Link || node instanceof Image
                ? Optional.of(address((LinkNodeBase) node))
                : Optional.empty();
    }

    private static String address(LinkNodeBase link) {
        String url = link.getUrl().toString();
        String title = link.getTitle().toString().replace('\n', ' ');
        String escaped = title.replace("\\\"", "\"").replace("\"", "\\\"");
        return (url.isEmpty() || url.matches("(?s).*[\\s()].*") ? "<" + url + ">" : url)
                + (title.isEmpty() ? "" : " \"" + escaped + "\"");
    }
}
