/* Writes sections as HTML. */
package org.plancatalogue.markdown.html;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.markdown.Section;
import org.plancatalogue.markdown.TermFinder;
import org.plancatalogue.markdown.TermUse;
import org.plancatalogue.markdown.syntax.Undefined;
import org.plancatalogue.web.Html;

/** The only way from a section to markup. What the text holds of HTML is written escaped. */
public final class HtmlWriter {
    private HtmlWriter() {}

    /**
     * The blocks of a section and its footnotes, without the heading.
     *
     * @param uses the terms to link, as {@link TermFinder} found them
     */
    public static Html body(Section section, Lang lang, List<TermUse> uses, Linker linker) {
        Map<Integer, TermUse> byStart =
                uses.stream().collect(Collectors.toMap(TermUse::start, Function.identity(), (first, second) -> first));
        Writing writing = new Writing(new Writing.Style(lang, byStart, linker, false, true));
        section.body().blocks().forEach(writing::write);
        FootnoteWriter.write(section.body().notes(), writing);
        return writing.html();
    }

    /** The inlines of a section's heading, without the element, the id or any link; empty for the lead. */
    public static Html heading(Section section, Lang lang) {
        Writing writing = new Writing(new Writing.Style(lang, Map.of(), Unlinked.HERE, false, false));
        section.body().heading().ifPresent(writing::children);
        return writing.html();
    }

    /** The address that is written for a link or image, with escapes for what addresses cannot hold. */
    public static String address(String target, boolean image, Linker linker) {
        return Escaping.percentEncodeUrl(image ? linker.image(target) : linker.link(target));
    }

    /** A document by the letter of CommonMark: raw HTML, headings and addresses as they stand, no language marks. */
    static Html plain(Document document) {
        Undefined.unwrap(document);
        Writing writing = new Writing(new Writing.Style(Lang.EN, Map.of(), Unlinked.HERE, true, true));
        for (Node node : document.getChildren()) {
            writing.write(node);
        }
        return writing.html();
    }

    /** Answers as if there were no site around the text. */
    private enum Unlinked implements Linker {
        HERE;

        @Override
        public String link(String target) {
            return target;
        }

        @Override
        public String image(String target) {
            return target;
        }

        @Override
        public boolean external(String target) {
            return false;
        }

        @Override
        public String term(String id) {
            return id;
        }

        @Override
        public String termTitle(String id) {
            return id;
        }

        @Override
        public String noteScope() {
            return "";
        }

        @Override
        public String noteLabel(String kind) {
            return kind;
        }
    }
}
